using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>
/// Corrections of authors, made after their names have been resolved, and all at once: each names an author, by name or id, as it is before the others.
/// A split takes its papers first.
/// </summary>
/// <remarks>O(papers concerned) per correction.</remarks>
internal sealed class AuthorCorrections(ImmutableArray<JoinedPaper> papers, AuthorResolution resolution)
{
    private readonly JoinedPaperLookup lookup = new(papers);
    private readonly Dictionary<string, Author> authors = resolution.Authors.ToDictionary(author => author.Id, StringComparer.Ordinal);
    private readonly HashSet<string> listed = [.. papers.SelectMany(paper => paper.Entries).SelectMany(entry => entry.Record.Authors).Distinct().SelectMany(AuthorName.Read).Select(Slug.Of)];
    private readonly Dictionary<(string Id, int Paper), string> splits = [];
    private readonly SortedDictionary<string, string?> changes = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> apart = [];
    private readonly List<Merge> keptApart = [];

    private readonly Dictionary<string, int> papersOf = resolution.Ids.SelectMany(ofPaper => ofPaper.Distinct()).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    private readonly ILookup<string, string> mergedInto = resolution.Merges.Where(merge => merge.Decision == MergeDecision.Merged)
        .ToLookup(merge => Slug.Of(merge.Other), merge => merge.Id, StringComparer.Ordinal);

    /// <summary>Takes one correction; returns how many papers it concerns, or how many of the names occur.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="missing">Takes what a split names in vain: the paper, and whether it is listed.</param>
    public int Apply(Correction correction, Action<string, bool> missing)
    {
        switch (correction)
        {
            case RenameCorrection rename: return Change(rename.From, rename.To);
            case DropCorrection drop: return Change(drop.Name, null);
            case SplitCorrection split: return split.Into.Sum(part => Split(split.Name, part, missing));
            case NeverMergeCorrection never:
                KeepApart(never.All);
                return never.CountFound(IsKnown);
            default: return correction.CountFound(IsKnown);
        }
    }

    /// <summary>Whether a paper lists such a name, or an author has it for id.</summary>
    public bool IsKnown(string name) => listed.Contains(Slug.Of(name)) || Find(name) is not null;

    /// <summary>Renames whose new name an author has who keeps it, so that the two become one.</summary>
    public IEnumerable<RenameCorrection> Joining(IEnumerable<RenameCorrection> renames) =>
        renames.Where(rename => Find(rename.From) is { } from && Slug.Of(rename.To) is var to && to != from && authors.ContainsKey(to) && !changes.ContainsKey(to));

    /// <summary>The resolution as corrected; authors without a paper are gone.</summary>
    public AuthorResolution ToResolution()
    {
        var after = authors.Where(pair => !changes.ContainsKey(pair.Key)).ToDictionary(StringComparer.Ordinal);
        var joined = new List<Merge>();
        foreach (var (from, to) in changes)
        {
            if (to is null || after.TryAdd(Slug.Of(to), ToAuthor(to))) continue;
            joined.Add(new Merge(ThingKind.Author, MergeDecision.Merged, Slug.Of(to), after[Slug.Of(to)].Name, authors[from].Name, IdentityRules.Reason, IdentityRules.Evidence));
        }
        foreach (var name in splits.Values.Order(StringComparer.Ordinal)) after.TryAdd(Slug.Of(name), ToAuthor(name));
        ImmutableArray<ImmutableArray<string>> ids = [.. resolution.Ids.Select((ofPaper, paper) => ofPaper.Select(id => IdOf(id, paper)).OfType<string>().ToImmutableArray())];
        var used = ids.SelectMany(ofPaper => ofPaper).ToHashSet(StringComparer.Ordinal);
        var decided = resolution.Merges.Where(merge => merge.Decision != MergeDecision.KeptApart || !apart.Contains(PairOf(merge.Id, merge.Other))).Concat(keptApart).Select(Follow);
        return new AuthorResolution([.. after.Values.Where(author => used.Contains(author.Id)).OrderBy(author => author.Id, StringComparer.Ordinal)], ids, [.. decided, .. joined]);

        // A decision on an author who was renamed goes with the name.
        Merge Follow(Merge merge) => changes.TryGetValue(merge.Id, out var to) && to is not null ? merge with { Id = Slug.Of(to), Name = after[Slug.Of(to)].Name } : merge;
    }

    private static Author ToAuthor(string name) => new(Slug.Of(name), name, AuthorName.KindOf(name));

    private string? IdOf(string id, int paper)
    {
        if (splits.TryGetValue((id, paper), out var name)) return Slug.Of(name);
        return changes.TryGetValue(id, out var to) ? to is null ? null : Slug.Of(to) : id;
    }

    private string? Find(string name)
    {
        if (authors.ContainsKey(name)) return name;
        var slug = Slug.Of(name);
        return authors.ContainsKey(slug) ? slug : mergedInto[slug].FirstOrDefault(authors.ContainsKey);
    }

    /// <summary>Gives the papers of an author to another one, or to nobody.</summary>
    private int Change(string from, string? to)
    {
        if (Find(from) is not { } id) return 0;
        changes[id] = to;
        return papersOf.GetValueOrDefault(id);
    }

    private int Split(string name, SplitPart part, Action<string, bool> missing)
    {
        if (Find(name) is not { } id) return 0;
        var count = 0;
        foreach (var paper in part.Papers)
        {
            var found = lookup.Find(paper);
            int[] own = [.. found.Where(index => resolution.Ids[index].Contains(id))];
            if (own.Length == 0) missing(paper, found.Count > 0);
            count += own.Count(index => splits.TryAdd((id, index), part.Name));
        }
        return count;
    }

    private void KeepApart(ImmutableArray<string> all)
    {
        string[] found = [.. all.Select(Find).OfType<string>().Distinct()];
        foreach (var (a, b) in found.SelectMany((a, i) => found.Skip(i + 1).Select(b => (a, b))))
        {
            if (!apart.Add(PairOf(a, b))) continue;
            keptApart.Add(new Merge(ThingKind.Author, MergeDecision.KeptApart, a, authors[a].Name, authors[b].Name == authors[a].Name ? b : authors[b].Name, IdentityRules.Reason, IdentityRules.Evidence));
        }
    }

    private static (string, string) PairOf(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
