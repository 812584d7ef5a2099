namespace PaperGraph.Analysis.Networks;

/// <summary>An undirected weighted network without loops or repeated links, in compressed sparse row form. Immutable.</summary>
/// <remarks>
/// For n nodes and m links: offsets has n+1 rising entries, the last 2m; the neighbours of v are
/// targets[offsets[v]..offsets[v+1]], strictly ascending and never v; weights stand beside them, each finite and above 0;
/// u is a neighbour of v exactly if v is one of u, with the same weight. All this is checked once, when the network is made, in O(n + m).
/// The sum of all weights lies in [1e-150, 1e150], so that no sum or product of two strengths overflows or vanishes.
/// Memory: 24 bytes per link (two ends of 4 + 8 bytes) and 12 bytes per node. Names live elsewhere, in tables by node index.
/// <see cref="NetworkBuilder"/> makes a network from links in any order.
/// </remarks>
public sealed class Network
{
    private readonly double[] strengths;

    private Network(int[] offsets, int[] targets, double[] weights)
    {
        strengths = NetworkRows.CheckedStrengths(offsets, targets, weights);
        Offsets = offsets;
        Targets = targets;
        WeightArray = weights;
        foreach (var strength in strengths) TotalWeight += strength / 2;
        NetworkRows.CheckTotal(TotalWeight, LinkCount);
    }

    /// <summary>Number of nodes n.</summary>
    public int NodeCount => Offsets.Length - 1;

    /// <summary>Number of links m, each pair once.</summary>
    public int LinkCount => Targets.Length / 2;

    /// <summary>Sum of all weights, each link once: M.</summary>
    public double TotalWeight { get; }

    internal int[] Offsets { get; }

    internal int[] Targets { get; }

    internal double[] WeightArray { get; }

    /// <summary>The neighbours of a node, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => Targets.AsSpan(Offsets[node], Degree(node));

    /// <summary>The weights of the links to <see cref="Neighbours"/>, in the same order.</summary>
    public ReadOnlySpan<double> Weights(int node) => WeightArray.AsSpan(Offsets[node], Degree(node));

    /// <summary>Number of neighbours.</summary>
    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <summary>Sum of the weights of a node's links: k.</summary>
    public double Strength(int node) => strengths[node];

    /// <summary>Whether two nodes are linked, O(log degree).</summary>
    public bool AreLinked(int a, int b) => Neighbours(a).BinarySearch(b) >= 0;

    /// <summary>Takes rows that already are as the class describes them; nothing is copied.</summary>
    /// <exception cref="ArgumentException">The rows are not as the class describes them; the message says where.</exception>
    internal static Network FromRows(int[] offsets, int[] targets, double[] weights) => new(offsets, targets, weights);
}
