using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>A network on one level of aggregation. A node stands for several; links inside it live on in its strength only.</summary>
/// <remarks>Rows as in <see cref="Network"/>, but in any order within a row. Immutable.</remarks>
internal sealed class LeidenGraph(int[] offsets, int[] targets, double[] weights, double[] strengths, double totalStrength)
{
    /// <summary>Number of nodes.</summary>
    public int NodeCount => strengths.Length;

    /// <summary>n + 1 rising entries.</summary>
    public int[] Offsets => offsets;

    /// <summary>The neighbours of all nodes.</summary>
    public int[] Targets => targets;

    /// <summary>The weights of the links to <see cref="Targets"/>.</summary>
    public double[] Weights => weights;

    /// <summary>Sum of the strengths k of all nodes that a node stands for.</summary>
    public double[] Strengths => strengths;

    /// <summary>2M, the same on every level.</summary>
    public double TotalStrength => totalStrength;

    /// <summary>The lowest level; shares the network's arrays.</summary>
    public static LeidenGraph From(Network network)
    {
        var strengths = new double[network.NodeCount];
        for (var v = 0; v < strengths.Length; v++) strengths[v] = network.Strength(v);
        return new LeidenGraph(network.Offsets, network.Targets, network.WeightArray, strengths, 2 * network.TotalWeight);
    }
}
