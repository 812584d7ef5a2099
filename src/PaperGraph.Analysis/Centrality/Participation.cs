namespace PaperGraph.Analysis.Centrality;

/// <summary>Participation coefficient: how evenly something is spread over groups.</summary>
/// <remarks>P = 1 − Σ_g (share in g)² (Guimerà and Amaral 2005, DOI 10.1038/nature03288): 0 in one group, 1 − 1/G evenly in G groups.</remarks>
internal static class Participation
{
    /// <summary>The coefficient of one thing.</summary>
    /// <param name="counts">How much of it lies in each group, each ≥ 0.</param>
    /// <returns>In [0,1); 0 when all counts are 0.</returns>
    public static double Of(ReadOnlySpan<int> counts)
    {
        var total = 0.0;
        var squares = 0.0;
        foreach (var count in counts)
        {
            total += count;
            squares += (double)count * count;
        }
        return total > 0 ? 1 - squares / (total * total) : 0;
    }
}
