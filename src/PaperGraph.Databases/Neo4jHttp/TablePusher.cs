using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Sends the rows of tables in batches. When the server runs out of memory the batches get smaller, for all later tables too.</summary>
internal sealed class TablePusher(QueryApiClient client, PushOptions options, IProgress<PushProgress>? progress)
{
    private int rowLimit = options.BatchRows;

    /// <summary>Upserts the nodes of a table.</summary>
    public Task<PushedTable> PushAsync(NodeTable table, IEnumerable<object?[]> rows, CancellationToken cancellationToken) =>
        PushAsync(table.Label, GraphStatements.Push(table), RowWriter.For(table), rows, _ => Task.FromResult("it merged fewer nodes than it was sent"), cancellationToken);

    /// <summary>Upserts the relationships of a table; their nodes must be in the database.</summary>
    public Task<PushedTable> PushAsync(RelationshipTable table, IEnumerable<object?[]> rows, CancellationToken cancellationToken) =>
        PushAsync(table.Name, GraphStatements.Push(table), RowWriter.For(table), rows, batch => MissingNodeAsync(table, batch, cancellationToken), cancellationToken);

    private async Task<PushedTable> PushAsync(string name, string statement, RowWriter writer, IEnumerable<object?[]> rows,
        Func<IReadOnlyList<object?[]>, Task<string>> explain, CancellationToken cancellationToken)
    {
        var sent = 0L;
        var counters = default(UpdateCounters);
        foreach (var batch in RowBatches.Of(rows, options.BatchRows, options.BatchBytes))
        {
            for (var start = 0; start < batch.Count;)
            {
                var part = batch.GetRange(start, Math.Min(rowLimit, batch.Count - start));
                var reply = await RunAsync(statement, writer, part, cancellationToken);
                if (reply is null) continue;
                if (reply.Result.Rows is not [[long matched]] || matched != part.Count)
                    throw new DatabaseException($"{name}: the database took fewer than the {part.Count} rows of a batch: {await explain(part)}; build the folder again and push it again.");
                start += part.Count;
                sent += part.Count;
                counters += reply.Counters;
                progress?.Report(new PushProgress(name, sent));
            }
        }
        return new PushedTable(name, sent, counters.NodesCreated, counters.RelationshipsCreated, counters.PropertiesSet);
    }

    /// <summary>Sends rows; null when they were too many for the server's memory, after the limit was halved.</summary>
    private async Task<QueryReply?> RunAsync(string statement, RowWriter writer, List<object?[]> rows, CancellationToken cancellationToken)
    {
        try
        {
            return await client.RunAsync(statement, AccessMode.Write, json => writer.Write(json, rows), cancellationToken);
        }
        catch (DatabaseException failure) when (ErrorCodes.IsMemory(failure.Code) && rows.Count > 1)
        {
            rowLimit = rows.Count / 2;
            await client.PauseAsync(1, cancellationToken);
            return null;
        }
    }

    private async Task<string> MissingNodeAsync(RelationshipTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        foreach (var (column, label) in new[] { (0, table.Start), (1, table.End) })
        {
            var node = GraphSchema.Node(label);
            var statement = $"UNWIND $rows AS r OPTIONAL MATCH (n:{node.Label} {{{node.Key}: r.{node.Key}}}) WITH r, n WHERE n IS NULL RETURN r.{node.Key} LIMIT 1";
            var keys = rows.Select(row => new[] { row[column] });
            var writer = RowWriter.For(node with { Properties = [] });
            var reply = await client.RunAsync(statement, AccessMode.Read, json => writer.Write(json, keys), cancellationToken);
            if (reply.Result.Rows is [[string key]]) return $"there is no {node.Label} with {node.Key} '{key}'";
        }
        return "every node that it needs is there now";
    }
}
