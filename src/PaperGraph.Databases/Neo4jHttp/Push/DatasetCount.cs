namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>How many nodes or relationships of a table the database holds.</summary>
/// <param name="Total">All.</param>
/// <param name="Own">Those that pushes of the dataset created.</param>
internal readonly record struct DatasetCount(long Total, long Own)
{
    /// <summary>Counts one table. O(size of the table).</summary>
    public static async Task<DatasetCount> ReadAsync(QueryApiClient client, PushTable table, string dataset, CancellationToken cancellationToken)
    {
        var reply = await client.RunAsync(table.Dataset.Count, AccessMode.Read, json => json.WriteString("dataset", dataset), cancellationToken);
        return reply.Result.Rows is [[long total, long own]] ? new DatasetCount(total, own)
            : throw new DatabaseException($"{table.Name}: Neo4j did not count its rows.");
    }
}
