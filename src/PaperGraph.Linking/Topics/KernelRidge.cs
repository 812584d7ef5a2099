using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Topics;

/// <summary>Ridge regression of every tag's 0/1 labels on all weighted words and pairs of words, not on few numbers as in <see cref="LatentRidge"/>.</summary>
/// <remarks>
/// In its dual form (Saunders, Gammerman and Vovk 1998, ICML): α_t = (XXᵀ + λI)⁻¹(y_t − ȳ_t), f_t(x) = ȳ_t + Σ α_ti·xᵢᵀx. For a paper that was learnt from, the prediction as
/// if it had not been is yᵢ − αᵢ / ((XXᵀ + λI)⁻¹)ᵢᵢ (Cawley and Talbot 2004, DOI 10.1016/j.neunet.2004.07.002). O(papers³ + labels · papers).
/// </remarks>
internal sealed class KernelRidge
{
    private const double Penalty = 1;
    private const int RowsAtOnce = 64;

    private readonly SparseMatrix documents;
    private readonly SparseMatrix index;
    private readonly int[] places;
    private readonly double[] means;
    private readonly double[]?[] alphas;
    private readonly double[] ownWeights;

    /// <summary>Learns from labelled papers.</summary>
    /// <param name="documents">The weighted terms of all papers.</param>
    /// <param name="listed">Per paper the tags that its sources list.</param>
    /// <param name="labelled">Those to learn from, one or more.</param>
    /// <param name="tagCount">How many tags there are.</param>
    public KernelRidge(SparseMatrix documents, TagPlace[][] listed, int[] labelled, int tagCount)
    {
        this.documents = documents;
        index = documents.Rows(labelled).Transpose();
        places = new int[documents.RowCount];
        Array.Fill(places, -1);
        for (var i = 0; i < labelled.Length; i++) places[labelled[i]] = i;
        var inverse = new double[labelled.Length][];
        Parallel.For(0, inverse.Length, i =>
        {
            inverse[i] = new double[labelled.Length];
            AddProducts(labelled[i], inverse[i]);
            inverse[i][i] += Penalty;
        });
        Invert(inverse);
        ownWeights = [.. inverse.Select((row, i) => row[i])];
        means = new double[tagCount];
        alphas = new double[tagCount][];
        Learn(listed, labelled, inverse);
    }

    /// <summary>The products of a paper's terms with those of every labelled paper.</summary>
    public double[] Products(int paper)
    {
        var products = new double[ownWeights.Length];
        AddProducts(paper, products);
        return products;
    }

    /// <summary>The share of papers like this one that list the tag, roughly; the paper's own labels do not count.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="products">Its <see cref="Products"/>.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="label">Whether the paper lists the tag.</param>
    public double Predict(int paper, double[] products, int tag, bool label)
    {
        if (alphas[tag] is not { } alpha) return 0;
        var place = places[paper];
        return place < 0 ? means[tag] + DenseVectors.Dot(alpha, products) : (label ? 1 : 0) - alpha[place] / ownWeights[place];
    }

    private void AddProducts(int paper, double[] products)
    {
        var columns = documents.Columns(paper);
        var values = documents.Values(paper);
        for (var i = 0; i < columns.Length; i++) index.AddTo(columns[i], values[i], products);
    }

    private void Learn(TagPlace[][] listed, int[] labelled, double[][] inverse)
    {
        var total = new double[labelled.Length];
        for (var i = 0; i < labelled.Length; i++)
        {
            DenseVectors.AddTo(total, 1, inverse[i]);
            foreach (var (tag, _) in listed[labelled[i]])
            {
                means[tag] += 1.0 / labelled.Length;
                DenseVectors.AddTo(alphas[tag] ??= new double[labelled.Length], 1, inverse[i]);
            }
        }
        for (var tag = 0; tag < alphas.Length; tag++)
        {
            if (alphas[tag] is { } alpha) DenseVectors.AddTo(alpha, -means[tag], total);
        }
    }

    /// <summary>Replaces a positive definite matrix by its inverse: Gauss–Jordan, of which no pivot can vanish.</summary>
    private static void Invert(double[][] matrix)
    {
        for (var pivot = 0; pivot < matrix.Length; pivot++)
        {
            var row = matrix[pivot];
            var scale = 1 / row[pivot];
            row[pivot] = 1;
            for (var i = 0; i < row.Length; i++) row[i] *= scale;
            Eliminate(matrix, pivot, row);
        }
    }

    private static void Eliminate(double[][] matrix, int pivot, double[] row) => Parallel.For(0, (matrix.Length + RowsAtOnce - 1) / RowsAtOnce, block =>
    {
        for (var other = RowsAtOnce * block; other < Math.Min(RowsAtOnce * block + RowsAtOnce, matrix.Length); other++)
        {
            if (other == pivot) continue;
            var factor = matrix[other][pivot];
            matrix[other][pivot] = 0;
            DenseVectors.AddTo(matrix[other], -factor, row);
        }
    });
}
