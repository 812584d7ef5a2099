using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>Which function computes which measure.</summary>
internal static class MeasureTable
{
    private static readonly Dictionary<NetworkMeasure, Func<MeasureInput, Estimate>> Functions = new()
    {
        [NetworkMeasure.Degree] = input => input.PerNode(v => input.Network.Degree(v)),
        [NetworkMeasure.Strength] = input => input.PerNode(input.Network.Strength),
        [NetworkMeasure.Betweenness] = input => input.Betweenness,
        [NetworkMeasure.WeightedBetweenness] = input => WeightedBetweenness.Compute(input.Network, new BetweennessOptions { Seed = input.Seed }, input.Parallel),
        [NetworkMeasure.Closeness] = input => HarmonicCloseness.Compute(input.Network, input.Seed, input.Parallel),
        [NetworkMeasure.PageRank] = input => new(PageRank.Compute(input.Network, input.Parallel)),
        [NetworkMeasure.Eigenvector] = input => new(Eigenvector.Compute(input.Network)),
        [NetworkMeasure.Core] = input => new([.. CoreNumbers.Compute(input.Network).Select(core => (double)core)]),
        [NetworkMeasure.Clustering] = input => new(LocalClustering.Compute(input.Network, input.Parallel.CancellationToken)),
        [NetworkMeasure.Participation] = input => new(Participation.BetweenCommunities(input.Network, input.Communities.Community, input.Communities.Count)),
        [NetworkMeasure.WithinModuleZ] = input => new(WithinModuleZ.Compute(input.Network, input.Communities.Community, input.Communities.Count)),
        [NetworkMeasure.Constraint] = input => new(Constraint.Compute(input.Network, input.Parallel)),
        [NetworkMeasure.EffectiveSize] = input => new(EffectiveSize.Compute(input.Network, input.Parallel)),
        [NetworkMeasure.Bridging] = input => new(BridgingCentrality.Compute(input.Network, input.Betweenness.Values)),
    };

    /// <summary>The measure of all nodes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static MeasureValues Compute(NetworkMeasure measure, MeasureInput input)
    {
        if (!Functions.TryGetValue(measure, out var function)) throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure.");
        var estimate = function(input);
        return new MeasureValues(measure, estimate.Values, estimate.Error, estimate.FailureProbability);
    }
}

/// <summary>What measures are computed from.</summary>
internal sealed class MeasureInput(Network network, ulong seed, ParallelOptions parallel)
{
    private Partition? communities;
    private Estimate? betweenness;

    /// <summary>The network.</summary>
    public Network Network => network;

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed => seed;

    /// <summary>Threads and cancellation.</summary>
    public ParallelOptions Parallel => parallel;

    /// <summary>The communities with the usual options, found when a measure first needs them.</summary>
    public Partition Communities => communities ??= Leiden.Run(network, new CommunityOptions { Seed = seed }.ForLeiden(), parallel);

    /// <summary>The betweenness, computed when a measure first needs it.</summary>
    public Estimate Betweenness => betweenness ??= Centrality.Betweenness.Compute(network, new BetweennessOptions { Seed = seed }, parallel);

    /// <summary>A number from each node.</summary>
    public Estimate PerNode(Func<int, double> number)
    {
        var numbers = new double[network.NodeCount];
        for (var v = 0; v < numbers.Length; v++) numbers[v] = number(v);
        return new Estimate(numbers);
    }
}
