using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Fields;

/// <summary>Tells for a paper and a field whether the paper is as near to the field's papers as these are to each other.</summary>
/// <remarks>
/// Nearness is the mean cosine to the five nearest papers of the field. The p-value is the share of the field's own papers, each compared with the
/// others, that are no nearer: a conformal p-value (Vovk, Gammerman and Shafer 2005, DOI 10.1007/b106715; with nearest neighbours Laxhammar and
/// Falkman 2011). A classifier alone cannot tell: it is sure of papers far from all that it has seen. O(classes × 500²) times the terms that
/// two papers share to learn, O(500) times that to ask; ties count as no nearer.
/// </remarks>
internal sealed class NoveltyGuard
{
    private const int Neighbours = 5;
    private const int MostReferences = 500;

    private readonly SparseMatrix[] references;
    private readonly double[][] nearness;

    private NoveltyGuard(SparseMatrix[] references, double[][] nearness)
    {
        this.references = references;
        this.nearness = nearness;
    }

    /// <summary>Learns how near the papers of each class are to each other.</summary>
    /// <param name="text">Rows of length 1.</param>
    /// <param name="labels">Class of each row; of each class the first 500 rows are taken.</param>
    /// <param name="classes">Number of classes.</param>
    public static NoveltyGuard Learn(SparseMatrix text, int[] labels, int classes)
    {
        var (references, nearness) = (new SparseMatrix[classes], new double[classes][]);
        Parallel.For(0, classes, c =>
        {
            var rows = Enumerable.Range(0, labels.Length).Where(row => labels[row] == c).Take(MostReferences).ToArray();
            references[c] = text.Rows(rows).Transpose();
            nearness[c] = [.. rows.Select((row, i) => Nearness(references[c], text, row, i)).Order()];
        });
        return new NoveltyGuard(references, nearness);
    }

    /// <summary>The p-value of a row for a class, in (0,1]: small when the row is farther off than nearly all papers of the class.</summary>
    public double PValue(SparseMatrix text, int row, int @class)
    {
        var known = nearness[@class];
        var own = Nearness(references[@class], text, row, except: -1);
        return (1.0 + known.Count(near => near <= own)) / (known.Length + 1);
    }

    private static double Nearness(SparseMatrix references, SparseMatrix text, int row, int except)
    {
        var cosines = new double[references.ColumnCount];
        var (columns, values) = (text.Columns(row).ToArray(), text.Values(row).ToArray());
        for (var i = 0; i < columns.Length; i++) references.AddTo(columns[i], values[i], cosines);
        if (except >= 0) cosines[except] = 0;
        Array.Sort(cosines);
        return cosines.TakeLast(Neighbours).Average();
    }
}
