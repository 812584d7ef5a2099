using System.Collections.Concurrent;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Runs searches from all nodes of all blocks in parallel and adds up what they find, in an order that does not depend on threads.</summary>
internal static class BlockSums
{
    private const int MostPieces = 64;
    private const double LeastWork = 1e6;

    /// <summary>Exact betweenness as a number of pairs, from the pairs that cut nodes part and the sums of searches within the blocks.</summary>
    /// <typeparam name="TSearch">The arrays of a search, which are used again.</typeparam>
    /// <param name="decomposition">The network's blocks; its parted pairs are added to in place and returned.</param>
    /// <param name="width">How many sources a search takes at once.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <param name="create">Makes a search for a block.</param>
    /// <param name="addFrom">Adds the dependencies on a number of sources from the given one on, each pair seen from both of its ends.</param>
    public static double[] Run<TSearch>(
        BlockDecomposition decomposition,
        int width,
        ParallelOptions parallel,
        Func<Block, TSearch> create,
        Action<TSearch, int, int, double[]> addFrom)
    {
        var pairs = decomposition.PartedPairs;
        var pieces = Pieces(decomposition.Blocks, width);
        var idle = decomposition.Blocks.ConvertAll(_ => new ConcurrentBag<TSearch>());
        var sums = new double[pieces.Count][];
        Parallel.For(0, pieces.Count, parallel, p =>
        {
            var (number, from, to) = pieces[p];
            var block = decomposition.Blocks[number];
            var sum = new double[block.Size];
            if (!idle[number].TryTake(out var search)) search = create(block);
            for (var source = from; source < to; source += width)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                addFrom(search, source, Math.Min(width, to - source), sum);
            }
            if (to < block.Size) idle[number].Add(search);
            else idle[number].Clear();
            sums[p] = sum;
        });
        for (var p = 0; p < sums.Length; p++)
        {
            var nodes = decomposition.Blocks[pieces[p].Block].Nodes;
            for (var i = 0; i < nodes.Length; i++) pairs[nodes[i]] += sums[p][i] / 2;
        }
        return pairs;
    }

    /// <summary>Ranges of sources of about equal work; small blocks are one piece, and no piece splits a group of <paramref name="width"/>.</summary>
    private static List<(int Block, int From, int To)> Pieces(List<Block> blocks, int width)
    {
        var pieces = new List<(int, int, int)>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var groups = (blocks[b].Size + width - 1) / width;
            var count = (int)Math.Clamp(blocks[b].Work / LeastWork, 1, Math.Min(MostPieces, groups));
            for (var i = 0; i < count; i++)
            {
                var from = (int)((long)groups * i / count) * width;
                var to = Math.Min(blocks[b].Size, (int)((long)groups * (i + 1) / count) * width);
                pieces.Add((b, from, to));
            }
        }
        return pieces;
    }
}
