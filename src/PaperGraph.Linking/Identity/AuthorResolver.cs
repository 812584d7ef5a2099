using System.Collections.Immutable;
using PaperGraph.Linking.Identity.Authors;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity;

/// <summary>Finds the names on papers that stand for one person or collaboration.</summary>
/// <remarks>
/// In this order: equal spellings are one name; a common name is several authors where its papers fall apart; the user's rules;
/// initials and short forms go to the full name that co-authors and topics support. Nothing depends on the order of the inputs.
/// </remarks>
internal static class AuthorResolver
{
    /// <summary>Decides for every name on every paper whose it is.</summary>
    /// <param name="papers">The papers in ordinal order of their ids.</param>
    /// <param name="rules">What the user has said.</param>
    public static AuthorResolution Resolve(IReadOnlyList<AuthoredPaper> papers, IdentityRules rules)
    {
        var corpus = new AuthorCorpus(papers, rules);
        var clusters = AuthorAtoms.Cut(corpus);
        AuthorRules.Apply(corpus, clusters, rules);
        var matching = new NameMatching(corpus, clusters);
        matching.Join();
        AuthorAtoms.JoinRemains(corpus, clusters);
        var turned = NameOrder.Join(corpus, clusters);
        var proposals = matching.Propose().Concat(turned).ToArray();
        var ids = AuthorNaming.Name(corpus, clusters);
        return new AuthorResolution(
            [.. ids.Select(pair => new Author(pair.Value, clusters[pair.Key].Best, corpus.Groups[clusters.GroupOf[pair.Key]].Kind)).OrderBy(author => author.Id, StringComparer.Ordinal)],
            [.. Enumerable.Range(0, papers.Count).Select(paper => clusters.AtomsOf(paper).Select(atom => ids[clusters.Find(atom)]).ToImmutableArray())],
            new AuthorMerges(corpus, clusters, ids).Write(proposals));
    }
}

/// <summary>A paper as evidence on its authors.</summary>
/// <param name="Id">The paper's id.</param>
/// <param name="Authors">The names in the paper's order, read but as they are written.</param>
/// <param name="AuthorsComplete">Whether these are all authors.</param>
/// <param name="Tags">The names of its topics.</param>
/// <param name="Fields">The names of its fields.</param>
/// <param name="Year">The year, when known.</param>
internal sealed record AuthoredPaper(string Id, ImmutableArray<string> Authors, bool AuthorsComplete, ImmutableArray<string> Tags, ImmutableArray<string> Fields, int? Year);

/// <summary>Whose the names on the papers are.</summary>
/// <param name="Authors">The authors in ordinal order of their ids.</param>
/// <param name="Ids">Per paper and name the id of its author.</param>
/// <param name="Merges">Every decision with its reason.</param>
internal sealed record AuthorResolution(ImmutableArray<Author> Authors, ImmutableArray<ImmutableArray<string>> Ids, ImmutableArray<Merge> Merges);
