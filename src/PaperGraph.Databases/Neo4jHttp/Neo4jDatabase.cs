namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>A Neo4j server that answers statements over its Query API. Statements run in read mode: the server refuses to write.</summary>
public sealed class Neo4jDatabase : IGraphDatabase
{
    private readonly QueryApiClient client;

    private Neo4jDatabase(QueryApiClient client) => this.client = client;

    /// <summary>Connects to a server and makes sure that it is new enough.</summary>
    /// <param name="connection">The server.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <exception cref="DatabaseException">Nothing answers, it is no Neo4j or too old, or the connection's settings are wrong.</exception>
    public static async Task<Neo4jDatabase> ConnectAsync(Neo4jConnection connection, CancellationToken cancellationToken)
    {
        var client = new QueryApiClient(connection, RetryPolicy.Default);
        try
        {
            await client.CheckServerAsync(cancellationToken);
            return new Neo4jDatabase(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public GraphEngine Engine => GraphEngine.Neo4j;

    /// <inheritdoc/>
    public async Task<QueryResult> QueryAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var reply = await client.RunAsync(statement, AccessMode.Read, json => JsonParameters.Write(json, parameters), RowLimit.MaxRows, cancellationToken);
        return reply.Result;
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
