namespace PaperGraph.Linking.Learning;

/// <summary>A symmetric positive definite matrix, factorised once to solve equations A·x = b.</summary>
/// <remarks>Cholesky factorisation A = L·Lᵀ, O(n³); each solution takes O(n²).</remarks>
internal sealed class SymmetricSystem
{
    private readonly double[,] factor;

    /// <summary>Factorises a matrix, of which the lower triangle is read.</summary>
    public SymmetricSystem(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        factor = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++) sum -= factor[i, k] * factor[j, k];
                factor[i, j] = i == j ? Math.Sqrt(Math.Max(sum, double.Epsilon)) : sum / factor[j, j];
            }
        }
    }

    /// <summary>Replaces b by the solution x.</summary>
    public void Solve(Span<double> b)
    {
        SolveLower(b);
        for (var i = b.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < b.Length; k++) b[i] -= factor[k, i] * b[k];
            b[i] /= factor[i, i];
        }
    }

    /// <summary>bᵀ·A⁻¹·b; overwrites b.</summary>
    public double InverseForm(Span<double> b)
    {
        SolveLower(b);
        var sum = 0.0;
        foreach (var value in b) sum += value * value;
        return sum;
    }

    /// <summary>Replaces b by L⁻¹·b.</summary>
    public void SolveLower(Span<double> b)
    {
        for (var i = 0; i < b.Length; i++)
        {
            for (var k = 0; k < i; k++) b[i] -= factor[i, k] * b[k];
            b[i] /= factor[i, i];
        }
    }
}
