using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>Finds communities by the Leiden algorithm (Traag, Waltman and van Eck 2019, DOI 10.1038/s41598-019-41695-z).</summary>
/// <remarks>
/// Maximises <see cref="Modularity"/>. One iteration repeats three phases until nothing changes: nodes move to the community that
/// gains most (<see cref="LocalMoving"/>), communities are split into well-connected parts (<see cref="Refinement"/>), and each part
/// becomes one node (<see cref="Aggregation"/>). Iterations go on from the result of the one before until the quality rises by less than 1e-7.
/// The first start and every second one after it begin with single nodes, the others with random groups of three on average: in small dense
/// networks some optima can hardly be reached from single nodes.
/// </remarks>
internal static class Leiden
{
    private const double SmallestGain = 1e-7;

    /// <summary>Finds communities, each of them connected.</summary>
    /// <param name="network">Any network; a node without links is a community of its own.</param>
    /// <param name="options">Resolution, number of starts and iterations, seed.</param>
    /// <param name="parallel">Threads (one start runs on one thread) and cancellation; the result does not depend on the number of threads.</param>
    /// <returns>The best partition of all starts, the first of equals; communities by decreasing size, ties by smallest node.</returns>
    /// <remarks>In practice O(m) per iteration and few iterations. Memory O(n + m) per thread.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static Partition Run(Network network, LeidenOptions options, ParallelOptions parallel)
    {
        options.Validate();
        var graph = LeidenGraph.From(network);
        var seeds = new SplitMix64(options.Seed);
        var starts = new SplitMix64[options.Starts];
        for (var i = 0; i < starts.Length; i++) starts[i] = new SplitMix64(seeds.Next());

        var found = new (int[] Community, double Quality)[starts.Length];
        Parallel.For(0, starts.Length, parallel, i => found[i] = FromStart(network, graph, options, starts[i], i % 2 == 1, parallel.CancellationToken));
        var best = 0;
        for (var i = 1; i < found.Length; i++)
            if (found[i].Quality > found[best].Quality) best = i;
        return Partition.Ordered(found[best].Community, found[best].Quality);
    }

    private static (int[] Community, double Quality) FromStart(
        Network network, LeidenGraph graph, LeidenOptions options, SplitMix64 random, bool scattered, CancellationToken cancellationToken)
    {
        var phases = new Phases(graph, options, random);
        var community = new int[graph.NodeCount];
        for (var v = 0; v < community.Length; v++) community[v] = scattered ? random.Below(1 + community.Length / 3) : v;
        var quality = double.NegativeInfinity;
        for (var iteration = 0; iteration != options.Iterations; iteration++)
        {
            var improved = phases.Iterate(community, cancellationToken);
            Connectivity.Split(network, improved);
            var improvedQuality = Modularity.Of(network, improved, options.Resolution);
            var gain = improvedQuality - quality;
            if (gain > 0) (community, quality) = (improved, improvedQuality);
            if (gain < SmallestGain) break;
        }
        return (community, quality);
    }

    /// <summary>The three phases with their working arrays, which serve all levels of aggregation.</summary>
    private sealed class Phases(LeidenGraph graph, LeidenOptions options, SplitMix64 random)
    {
        private readonly double penalty = graph.TotalStrength > 0 ? options.Resolution / graph.TotalStrength : 0;
        private readonly LinkTally tally = new(graph.NodeCount);
        private readonly LocalMoving localMoving = new(graph.NodeCount, random);
        private readonly Refinement refinement = new(graph.NodeCount, options.Randomness, random);

        /// <summary>One iteration; <paramref name="start"/> stays as it is.</summary>
        public int[] Iterate(int[] start, CancellationToken cancellationToken)
        {
            var level = graph;
            var community = (int[])start.Clone();
            var nodeOf = new int[graph.NodeCount];
            for (var v = 0; v < nodeOf.Length; v++) nodeOf[v] = v;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                localMoving.Run(level, community, penalty, tally);
                var refined = new int[level.NodeCount];
                var parts = refinement.Run(level, community, refined, penalty, tally);
                if (parts == level.NodeCount) break;
                var parents = new int[parts];
                for (var v = 0; v < refined.Length; v++) parents[refined[v]] = community[v];
                for (var v = 0; v < nodeOf.Length; v++) nodeOf[v] = refined[nodeOf[v]];
                level = Aggregation.Run(level, refined, parts, tally);
                Partition.Compact(parents);
                community = parents;
            }
            for (var v = 0; v < nodeOf.Length; v++) nodeOf[v] = community[nodeOf[v]];
            return nodeOf;
        }
    }
}
