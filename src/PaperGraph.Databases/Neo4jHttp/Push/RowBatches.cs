using System.Text;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Cuts a stream of rows into batches that are small enough for one request.</summary>
internal static class RowBatches
{
    private const int BytesPerValue = 16;

    /// <summary>Batches of at most <paramref name="maxRows"/> rows and about <paramref name="maxBytes"/> bytes, but at least one row each.</summary>
    public static IEnumerable<List<object?[]>> Of(IEnumerable<object?[]> rows, int maxRows, int maxBytes)
    {
        var batch = new List<object?[]>();
        var bytes = 0L;
        foreach (var row in rows)
        {
            var size = Size(row);
            if (batch.Count == maxRows || batch.Count > 0 && bytes + size > maxBytes)
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }
            batch.Add(row);
            bytes += size;
        }
        if (batch.Count > 0) yield return batch;
    }

    private static long Size(object?[] row)
    {
        var size = 0L;
        foreach (var value in row)
        {
            size += BytesPerValue + value switch
            {
                string text => Encoding.UTF8.GetByteCount(text),
                string[] texts => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)),
                _ => 0L,
            };
        }
        return size;
    }
}
