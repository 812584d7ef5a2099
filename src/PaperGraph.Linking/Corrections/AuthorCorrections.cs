using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Corrections of authors, made after their names have been resolved. An author is named by name or id.</summary>
internal sealed class AuthorCorrections(ImmutableArray<JoinedPaper> papers, AuthorResolution resolution)
{
    private readonly JoinedPaperLookup lookup = new(papers);
    private readonly SortedDictionary<string, Author> authors = new(resolution.Authors.ToDictionary(author => author.Id, StringComparer.Ordinal), StringComparer.Ordinal);
    private readonly ImmutableArray<string>[] ids = [.. resolution.Ids];
    private readonly ImmutableArray<Merge> merges = resolution.Merges;
    private readonly ILookup<string, string> mergedInto = resolution.Merges.Where(merge => merge.Decision == MergeDecision.Merged)
        .ToLookup(merge => Slug.Of(merge.Other), merge => merge.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<int>> papersOf = resolution.Ids.Index()
        .SelectMany(paper => paper.Item.Select(author => (Author: author, Paper: paper.Index)))
        .GroupBy(pair => pair.Author, pair => pair.Paper, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToHashSet(), StringComparer.Ordinal);

    /// <summary>Applies one correction; returns how many papers it concerned, or how many of the names occur.</summary>
    public int Apply(Correction correction) => correction switch
    {
        RenameCorrection rename => Replace(Find(rename.From), rename.To, _ => true),
        DropCorrection drop => Replace(Find(drop.Name), null, _ => true),
        SplitCorrection split => split.Into.Sum(part => Split(split.Name, part)),
        MergeCorrection merge => CountFound(merge.All),
        NeverMergeCorrection never => CountFound(never.All),
        _ => 0,
    };

    /// <summary>The resolution as corrected; authors without a paper are gone.</summary>
    public AuthorResolution ToResolution()
    {
        var used = ids.SelectMany(ofPaper => ofPaper).ToHashSet(StringComparer.Ordinal);
        return new AuthorResolution([.. authors.Values.Where(author => used.Contains(author.Id))], [.. ids], merges);
    }

    private string? Find(string name)
    {
        if (authors.ContainsKey(name)) return name;
        var slug = Slug.Of(name);
        return authors.ContainsKey(slug) ? slug : mergedInto[slug].FirstOrDefault(authors.ContainsKey);
    }

    private int Split(string name, SplitPart part)
    {
        var chosen = part.Papers.SelectMany(lookup.Find).ToHashSet();
        return Replace(Find(name), part.Name, chosen.Contains);
    }

    /// <summary>Gives the papers of an author to another one, or to nobody.</summary>
    private int Replace(string? from, string? to, Func<int, bool> isConcerned)
    {
        if (from is null) return 0;
        var target = to is null ? null : Slug.Of(to);
        if (target is not null && (target == from || !authors.ContainsKey(target))) authors[target] = new Author(target, to!, AuthorName.KindOf(to!));
        if (!papersOf.TryGetValue(from, out var all)) return 0;
        int[] concerned = [.. all.Where(isConcerned)];
        foreach (var paper in concerned) ids[paper] = [.. ids[paper].Select(id => id == from ? target : id).OfType<string>()];
        all.ExceptWith(concerned);
        if (target is not null && !papersOf.TryAdd(target, [.. concerned])) papersOf[target].UnionWith(concerned);
        return concerned.Length;
    }

    private int CountFound(ImmutableArray<string> names)
    {
        var found = names.Count(name => Find(name) is not null);
        return found > 1 ? found : 0;
    }
}
