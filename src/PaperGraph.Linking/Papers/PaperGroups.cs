using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>Finds the records that are about the same paper.</summary>
/// <remarks>
/// Records with the same arXiv identifier or DOI are one paper. Records with the same title are one paper too, unless
/// they would then have two arXiv identifiers or two DOIs: different papers may share a title. O(n log n) for n records,
/// and the groups do not depend on the order of the records.
/// </remarks>
internal sealed class PaperGroups
{
    private readonly ImmutableArray<Entry> entries;
    private readonly ImmutableArray<Issue>.Builder issues;
    private readonly int[] parents;
    private readonly HashSet<string>[] arxivIds;
    private readonly HashSet<string>[] dois;

    private PaperGroups(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        this.entries = entries;
        this.issues = issues;
        parents = [.. Enumerable.Range(0, entries.Length)];
        arxivIds = [.. entries.Select(entry => ToSet(entry.ArxivId))];
        dois = [.. entries.Select(entry => ToSet(entry.Doi))];
    }

    /// <summary>The groups, each in the order of <paramref name="entries"/>, in the order of their first entries.</summary>
    public static IEnumerable<ImmutableArray<Entry>> Find(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        var groups = new PaperGroups(entries, issues);
        groups.JoinAllWithSame(entry => entry.ArxivId);
        groups.JoinAllWithSame(entry => entry.Doi);
        groups.JoinByTitle();
        return Enumerable.Range(0, entries.Length)
            .GroupBy(groups.Find, i => entries[i])
            .Select(group => group.ToImmutableArray());
    }

    private void JoinAllWithSame(Func<Entry, string?> key)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            if (key(entries[i]) is not { } value) continue;
            if (!first.TryAdd(value, i)) Join(first[value], i);
        }
    }

    private void JoinByTitle()
    {
        var byTitle = Enumerable.Range(0, entries.Length)
            .GroupBy(i => entries[i].TitleKey, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byTitle)
        {
            int[] roots = [.. group.Select(Find).Distinct()];
            if (roots.Length == 1) continue;
            var arxiv = roots.SelectMany(root => arxivIds[root]).Distinct().Order(StringComparer.Ordinal).ToList();
            var doi = roots.SelectMany(root => dois[root]).Distinct().Order(StringComparer.Ordinal).ToList();
            if (arxiv.Count <= 1 && doi.Count <= 1) JoinAll(roots);
            else KeepApart(roots, [.. arxiv, .. doi]);
        }
    }

    /// <summary>Papers with identifiers stay apart; records without any are then one paper of their own.</summary>
    private void KeepApart(int[] roots, List<string> identifiers)
    {
        JoinAll([.. roots.Where(root => arxivIds[root].Count == 0 && dois[root].Count == 0)]);
        var place = entries[roots.Min()];
        issues.Add(place.Issue(Severity.Warning, "same-title",
            $"Papers with the identifiers {string.Join(", ", identifiers)} have the same title, \"{place.Record.Title}\", and were kept apart. Correct the identifiers if they are one paper."));
    }

    private void JoinAll(int[] roots)
    {
        for (var i = 1; i < roots.Length; i++) Join(roots[0], roots[i]);
    }

    private int Find(int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }

    private void Join(int a, int b)
    {
        var (low, high) = (Math.Min(Find(a), Find(b)), Math.Max(Find(a), Find(b)));
        if (low == high) return;
        parents[high] = low;
        arxivIds[low].UnionWith(arxivIds[high]);
        dois[low].UnionWith(dois[high]);
    }

    private static HashSet<string> ToSet(string? value) => value is null ? [] : [value];
}
