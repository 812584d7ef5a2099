using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>A network on one level of aggregation, with what an objective needs. A node stands for several; links inside it are in no row.</summary>
/// <remarks>
/// Rows as in <see cref="Network"/>, but in any order within a row; the arrays of targets and weights may be longer than the last offset.
/// The quality of a partition is Q = (2·Σ_c w_c − p·Σ_c N_c²)/2M with w_c the weight inside community c, N_c the sum of its nodes' weights,
/// M the weight of all links of the lowest level and p the <see cref="Penalty"/>: both objectives have this form.
/// </remarks>
internal sealed class LeidenGraph
{
    /// <summary>Number of nodes.</summary>
    public int NodeCount => NodeWeights.Length;

    /// <summary>n + 1 rising entries.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>The neighbours of all nodes.</summary>
    public required int[] Targets { get; init; }

    /// <summary>The weights of the links to <see cref="Targets"/>, each above 0.</summary>
    public required double[] Weights { get; init; }

    /// <summary>What a node counts for in the size of a community: its strength (modularity), or 1 (CPM), summed over the nodes that it stands for.</summary>
    public required double[] NodeWeights { get; init; }

    /// <summary>2M, the same on every level.</summary>
    public required double TotalWeight { get; init; }

    /// <summary>p: γ/2M for modularity, γ for CPM.</summary>
    public required double Penalty { get; init; }

    /// <summary>The lowest level; shares the network's arrays.</summary>
    public static LeidenGraph From(Network network, Objective objective, double resolution)
    {
        var nodeWeights = new double[network.NodeCount];
        for (var v = 0; v < nodeWeights.Length; v++) nodeWeights[v] = objective is Objective.Modularity ? network.Strength(v) : 1;
        var total = 2 * network.TotalWeight;
        return new LeidenGraph
        {
            Offsets = network.Offsets,
            Targets = network.Targets,
            Weights = network.WeightArray,
            NodeWeights = nodeWeights,
            TotalWeight = total,
            Penalty = objective is Objective.Cpm ? resolution : total > 0 ? resolution / total : 0,
        };
    }

    /// <summary>The same network with its nodes in another order. O(n + m).</summary>
    /// <param name="order">Every node once.</param>
    public LeidenGraph InOrder(int[] order)
    {
        var place = new int[order.Length];
        var offsets = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
            offsets[i + 1] = offsets[i] + Offsets[order[i] + 1] - Offsets[order[i]];
        }
        var targets = GC.AllocateUninitializedArray<int>(offsets[^1]);
        var weights = GC.AllocateUninitializedArray<double>(offsets[^1]);
        var nodeWeights = new double[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var v = order[i];
            nodeWeights[i] = NodeWeights[v];
            var row = targets.AsSpan(offsets[i], offsets[i + 1] - offsets[i]);
            for (var e = 0; e < row.Length; e++) row[e] = place[Targets[Offsets[v] + e]];
            Weights.AsSpan(Offsets[v], row.Length).CopyTo(weights.AsSpan(offsets[i]));
        }
        return new LeidenGraph
        {
            Offsets = offsets,
            Targets = targets,
            Weights = weights,
            NodeWeights = nodeWeights,
            TotalWeight = TotalWeight,
            Penalty = Penalty,
        };
    }

    /// <summary>The part of the network between some nodes, with node weights and penalty as in the whole. O(links of these nodes).</summary>
    /// <param name="nodes">Each node once, in the order that they get.</param>
    public LeidenGraph Induced(ReadOnlySpan<int> nodes)
    {
        var place = new Dictionary<int, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++) place.Add(nodes[i], i);
        var offsets = new int[nodes.Length + 1];
        var (targets, weights) = (new List<int>(), new List<double>());
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var e = Offsets[nodes[i]]; e < Offsets[nodes[i] + 1]; e++)
            {
                if (!place.TryGetValue(Targets[e], out var target)) continue;
                targets.Add(target);
                weights.Add(Weights[e]);
            }
            offsets[i + 1] = targets.Count;
        }
        var nodeWeights = new double[nodes.Length];
        for (var i = 0; i < nodes.Length; i++) nodeWeights[i] = NodeWeights[nodes[i]];
        return new LeidenGraph
        {
            Offsets = offsets,
            Targets = [.. targets],
            Weights = [.. weights],
            NodeWeights = nodeWeights,
            TotalWeight = TotalWeight,
            Penalty = Penalty,
        };
    }

    /// <summary>The mean weight of a link of the lowest level; 1 without links.</summary>
    public double MeanWeight() => Offsets[^1] == 0 ? 1 : TotalWeight / Offsets[^1];

    /// <summary>The quality Q of a partition. O(n + m).</summary>
    /// <param name="community">Labels below the number of nodes, by node.</param>
    /// <returns>At most 1; 0 without links.</returns>
    public double Quality(int[] community)
    {
        if (TotalWeight == 0) return 0;
        var sizes = new double[NodeCount];
        var cut = 0.0;
        for (var v = 0; v < NodeCount; v++)
        {
            var own = community[v];
            sizes[own] += NodeWeights[v];
            for (var e = Offsets[v]; e < Offsets[v + 1]; e++)
                if (community[Targets[e]] != own) cut += Weights[e];
        }
        var squares = 0.0;
        foreach (var size in sizes) squares += size * size;
        return (TotalWeight - cut - Penalty * squares) / TotalWeight;
    }
}
