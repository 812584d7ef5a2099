namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Brandes' algorithm from one source at a time within one block, with weights.</summary>
/// <param name="block">The block.</param>
internal sealed class WeightedBlockSearch(Block block)
{
    private readonly WeightedPaths paths = new(block.Offsets, block.Targets, WeightedPaths.Lengths(block.Weights));
    private readonly double[] rates = new double[block.Size];

    /// <summary>Adds reach(source)·dependency(v) to the sum of each local node v other than the source.</summary>
    public void AddFrom(int source, double[] sum)
    {
        paths.Search(source);
        for (var i = paths.Settled - 1; i > 0; i--)
        {
            var v = paths.Order[i];
            var rate = 0.0;
            for (var e = block.Offsets[v]; e < block.Offsets[v + 1]; e++)
                if (paths.IsBefore(v, e)) rate += rates[block.Targets[e]];
            var dependency = paths.Counts[v] * rate;
            sum[v] += block.Reach[source] * dependency;
            rates[v] = (block.Reach[v] + dependency) / paths.Counts[v];
        }
    }
}
