namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>A way for rows to reach the server. All ways run the same upserts and give the same guarantees.</summary>
internal interface IRowTransport
{
    /// <summary>Which way this is.</summary>
    PushTransport Kind { get; }

    /// <summary>Rows per request at most.</summary>
    int MaxRows { get; }

    /// <summary>Bytes per request, approximately.</summary>
    int MaxBytes { get; }

    /// <summary>Upserts rows.</summary>
    /// <param name="table">Their table.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The counts <c>matched</c> and <c>marked</c>.</returns>
    Task<QueryReply> SendAsync(PushTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken);
}

/// <summary>Sends rows as a parameter of the statement; works with every server. A request is one transaction.</summary>
internal sealed class ParameterTransport(QueryApiClient client, PushOptions options) : IRowTransport
{
    public PushTransport Kind => PushTransport.Parameters;

    public int MaxRows => options.TransactionRows;

    public int MaxBytes => options.ParameterBytes;

    public Task<QueryReply> SendAsync(PushTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        client.RunAsync(table.Statement, AccessMode.Write, json =>
        {
            json.WriteString("dataset", options.Dataset);
            JsonRows.Write(json, table.Columns, rows);
        }, cancellationToken);
}

/// <summary>Lets the server read rows as a CSV file, which spares it the reading of JSON. A request is several transactions.</summary>
internal sealed class LoadCsvTransport(QueryApiClient client, PushOptions options, PushTransport kind, CsvQuoting quoting, Func<ReadOnlyMemory<byte>, IPublishedRows> publish) : IRowTransport
{
    private readonly CsvBytes csv = new(quoting);

    public PushTransport Kind => kind;

    public int MaxRows => options.CsvRows;

    public int MaxBytes => options.CsvBytes;

    public async Task<QueryReply> SendAsync(PushTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        using var published = publish(csv.Write(table.Columns, rows));
        return await client.RunAsync(table.LoadCsvStatement, AccessMode.Write, json =>
        {
            json.WriteString("dataset", options.Dataset);
            json.WriteString("url", published.Url);
            json.WriteNumber("size", Math.Min(options.TransactionRows, rows.Count));
        }, cancellationToken);
    }
}
