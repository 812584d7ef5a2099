using PaperGraph.Model;

namespace PaperGraph.Analysis.Similarity;

/// <summary>The topics of each paper as a vector.</summary>
/// <remarks>N are the papers with a topic, n_t those with topic t, c the confidence of the link. A topic that all of them carry says nothing and is left out.</remarks>
internal static class TopicVectors
{
    /// <summary>By paper its topics, by index, with x_t = c·ln(N/n_t) scaled to length 1 (Salton and Buckley 1988, DOI 10.1016/0306-4573(88)90021-0); empty where none tells anything. O(links).</summary>
    public static TermWeight[][] Of(LiteratureGraph graph) => Array.ConvertAll(Weighted(graph, rarity => rarity), vector => Scaled(vector, 1));

    /// <summary>
    /// By paper its topics, by index, with x_t = c·√ln(N/n_t), divided by the mean length of these vectors, or by the vector's own where that is larger; empty where none tells anything. O(links).
    /// A common topic thus adds c·c′·ln(N/n_t) to a product, and a list of one or two topics, or of uncertain ones, stays shorter than 1.
    /// </summary>
    public static TermWeight[][] Damped(LiteratureGraph graph)
    {
        var vectors = Weighted(graph, Math.Sqrt);
        var mean = vectors.Where(vector => vector.Length > 0).Select(Length).DefaultIfEmpty().Average();
        return Array.ConvertAll(vectors, vector => Scaled(vector, Math.Min(Length(vector) / mean, 1)));
    }

    private static TermWeight[][] Weighted(LiteratureGraph graph, Func<double, double> weight)
    {
        var tagged = graph.TagAssignments.Select(link => link.Paper).Distinct().Count();
        var papers = new int[graph.Tags.Length];
        foreach (var link in graph.TagAssignments) papers[link.Tag]++;
        var topics = graph.TagAssignments.ToLookup(link => link.Paper, link => new TermWeight(link.Tag, link.Provenance.Confidence * weight(Math.Log(tagged / (double)papers[link.Tag]))));
        return [.. Enumerable.Range(0, graph.Papers.Length).Select(paper => topics[paper].Where(entry => entry.Weight > 0).ToArray())];
    }

    /// <summary>The vector with the given length.</summary>
    public static TermWeight[] Scaled(TermWeight[] vector, double length)
    {
        var norm = Length(vector);
        return Array.ConvertAll(vector, entry => entry with { Weight = length * entry.Weight / norm });
    }

    private static double Length(TermWeight[] vector) => Math.Sqrt(vector.Sum(entry => entry.Weight * entry.Weight));
}
