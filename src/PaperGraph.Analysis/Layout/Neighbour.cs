namespace PaperGraph.Analysis.Layout;

/// <summary>One of the things that are most like another.</summary>
/// <param name="Node">Its index.</param>
/// <param name="Similarity">How alike they are, in (0,1].</param>
public readonly record struct Neighbour(int Node, double Similarity)
{
    /// <summary>The more similar first, ties by index.</summary>
    internal static int MoreSimilarFirst(Neighbour x, Neighbour y) => x.Similarity != y.Similarity ? y.Similarity.CompareTo(x.Similarity) : x.Node.CompareTo(y.Node);
}
