using System.Runtime.Intrinsics;

namespace PaperGraph.Linking.Learning;

/// <summary>Sums over short dense vectors, added in an order that does not depend on the width of the processor's registers.</summary>
internal static class DenseVectors
{
    private const int Parts = 16;

    /// <summary>The product of two vectors of the same length.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var lanes = Vector256<double>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector256<double>.Count; i += Vector256<double>.Count) lanes += Vector256.Create(a[i..]) * Vector256.Create(b[i..]);
        var sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Adds a multiple of a vector to another of the same length.</summary>
    public static void AddTo(Span<double> target, double factor, ReadOnlySpan<double> vector)
    {
        var i = 0;
        for (; i <= target.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            (Vector256.Create<double>(target[i..]) + factor * Vector256.Create(vector[i..])).CopyTo(target[i..]);
        }
        for (; i < target.Length; i++) target[i] += factor * vector[i];
    }

    /// <summary>BᵀB for rows of equal length. O(rows · size²); parts of the rows are summed in a fixed order.</summary>
    public static double[,] Gram(IReadOnlyList<double[]> rows, int size)
    {
        var parts = new double[Parts][][];
        Parallel.For(0, Parts, part =>
        {
            var sums = parts[part] = [.. Enumerable.Range(0, size).Select(_ => new double[size])];
            for (var row = (int)((long)part * rows.Count / Parts); row < (long)(part + 1) * rows.Count / Parts; row++)
            {
                for (var i = 0; i < size; i++) AddTo(sums[i], rows[row][i], rows[row]);
            }
        });
        var gram = new double[size, size];
        foreach (var part in parts)
        {
            for (var i = 0; i < size; i++)
                for (var j = 0; j < size; j++) gram[i, j] += part[i][j];
        }
        return gram;
    }
}
