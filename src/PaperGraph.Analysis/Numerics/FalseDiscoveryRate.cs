namespace PaperGraph.Analysis.Numerics;

/// <summary>The false discovery rate of Benjamini and Hochberg (1995, DOI 10.1111/j.2517-6161.1995.tb02031.x).</summary>
internal static class FalseDiscoveryRate
{
    /// <summary>Turns p-values into q-values: q_(i) = min over j ≥ i of p_(j)·m/j, at most 1, where (i) is the rank of p.</summary>
    /// <param name="pValues">Each in [0,1].</param>
    /// <param name="tests">m, how many tests were made, at least as many as p-values: those not given count as p = 1.</param>
    /// <returns>As many numbers as p-values, in their order, rising with p. O(n log n).</returns>
    public static double[] QValues(ReadOnlySpan<double> pValues, long tests)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tests, pValues.Length);
        var order = new int[pValues.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var sorted = pValues.ToArray();
        Array.Sort(sorted, order);

        var q = new double[order.Length];
        var smallest = 1.0;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            // Rounding must not bring a q-value below its p-value.
            smallest = Math.Min(smallest, Math.Max(sorted[i], sorted[i] * tests / (i + 1)));
            q[order[i]] = smallest;
        }
        return q;
    }
}
