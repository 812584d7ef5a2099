using System.Security.Cryptography;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>A Neo4j server that answers statements over its Query API. Statements run in read mode: the server refuses to write.</summary>
public sealed class Neo4jDatabase : IGraphDatabase
{
    /// <summary>Carries a statement's mark; statements know nothing of it.</summary>
    private const string MarkParameter = "papergraphStatement";

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);
    private readonly QueryApiClient client;

    internal Neo4jDatabase(QueryApiClient client) => this.client = client;

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
        var mark = RandomNumberGenerator.GetHexString(16, lowercase: true);
        try
        {
            var reply = await client.RunAsync(statement, AccessMode.Read, json =>
            {
                JsonParameters.Write(json, parameters);
                json.WriteString(MarkParameter, mark);
            }, RowLimit.MaxRows, cancellationToken);
            return reply.Result;
        }
        catch (OperationCanceledException)
        {
            await StopAsync(mark);
            throw;
        }
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The server knows nothing of a client that left: it must be told.</summary>
    /// <exception cref="StatementRunsOnException">It cannot be told.</exception>
    private async Task StopAsync(string mark)
    {
        using var patience = new CancellationTokenSource(LongestStop);
        try
        {
            await MarkedStatements.StopAsync(client, MarkParameter, mark, patience.Token);
        }
        catch (Exception exception) when (exception is DatabaseException or OperationCanceledException)
        {
            throw new StatementRunsOnException(exception);
        }
    }
}
