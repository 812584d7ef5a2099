using System.Collections.Immutable;
using PaperGraph.Analysis.Layout;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Similarity;

/// <summary>For every paper those most like it by topics and words.</summary>
/// <remarks>
/// Cosine of vectors that hold a paper's topics (<see cref="TopicVectors"/>) and its words, scaled so that topics make up <see cref="TopicShare"/> of
/// the squared length; a paper with one part only has all of its length in it. A topic or word of more than 1,000 papers counts in the length but makes no pair by itself.
/// </remarks>
public static class PaperNeighbours
{
    /// <summary>How much topics count against words.</summary>
    public const double TopicShare = 0.6;

    private const int LargestTerm = 1_000;

    /// <summary>Finds them. O(Σ over topics and words of the square of their papers, at most 1,000 each).</summary>
    /// <param name="graph">The graph; all of its links to topics count, by their confidence.</param>
    /// <param name="words">By paper its telling words; empty when there are none for any paper.</param>
    /// <param name="top">How many per paper at most, ≥ 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>By paper, the most similar first, ties by index.</returns>
    public static ImmutableArray<ImmutableArray<Neighbour>> Find(LiteratureGraph graph, ImmutableArray<ImmutableArray<TermWeight>> words, int top, CancellationToken cancellationToken = default)
    {
        var topics = TopicVectors.Of(graph);
        return CosineNeighbours.Find([.. topics.Select((own, paper) => Joined(own, words.IsDefaultOrEmpty ? [] : [.. words[paper].Select(word => word with { Term = word.Term + graph.Tags.Length })]))],
            LargestTerm, top, cancellationToken);
    }

    private static TermWeight[] Joined(TermWeight[] topics, TermWeight[] words) => (topics.Length, words.Length) switch
    {
        (_, 0) => topics,
        (0, _) => TopicVectors.Scaled(words, 1),
        _ => [.. TopicVectors.Scaled(topics, Math.Sqrt(TopicShare)), .. TopicVectors.Scaled(words, Math.Sqrt(1 - TopicShare))],
    };
}
