using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality;

/// <summary>One row of the product of the network's weight matrix and a vector.</summary>
internal static class WeightedSum
{
    /// <summary>Σ_u w_vu·x_u over the neighbours u of v, in ascending order.</summary>
    public static double OverNeighbours(Network network, int v, double[] x)
    {
        var (targets, weights) = (network.Targets, network.WeightArray);
        var sum = 0.0;
        for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++) sum += weights[e] * x[targets[e]];
        return sum;
    }
}
