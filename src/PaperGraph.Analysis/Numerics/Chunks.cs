using System.Collections.Concurrent;

namespace PaperGraph.Analysis.Numerics;

/// <summary>Work on a range in parallel, such that the result cannot depend on the number of threads.</summary>
/// <remarks>
/// The range is cut into at most <see cref="Count"/> parts, or as many as asked for, whose borders depend on its length alone. Each part writes
/// into its own place, and sums over parts are taken in the order of the parts.
/// </remarks>
internal static class Chunks
{
    /// <summary>The largest number of parts, where none is asked for.</summary>
    public const int Count = 16;

    /// <summary>Calls <paramref name="body"/> with the borders [from, to) of each part.</summary>
    public static void Run(int length, ParallelOptions parallel, Action<int, int> body)
    {
        var parts = Math.Min(Count, length);
        Parallel.For(0, parts, parallel, part => body(Border(part, parts, length), Border(part + 1, parts, length)));
    }

    /// <summary>Calls <paramref name="body"/> with the number of each part and its borders [from, to).</summary>
    public static void RunNumbered(int length, int parts, ParallelOptions parallel, Action<int, int, int> body)
    {
        parts = Math.Min(parts, length);
        Parallel.For(0, parts, parallel, part => body(part, Border(part, parts, length), Border(part + 1, parts, length)));
    }

    /// <summary>Calls <paramref name="body"/> with the borders [from, to) of each part and a scratch object that no other thread uses meanwhile.</summary>
    /// <param name="length">Length of the range.</param>
    /// <param name="parts">The largest number of parts.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <param name="scratch">Makes an object; what a part leaves in it must not matter to the next one. About one per thread is made.</param>
    /// <param name="body">The work.</param>
    public static void Run<TScratch>(int length, int parts, ParallelOptions parallel, Func<TScratch> scratch, Action<int, int, TScratch> body)
    {
        parts = Math.Min(parts, length);
        var idle = new ConcurrentBag<TScratch>();
        Parallel.For(0, parts, parallel, part =>
        {
            if (!idle.TryTake(out var own)) own = scratch();
            body(Border(part, parts, length), Border(part + 1, parts, length), own);
            idle.Add(own);
        });
    }

    /// <summary>Lets each part add to an array of its own that starts at zero, and sums these arrays in the order of the parts.</summary>
    /// <param name="length">Length of the range.</param>
    /// <param name="size">Length of the arrays.</param>
    /// <param name="parts">The largest number of parts.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <param name="scratch">As for <see cref="Run{TScratch}"/>.</param>
    /// <param name="body">The work; its last argument is the array.</param>
    /// <returns>Length <paramref name="size"/>.</returns>
    public static double[] Sum<TScratch>(
        int length, int size, int parts, ParallelOptions parallel, Func<TScratch> scratch, Action<int, int, TScratch, double[]> body)
    {
        parts = Math.Min(parts, length);
        var sums = new double[parts][];
        Run(parts, parts, parallel, scratch, (part, _, own) =>
        {
            sums[part] = new double[size];
            body(Border(part, parts, length), Border(part + 1, parts, length), own, sums[part]);
        });
        var total = new double[size];
        foreach (var sum in sums)
            for (var i = 0; i < size; i++) total[i] += sum[i];
        return total;
    }

    private static int Border(int part, int parts, int length) => (int)((long)part * length / parts);
}
