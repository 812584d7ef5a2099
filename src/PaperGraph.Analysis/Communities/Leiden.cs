using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>Finds communities by the Leiden algorithm (Traag, Waltman and van Eck 2019, DOI 10.1038/s41598-019-41695-z).</summary>
/// <remarks>
/// Maximises <see cref="Modularity"/> or <see cref="ConstantPotts"/>. One iteration repeats three phases until nothing changes: nodes move to the community that
/// gains most (<see cref="LocalMoving"/>), communities are split into well-connected parts (<see cref="Refinement"/>), and each part
/// becomes one node (<see cref="Aggregation"/>). Iterations go on from the result of the one before until the quality rises by less than 1e-7.
/// The first start and every second one after it begin with single nodes, the others with random groups of three on average: in small dense
/// networks some optima can hardly be reached from single nodes.
/// </remarks>
internal static class Leiden
{
    private const double SmallestGain = 1e-7;
    private const int LeastToReorder = 5_000;

    /// <summary>Finds communities, each of them connected.</summary>
    /// <param name="network">Any network; a node without links is a community of its own.</param>
    /// <param name="options">Objective, resolution, number of starts and iterations, seed.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>The best partition of all starts, the first of equals.</returns>
    /// <remarks>In practice O(m) per iteration and few iterations. Memory: 12 bytes per end of a link for each start that runs at the same time, three times in large networks.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static Partition Run(Network network, LeidenOptions options, ParallelOptions parallel) => RunAll(network, options, parallel).MaxBy(partition => partition.Quality)!;

    /// <summary>The partitions of all starts as <see cref="Run"/> finds them, in the order of the starts; communities by decreasing size, ties by smallest node.</summary>
    public static Partition[] RunAll(Network network, LeidenOptions options, ParallelOptions parallel)
    {
        options.Validate();
        return RunAll(LeidenGraph.From(network, options.Objective, options.Resolution), options, parallel);
    }

    /// <summary>The same for a network with node weights and a penalty of its own.</summary>
    internal static Partition[] RunAll(LeidenGraph graph, LeidenOptions options, ParallelOptions parallel)
    {
        var ordered = new OrderedGraph(graph);
        var seeds = new SplitMix64(options.Seed);
        var starts = new SplitMix64[options.Starts];
        for (var i = 0; i < starts.Length; i++) starts[i] = new SplitMix64(seeds.Next());

        var found = new Partition[starts.Length];
        Parallel.For(0, starts.Length, parallel, i =>
        {
            var community = FromStart(ordered, options, starts[i], i % 2 == 1, parallel);
            Connectivity.Split(graph, community);
            SmallCommunities.Merge(graph, community, options.MinSize);
            found[i] = Partition.Ordered(community, graph.Quality(community));
        });
        return found;
    }

    /// <summary>The communities from one start, by node of the network.</summary>
    private static int[] FromStart(OrderedGraph ordered, LeidenOptions options, SplitMix64 random, bool scattered, ParallelOptions parallel)
    {
        var n = ordered.Graph.NodeCount;
        var phases = new Phases(n, options.Randomness * ordered.Graph.MeanWeight(), random, parallel);
        var community = new int[n];
        for (var v = 0; v < n; v++) community[v] = scattered ? random.Below(1 + n / 3) : v;
        var quality = double.NegativeInfinity;
        for (var iteration = 0; iteration != options.Iterations; iteration++)
        {
            var before = quality;
            quality = phases.Iterate(ordered.Graph, community);
            if (quality - before < SmallestGain) break;
            if (iteration == 0 && n >= LeastToReorder && options.Iterations != 1) ordered = ordered.ByCommunity(ref community);
        }
        return ordered.Restore(community);
    }

    /// <summary>The three phases with their working arrays, which serve all levels of aggregation.</summary>
    private sealed class Phases(int nodeCount, double randomness, SplitMix64 random, ParallelOptions parallel)
    {
        private readonly Workers workers = new(nodeCount, parallel);
        private readonly LocalMoving localMoving = new(nodeCount, random);
        private readonly Refinement refinement = new(nodeCount, randomness, random);
        private readonly Aggregation aggregation = new();

        /// <summary>One iteration, which improves the communities in place.</summary>
        /// <returns>Their quality.</returns>
        public double Iterate(LeidenGraph graph, int[] community)
        {
            var level = graph;
            var labels = community.AsSpan().ToArray();
            var nodeOf = community;
            for (var v = 0; v < nodeOf.Length; v++) nodeOf[v] = v;
            while (true)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                localMoving.Run(level, labels);
                var part = new int[level.NodeCount];
                var parts = refinement.Run(level, labels, part, workers);
                if (parts == level.NodeCount) break;
                var parents = new int[parts];
                for (var v = 0; v < part.Length; v++) parents[part[v]] = labels[v];
                for (var v = 0; v < nodeOf.Length; v++) nodeOf[v] = part[nodeOf[v]];
                level = aggregation.Run(level, part, parts, workers);
                Partition.Compact(parents);
                labels = parents;
            }
            for (var v = 0; v < nodeOf.Length; v++) nodeOf[v] = labels[nodeOf[v]];
            return level.Quality(labels);
        }
    }
}
