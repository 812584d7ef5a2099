namespace PaperGraph.Linking.Learning;

/// <summary>Complement naive Bayes: a class is judged by how badly the other classes' words fit, which evens out classes of unequal size.</summary>
/// <remarks>
/// θ_ct = (α + Σ_{i ∉ c} x_it) / (α·T + Σ_{i ∉ c, t} x_it) over T terms; the score of a row for class c is −Σ_t x_t ln θ_ct
/// (Rennie, Shih, Teevan and Karger 2003, section 3.1; proceedings of ICML, without a DOI). O(entries + classes·T).
/// </remarks>
internal sealed class ComplementNaiveBayes
{
    private readonly double[][] weights;

    private ComplementNaiveBayes(double[][] weights) => this.weights = weights;

    /// <summary>Learns from the rows of a matrix without negative values.</summary>
    /// <param name="matrix">The examples.</param>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="labels">Class of each entry of <paramref name="rows"/>.</param>
    /// <param name="classes">Number of classes, ≥ 2.</param>
    /// <param name="smoothing">α, &gt; 0.</param>
    public static ComplementNaiveBayes Fit(SparseMatrix matrix, ReadOnlySpan<int> rows, ReadOnlySpan<int> labels, int classes, double smoothing)
    {
        var sums = new double[classes][];
        for (var c = 0; c < classes; c++) sums[c] = new double[matrix.ColumnCount];
        for (var i = 0; i < rows.Length; i++) matrix.AddTo(rows[i], 1, sums[labels[i]]);
        var all = new double[matrix.ColumnCount];
        foreach (var sum in sums)
        {
            for (var column = 0; column < all.Length; column++) all[column] += sum[column];
        }
        var total = all.Sum();
        foreach (var sum in sums)
        {
            var mass = Math.Log(total - sum.Sum() + smoothing * all.Length);
            for (var column = 0; column < all.Length; column++) sum[column] = mass - Math.Log(Math.Max(0, all[column] - sum[column]) + smoothing);
        }
        return new ComplementNaiveBayes(sums);
    }

    /// <summary>The score of a row for each class, larger for classes that fit better.</summary>
    public void Score(SparseMatrix matrix, int row, Span<double> scores)
    {
        for (var c = 0; c < weights.Length; c++) scores[c] = matrix.Dot(row, weights[c]);
    }
}
