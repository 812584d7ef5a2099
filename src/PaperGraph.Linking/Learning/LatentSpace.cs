using PaperGraph.Model;

namespace PaperGraph.Linking.Learning;

/// <summary>Few numbers per document in place of many words: the projection on the leading singular vectors of the document-term matrix.</summary>
/// <remarks>
/// Latent semantic indexing (Deerwester et al. 1990, DOI 10.1002/(SICI)1097-4571(199009)41:6&lt;391::AID-ASI1&gt;3.0.CO;2-9) by the randomised range
/// finder with power iterations (Halko, Martinsson and Tropp 2011, DOI 10.1137/090771806): V = orth((XᵀX)^q·Ω), then x ↦ x·V, scaled to length 1.
/// The basis of the span is all that counts here, so V is not rotated to the singular vectors themselves. It is learnt from at most
/// <see cref="MostSample"/> documents, evenly spaced. O(entries · rank). The same for any number of threads.
/// </remarks>
internal static class LatentSpace
{
    private const int MostSample = 8_000;
    private const int PowerIterations = 3;

    /// <summary>The documents as points of length 1 (0 for documents without terms), row by row.</summary>
    /// <param name="documents">Weighted terms.</param>
    /// <param name="rank">Number of dimensions, ≥ 1; fewer where the matrix is smaller.</param>
    /// <param name="seed">Fixes Ω.</param>
    public static double[][] Project(SparseMatrix documents, int rank, ulong seed = 1)
    {
        rank = Math.Min(rank, Math.Min(documents.RowCount, documents.ColumnCount));
        var step = (documents.RowCount + MostSample - 1) / MostSample;
        var sample = step <= 1 ? documents : documents.Rows([.. Enumerable.Range(0, documents.RowCount).Where(row => row % step == 0)]);
        var transposed = sample.Transpose();
        var random = new SplitMix64(seed);
        var basis = Enumerable.Range(0, documents.ColumnCount).Select(_ => Enumerable.Range(0, rank).Select(_ => random.Next() / (double)ulong.MaxValue - 0.5).ToArray()).ToArray();
        for (var iteration = 0; iteration < PowerIterations; iteration++)
        {
            basis = Multiply(transposed, Multiply(sample, basis, rank), rank);
            Orthonormalize(basis, rank);
        }
        var points = Multiply(documents, basis, rank);
        foreach (var point in points) Scale(point);
        return points;
    }

    private static double[][] Multiply(SparseMatrix matrix, double[][] dense, int rank)
    {
        var product = new double[matrix.RowCount][];
        Parallel.For(0, product.Length, row =>
        {
            var sum = product[row] = new double[rank];
            var columns = matrix.Columns(row);
            var values = matrix.Values(row);
            for (var i = 0; i < columns.Length; i++) DenseVectors.AddTo(sum, values[i], dense[columns[i]]);
        });
        return product;
    }

    /// <summary>Makes the columns orthonormal through the Cholesky factor of their products: B ← B·L⁻ᵀ with BᵀB = L·Lᵀ.</summary>
    private static void Orthonormalize(double[][] basis, int rank)
    {
        var products = DenseVectors.Gram(basis, rank);
        var largest = 0.0;
        for (var i = 0; i < rank; i++) largest = Math.Max(largest, products[i, i]);
        for (var i = 0; i < rank; i++) products[i, i] += largest * 1e-12;
        var system = new SymmetricSystem(products);
        Parallel.For(0, basis.Length, row => system.SolveLower(basis[row]));
    }

    private static void Scale(double[] point)
    {
        var length = Math.Sqrt(DenseVectors.Dot(point, point));
        if (length > 0) for (var i = 0; i < point.Length; i++) point[i] /= length;
    }
}
