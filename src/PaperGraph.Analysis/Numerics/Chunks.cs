namespace PaperGraph.Analysis.Numerics;

/// <summary>Work on a range in parallel, such that the result cannot depend on the number of threads.</summary>
/// <remarks>
/// The range is cut into at most <see cref="Count"/> parts whose borders depend on its length alone. Each part writes
/// into its own place, and sums over parts are taken in the order of the parts.
/// </remarks>
internal static class Chunks
{
    /// <summary>The largest number of parts.</summary>
    public const int Count = 16;

    /// <summary>Calls <paramref name="body"/> with the borders [from, to) of each part.</summary>
    public static void Run(int length, ParallelOptions parallel, Action<int, int> body)
    {
        var parts = Math.Min(Count, length);
        Parallel.For(0, parts, parallel, part => body(Border(part, parts, length), Border(part + 1, parts, length)));
    }

    /// <summary>Lets each part add to an array of its own that starts at zero, and sums these arrays in the order of the parts.</summary>
    /// <returns>Length <paramref name="size"/>.</returns>
    public static double[] Sum(int length, int size, ParallelOptions parallel, Action<int, int, double[]> body)
    {
        var parts = Math.Min(Count, length);
        var sums = new double[parts][];
        Parallel.For(0, parts, parallel, part =>
        {
            sums[part] = new double[size];
            body(Border(part, parts, length), Border(part + 1, parts, length), sums[part]);
        });
        var total = new double[size];
        foreach (var sum in sums)
            for (var i = 0; i < size; i++) total[i] += sum[i];
        return total;
    }

    private static int Border(int part, int parts, int length) => (int)((long)part * length / parts);
}
