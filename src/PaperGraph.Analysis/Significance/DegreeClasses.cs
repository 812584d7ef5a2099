namespace PaperGraph.Analysis.Significance;

/// <summary>The distinct positive degrees in ascending order, and how many things have each.</summary>
internal sealed class DegreeClasses
{
    /// <summary>Counts the degrees. O(n + largest degree).</summary>
    public DegreeClasses(ReadOnlySpan<int> degrees)
    {
        var largest = 0;
        foreach (var degree in degrees) largest = Math.Max(largest, degree);
        var count = new int[largest + 1];
        foreach (var degree in degrees) count[degree]++;
        Degrees = Enumerable.Range(1, largest).Where(d => count[d] > 0).ToArray();
        Counts = Degrees.Select(d => (double)count[d]).ToArray();
        Total = (int)Counts.Sum();
    }

    /// <summary>The distinct degrees, ascending, from 1.</summary>
    public int[] Degrees { get; }

    /// <summary>How many things have each degree.</summary>
    public double[] Counts { get; }

    /// <summary>Number of distinct degrees.</summary>
    public int Length => Degrees.Length;

    /// <summary>Number of things with a degree above 0.</summary>
    public int Total { get; }
}
