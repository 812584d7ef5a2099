namespace PaperGraph.Linking.Learning;

/// <summary>Weights counts of terms by how telling the terms are, and gives every document the length 1.</summary>
/// <remarks>
/// w = (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), then divided by the row's Euclidean norm: tf is the count in the document, df the number of
/// the n documents with the term (Salton and Buckley 1988, DOI 10.1016/0306-4573(88)90021-0). Knows no labels, so it may be learnt from all documents.
/// </remarks>
internal sealed class TfIdf
{
    private readonly double[] inverseFrequency;

    private TfIdf(double[] inverseFrequency) => this.inverseFrequency = inverseFrequency;

    /// <summary>Counts in how many documents each term occurs. O(entries).</summary>
    public static TfIdf Learn(SparseMatrix counts)
    {
        var documents = new int[counts.ColumnCount];
        for (var row = 0; row < counts.RowCount; row++)
        {
            foreach (var column in counts.Columns(row)) documents[column]++;
        }
        return new TfIdf(Array.ConvertAll(documents, df => 1 + Math.Log((1.0 + counts.RowCount) / (1 + df))));
    }

    /// <summary>The weights of documents. O(entries).</summary>
    public SparseMatrix Weigh(SparseMatrix counts) => counts.Map((columns, values) =>
    {
        var squares = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (1 + Math.Log(values[i])) * inverseFrequency[columns[i]];
            squares += values[i] * values[i];
        }
        var scale = squares > 0 ? 1 / Math.Sqrt(squares) : 0;
        for (var i = 0; i < values.Length; i++) values[i] *= scale;
    });
}
