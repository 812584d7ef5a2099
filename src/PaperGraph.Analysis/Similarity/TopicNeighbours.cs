using System.Collections.Immutable;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Similarity;

/// <summary>For every topic those with which it shares most of its papers.</summary>
/// <remarks>Salton's cosine w/√(n_a·n_b), w the papers with both topics, n those with one (van Eck and Waltman 2009, DOI 10.1002/asi.21075).</remarks>
public static class TopicNeighbours
{
    /// <summary>Finds them. O(links).</summary>
    /// <param name="analysis">The analysis with the links between topics.</param>
    /// <param name="top">How many per topic at most, ≥ 1.</param>
    /// <returns>By topic, the most similar first, ties by index.</returns>
    public static ImmutableArray<ImmutableArray<Neighbour>> Find(CorpusAnalysis analysis, int top)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var papers = analysis.Tags.Papers;
        var best = Array.ConvertAll(papers, _ => new BestList<Neighbour>(top, Neighbour.MoreSimilarFirst));
        foreach (var link in analysis.CoTopicLinks)
        {
            var similarity = Math.Min(1, link.Papers / Math.Sqrt((double)papers[link.A] * papers[link.B]));
            best[link.A].Add(new Neighbour(link.B, similarity));
            best[link.B].Add(new Neighbour(link.A, similarity));
        }
        return [.. best.Select(list => list.Ranked().ToImmutableArray())];
    }
}
