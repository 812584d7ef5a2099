using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>Which function computes which measure.</summary>
internal static class MeasureTable
{
    private static readonly Dictionary<NetworkMeasure, Func<MeasureInput, double[]>> Functions = new()
    {
        [NetworkMeasure.Degree] = input => input.PerNode(v => input.Network.Degree(v)),
        [NetworkMeasure.Strength] = input => input.PerNode(input.Network.Strength),
        [NetworkMeasure.Betweenness] = input => Betweenness.Compute(input.Network, input.Seed, input.Parallel),
        [NetworkMeasure.Closeness] = input => HarmonicCloseness.Compute(input.Network, input.Seed, input.Parallel),
        [NetworkMeasure.PageRank] = input => PageRank.Compute(input.Network),
        [NetworkMeasure.Eigenvector] = input => Eigenvector.Compute(input.Network),
        [NetworkMeasure.Core] = input => [.. CoreNumbers.Compute(input.Network).Select(core => (double)core)],
        [NetworkMeasure.Participation] = input => CommunityParticipation.Compute(input.Network, input.Communities.Community),
        [NetworkMeasure.WithinModuleZ] = input => WithinModuleZ.Compute(input.Network, input.Communities.Community, input.Communities.Count),
        [NetworkMeasure.Constraint] = input => Constraint.Compute(input.Network, input.Parallel),
    };

    /// <summary>The measure of all nodes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static double[] Compute(NetworkMeasure measure, MeasureInput input) => Functions.TryGetValue(measure, out var function)
        ? function(input)
        : throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure.");
}

/// <summary>What measures are computed from.</summary>
internal sealed class MeasureInput(Network network, ulong seed, ParallelOptions parallel)
{
    private Partition? communities;

    /// <summary>The network.</summary>
    public Network Network => network;

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed => seed;

    /// <summary>Threads and cancellation.</summary>
    public ParallelOptions Parallel => parallel;

    /// <summary>The communities with the usual options, found when a measure first needs them.</summary>
    public Partition Communities => communities ??= Leiden.Run(network, new CommunityOptions { Seed = seed }.ForLeiden(), parallel);

    /// <summary>A number from each node.</summary>
    public double[] PerNode(Func<int, double> number)
    {
        var numbers = new double[network.NodeCount];
        for (var v = 0; v < numbers.Length; v++) numbers[v] = number(v);
        return numbers;
    }
}
