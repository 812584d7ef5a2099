namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Sends the rows of tables in batches. When the server runs out of memory the batches get smaller, for all later tables too. A batch
/// that the server cannot read as a file goes as a parameter. Safe for concurrent calls.
/// </summary>
internal sealed class TablePusher(QueryApiClient client, IRowTransport transport, ParameterTransport parameters, PushLog log)
{
    private volatile int rowLimit = Math.Max(transport.MaxRows, parameters.MaxRows);

    /// <summary>Upserts the rows of a table; the nodes of relationships must be in the database.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="expected">How many rows there must be; null when that is not known.</param>
    /// <param name="writers">How many requests may run side by side.</param>
    /// <param name="cancellationToken">Stops between or during requests.</param>
    /// <returns>How many rows were sent, matched and marked.</returns>
    /// <exception cref="DatabaseException">The server failed, a relationship's node is not in the database, or a text is too long for its index.</exception>
    public async Task<TableTally> PushAsync(PushTable table, IEnumerable<object?[]> rows, int? expected, int writers, CancellationToken cancellationToken)
    {
        var tally = new TableTally(table);
        var batches = RowBatches.Of(IndexLimit.Check(table, rows), transport.MaxRows, transport.MaxBytes);
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = writers, CancellationToken = cancellationToken },
            async (batch, cancelled) => await PushAsync(table, batch, tally, cancelled));
        if (expected is { } count && count != tally.Rows)
            throw new DatabaseException($"{table.Name}: the graph folder has {tally.Rows} rows where its manifest says {count}; build the folder again and push it again.");
        return tally;
    }

    private async Task PushAsync(PushTable table, List<object?[]> batch, TableTally tally, CancellationToken cancellationToken)
    {
        for (var start = 0; start < batch.Count;)
        {
            var part = batch.GetRange(start, Math.Min(rowLimit, batch.Count - start));
            try
            {
                var reply = await SendAsync(table, part, cancellationToken);
                if (reply.Result.Rows is not [[long matched, long marked]] || matched != part.Count)
                    throw new DatabaseException($"{table.Name}: the database took fewer than the {part.Count} rows of a batch: {await MissingNodes.ExplainAsync(client, table, part, cancellationToken)}; build the folder again and push it again.");
                start += part.Count;
                tally.Add(part.Count, marked, reply.Counters);
                log.Wrote(table, part.Count, reply);
            }
            catch (DatabaseException failure) when (ErrorCodes.IsMemory(failure.Code) && part.Count > 1)
            {
                rowLimit = Math.Min(rowLimit, Math.Max(1, Math.Min(part.Count, parameters.MaxRows) / 2));
                await client.PauseAsync(1, cancellationToken);
            }
        }
    }

    private async Task<QueryReply> SendAsync(PushTable table, List<object?[]> rows, CancellationToken cancellationToken)
    {
        try
        {
            return await transport.SendAsync(table, rows, cancellationToken);
        }
        catch (DatabaseException failure) when (transport.Kind != PushTransport.Parameters && !failure.IsRetriable && !ErrorCodes.IsMemory(failure.Code) && ErrorCodes.IsOfStatement(failure.Code))
        {
            log.Note($"{table.Name}: the server could not read some rows itself ({failure.Code}); they were sent as parameters.");
            return await SendInPartsAsync(table, rows, cancellationToken);
        }
    }

    private async Task<QueryReply> SendInPartsAsync(PushTable table, List<object?[]> rows, CancellationToken cancellationToken)
    {
        var (matched, marked, counters, notices) = (0L, 0L, default(UpdateCounters), new List<string>());
        foreach (var part in RowBatches.Of(rows, parameters.MaxRows, parameters.MaxBytes))
        {
            var reply = await parameters.SendAsync(table, part, cancellationToken);
            if (reply.Result.Rows is [[long partMatched, long partMarked]]) (matched, marked) = (matched + partMatched, marked + partMarked);
            counters += reply.Counters;
            notices.AddRange(reply.Result.Notices);
        }
        return QueryReply.Empty with { Result = QueryReply.Empty.Result with { Rows = [[matched, marked]], Notices = [.. notices] }, Counters = counters };
    }
}
