using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>The value of an objective for a partition that Leiden did not make as it is.</summary>
internal static class CommunityQuality
{
    /// <summary>The value of the objective. O(n + m).</summary>
    public static double Of(Network network, Partition partition, CommunityOptions options)
        => Modularity.Of(network, partition.Community, options.Resolution);
}
