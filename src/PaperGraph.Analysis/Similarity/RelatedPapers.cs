using System.Collections.Immutable;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Similarity;

/// <summary>Finds for every paper those that are most like it by their topics, and says why.</summary>
/// <remarks>
/// Cosine of the vectors of topics with entries c·√ln(N/n), see <see cref="TopicVectors.Damped"/>: their product over their lengths, each length at least the mean length of the corpus,
/// so that a paper with one or two topics, or with topics found at low confidence, does not come first for them alone. A topic with more than 2,000 papers counts in the lengths but makes no pair by itself. Deterministic.
/// </remarks>
public static class RelatedPapers
{
    private const int LargestTopic = 2_000;

    /// <summary>Finds them. O(Σ over topics of the square of their papers, at most 2,000 each).</summary>
    /// <param name="graph">The graph; all of its links to topics count, by their confidence.</param>
    /// <param name="top">How many per paper at most, ≥ 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>By paper, the most similar first, ties by index.</returns>
    public static ImmutableArray<ImmutableArray<RelatedPaper>> Find(LiteratureGraph graph, int top, CancellationToken cancellationToken)
    {
        var vectors = TopicVectors.Damped(graph);
        var authors = Incidence.FromPairs(graph.Papers.Length, graph.Authors.Length, graph.Authorships.Select(link => (link.Paper, link.Author)).ToArray());
        return [.. CosineNeighbours.Find(vectors, LargestTopic, top, cancellationToken)
            .Select((row, paper) => row.Select(neighbour => Describe(paper, neighbour)).ToImmutableArray())];

        RelatedPaper Describe(int paper, Neighbour neighbour) => new(neighbour.Node, neighbour.Similarity,
            [.. vectors[paper].Join(vectors[neighbour.Node], own => own.Term, theirs => theirs.Term, (own, theirs) => (own.Term, Weight: own.Weight * theirs.Weight))
                .OrderByDescending(shared => shared.Weight).ThenBy(shared => shared.Term).Select(shared => shared.Term)],
            [.. authors[paper].ToArray().Intersect(authors[neighbour.Node].ToArray())]);
    }
}

/// <summary>A paper that is like another.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Similarity">The cosine of their topics with lengths of at least the mean, in (0,1].</param>
/// <param name="SharedTags">The topics that both carry, those that say most first; never empty.</param>
/// <param name="SharedAuthors">The authors that both have, by index.</param>
public sealed record RelatedPaper(int Paper, double Similarity, ImmutableArray<int> SharedTags, ImmutableArray<int> SharedAuthors);
