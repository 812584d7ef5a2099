using PaperGraph.Model;

namespace PaperGraph.Analysis.Similarity;

/// <summary>The topics of each paper as a vector of length 1.</summary>
/// <remarks>x_t = c·ln(N/n_t) before scaling: c the confidence of the link, N the papers with a topic, n_t those with topic t (Salton and Buckley 1988, DOI 10.1016/0306-4573(88)90021-0).
/// A topic that all of them carry says nothing and is left out.</remarks>
internal static class TopicVectors
{
    /// <summary>By paper its topics, by index; empty where none tells anything. O(links).</summary>
    public static TermWeight[][] Of(LiteratureGraph graph)
    {
        var tagged = graph.TagAssignments.Select(link => link.Paper).Distinct().Count();
        var papers = new int[graph.Tags.Length];
        foreach (var link in graph.TagAssignments) papers[link.Tag]++;
        var topics = graph.TagAssignments.ToLookup(link => link.Paper, link => new TermWeight(link.Tag, link.Provenance.Confidence * Math.Log(tagged / (double)papers[link.Tag])));
        return [.. Enumerable.Range(0, graph.Papers.Length).Select(paper => Scaled([.. topics[paper].Where(entry => entry.Weight > 0)], 1))];
    }

    /// <summary>The vector with the given length.</summary>
    public static TermWeight[] Scaled(TermWeight[] vector, double length)
    {
        var norm = Math.Sqrt(vector.Sum(entry => entry.Weight * entry.Weight));
        return Array.ConvertAll(vector, entry => entry with { Weight = length * entry.Weight / norm });
    }
}
