using System.Buffers;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Communities;

/// <summary>Random orders of nodes that keep neighbours in memory together: in large networks blocks of consecutive nodes are shuffled, not single nodes.</summary>
internal static class RandomOrder
{
    private const int LeastBlocks = 1024;
    private const int LargestBlock = 64;

    /// <summary>Fills an array with its indices. O(n).</summary>
    public static void Fill(Span<int> order, SplitMix64 random)
    {
        var size = Math.Clamp(order.Length / LeastBlocks, 1, LargestBlock);
        var count = (order.Length + size - 1) / size;
        var rented = ArrayPool<int>.Shared.Rent(count);
        var blocks = rented.AsSpan(0, count);
        for (var b = 0; b < count; b++) blocks[b] = b;
        random.Shuffle(blocks);
        var i = 0;
        foreach (var block in blocks)
            for (var v = block * size; v < Math.Min((block + 1) * size, order.Length); v++) order[i++] = v;
        ArrayPool<int>.Shared.Return(rented);
    }
}
