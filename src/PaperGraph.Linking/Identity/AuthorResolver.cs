using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity;

/// <summary>Finds the names on papers that stand for one person or collaboration.</summary>
internal static class AuthorResolver
{
    /// <summary>Decides for every name on every paper whose it is.</summary>
    /// <param name="papers">The papers in an order that does not depend on the order of the inputs.</param>
    /// <param name="rules">What the user has said.</param>
    public static AuthorResolution Resolve(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules)
    {
        var spellings = new Spellings();
        ImmutableArray<ImmutableArray<string>> ids = [.. papers.Select(paper => paper.Authors.Select(spellings.Add).ToImmutableArray())];
        return new([.. spellings.Things().Select(thing => new Author(thing.Id, thing.Spellings[0], AuthorName.KindOf(thing.Spellings[0])))], ids, []);
    }
}

/// <summary>A paper as evidence on its authors.</summary>
/// <param name="Authors">The names in the paper's order, read but as they are written.</param>
/// <param name="Tags">The names of its topics.</param>
/// <param name="Fields">The names of its fields.</param>
/// <param name="Year">The year, when known.</param>
internal sealed record AuthoredPaper(ImmutableArray<string> Authors, ImmutableArray<string> Tags, ImmutableArray<string> Fields, int? Year);

/// <summary>Whose the names on the papers are.</summary>
/// <param name="Authors">The authors in ordinal order of their ids.</param>
/// <param name="Ids">Per paper and name the id of its author.</param>
/// <param name="Merges">Every decision with its reason.</param>
internal sealed record AuthorResolution(ImmutableArray<Author> Authors, ImmutableArray<ImmutableArray<string>> Ids, ImmutableArray<Merge> Merges);
