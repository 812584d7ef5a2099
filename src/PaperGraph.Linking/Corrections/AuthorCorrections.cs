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
    private readonly List<Merge> merges = [.. resolution.Merges];

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
        return new AuthorResolution([.. authors.Values.Where(author => used.Contains(author.Id))], [.. ids], [.. merges]);
    }

    private string? Find(string name)
    {
        if (authors.ContainsKey(name)) return name;
        var slug = Slug.Of(name);
        return authors.ContainsKey(slug) ? slug
            : merges.FirstOrDefault(merge => merge.Decision == MergeDecision.Merged && Slug.Of(merge.Other) == slug && authors.ContainsKey(merge.Id))?.Id;
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
        var count = 0;
        for (var paper = 0; paper < ids.Length; paper++)
        {
            if (!isConcerned(paper) || !ids[paper].Contains(from)) continue;
            ids[paper] = [.. ids[paper].Select(id => id == from ? target : id).OfType<string>()];
            count++;
        }
        return count;
    }

    private int CountFound(ImmutableArray<string> names)
    {
        var found = names.Count(name => Find(name) is not null);
        return found > 1 ? found : 0;
    }
}
