using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>Finds the records that are about the same paper.</summary>
/// <remarks>
/// Records with the same arXiv identifier or DOI are one paper. Records with the same title are one paper too, unless they contradict
/// each other (<see cref="SameTitle"/>). What the user says comes first. O(n log n) for n records, and the groups do not depend on the
/// order of the records.
/// </remarks>
internal sealed class PaperGroups
{
    private readonly ImmutableArray<Entry> entries;
    private readonly int[] parents;
    private readonly EntryGroup[] groups;

    private PaperGroups(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        parents = [.. Enumerable.Range(0, entries.Length)];
        groups = [.. entries.Select(entry => new EntryGroup(entry))];
    }

    /// <summary>The groups, each in the order of <paramref name="entries"/>, in the order of their first entries.</summary>
    /// <param name="entries">The records.</param>
    /// <param name="rules">What the user has said; papers are named by id or title.</param>
    /// <param name="issues">Takes what was kept apart.</param>
    public static IEnumerable<ImmutableArray<Entry>> Find(ImmutableArray<Entry> entries, IdentityRules rules, ImmutableArray<Issue>.Builder issues)
    {
        var papers = new PaperGroups(entries);
        papers.Apply(rules);
        papers.JoinAllWithSame(entry => entry.ArxivId);
        papers.JoinAllWithSame(entry => entry.Doi);
        papers.JoinByTitle(issues);
        return Enumerable.Range(0, entries.Length)
            .GroupBy(papers.Find, i => entries[i])
            .Select(group => group.ToImmutableArray());
    }

    /// <summary>The number that stands for the group of a record.</summary>
    public int Find(int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }

    /// <summary>The group of a record.</summary>
    public EntryGroup this[int i] => groups[Find(i)];

    /// <summary>Makes two groups one, unless the user forbids it.</summary>
    public void Join(int a, int b)
    {
        var (low, high) = (Math.Min(Find(a), Find(b)), Math.Max(Find(a), Find(b)));
        if (low == high || groups[low].IsKeptFrom(groups[high])) return;
        parents[high] = low;
        groups[low].Absorb(groups[high]);
    }

    private void Apply(IdentityRules rules)
    {
        if (rules.Same.IsEmpty && rules.Different.IsEmpty) return;
        var names = new PaperNames(entries);
        foreach (var same in rules.Same)
        {
            int[] members = [.. same.SelectMany(names.Find).Distinct()];
            foreach (var member in members.Skip(1)) Join(members[0], member);
        }
        for (var line = 0; line < rules.Different.Length; line++)
        {
            var (left, right) = (names.Find(rules.Different[line].A), names.Find(rules.Different[line].B));
            if (left.Select(Find).Intersect(right.Select(Find)).Any()) continue;
            foreach (var i in left) this[i].PutOnSide(line, 0);
            foreach (var i in right) this[i].PutOnSide(line, 1);
        }
    }

    private void JoinAllWithSame(Func<Entry, string?> key)
    {
        foreach (var same in Enumerable.Range(0, entries.Length).Where(i => key(entries[i]) is not null).GroupBy(i => key(entries[i]), StringComparer.Ordinal))
        {
            if (!same.Skip(1).Any()) continue;
            var members = EntryOrder.Sort(same, i => entries[i]).ToArray();
            foreach (var member in members.Skip(1)) Join(members[0], member);
        }
    }

    private void JoinByTitle(ImmutableArray<Issue>.Builder issues)
    {
        var byTitle = Enumerable.Range(0, entries.Length)
            .GroupBy(i => entries[i].TitleKey, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byTitle)
        {
            if (group.Select(Find).Distinct().Skip(1).Any()) new SameTitle(this, entries, group.Key, [.. group]).Join(issues);
        }
    }
}
