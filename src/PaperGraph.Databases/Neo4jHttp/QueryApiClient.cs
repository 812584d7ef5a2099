using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>
/// Speaks Neo4j's Query API v2: statements in transactions of their own, or several in one. Passing failures are repeated after
/// growing pauses; a repeated write is safe because every statement of PaperGraph is idempotent. Safe for concurrent calls.
/// </summary>
internal sealed class QueryApiClient : IDisposable
{
    private readonly QueryApiChannel channel;
    private readonly RetryPolicy retry;
    private readonly Bookmarks bookmarks = new();

    /// <param name="connection">The server.</param>
    /// <param name="retry">How often passing failures are repeated.</param>
    /// <param name="handler">Sends the requests; null for the network.</param>
    /// <param name="longestRequest">After this time a request is given up; null for the usual time.</param>
    public QueryApiClient(Neo4jConnection connection, RetryPolicy retry, HttpMessageHandler? handler = null, TimeSpan? longestRequest = null)
    {
        this.retry = retry;
        channel = new QueryApiChannel(connection, handler, longestRequest);
    }

    /// <summary>Makes sure that a Neo4j answers that is new enough.</summary>
    public Task CheckServerAsync(CancellationToken cancellationToken) =>
        RepeatAsync(() => channel.ProbeAsync(cancellationToken), cancellationToken);

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="accessMode">Whether it may write.</param>
    /// <param name="writeParameters">Writes the properties of the object that holds the parameters.</param>
    /// <param name="cancellationToken">Stops the request and the pauses.</param>
    /// <exception cref="DatabaseException">It failed for good, or still fails after the last attempt.</exception>
    public Task<QueryReply> RunAsync(string statement, AccessMode accessMode, Action<Utf8JsonWriter>? writeParameters, CancellationToken cancellationToken) =>
        RunAsync(statement, accessMode, writeParameters, int.MaxValue, cancellationToken);

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="accessMode">Whether it may write.</param>
    /// <param name="writeParameters">Writes the properties of the object that holds the parameters.</param>
    /// <param name="maxRows">The most rows that the answer may have.</param>
    /// <param name="cancellationToken">Stops the request and the pauses.</param>
    /// <exception cref="DatabaseException">It failed for good, or still fails after the last attempt, or the answer has more rows.</exception>
    public Task<QueryReply> RunAsync(string statement, AccessMode accessMode, Action<Utf8JsonWriter>? writeParameters, int maxRows, CancellationToken cancellationToken)
    {
        var carried = bookmarks.Current;
        var body = QueryRequest.For(statement, writeParameters, accessMode, carried);
        return RepeatAsync(async () =>
        {
            var reply = await channel.SendAsync(new ApiRequest(HttpMethod.Post, "", body) { MaxRows = maxRows }, cancellationToken);
            bookmarks.Replace(carried, reply.Bookmarks);
            return reply;
        }, cancellationToken);
    }

    /// <summary>
    /// Runs several statements in one transaction, which is committed when the work ends well and rolled back when it fails. After a
    /// passing failure the whole work runs again; since an answer to the commit may get lost, it must be idempotent.
    /// </summary>
    /// <param name="accessMode">Whether the transaction may write.</param>
    /// <param name="work">Runs the statements one after the other.</param>
    /// <param name="cancellationToken">Stops the requests and the pauses.</param>
    /// <exception cref="DatabaseException">It failed for good, or still fails after the last attempt.</exception>
    public Task RunTransactionAsync(AccessMode accessMode, Func<QueryApiTransaction, Task> work, CancellationToken cancellationToken) => RepeatAsync(async () =>
    {
        var carried = bookmarks.Current;
        await using var transaction = await QueryApiTransaction.BeginAsync(channel, accessMode, carried, cancellationToken);
        await work(transaction);
        bookmarks.Replace(carried, (await transaction.CommitAsync()).Bookmarks);
        return true;
    }, cancellationToken);

    /// <summary>Waits as long as after the given failed attempt.</summary>
    public Task PauseAsync(int attempt, CancellationToken cancellationToken) => Task.Delay(retry.DelayAfter(attempt), cancellationToken);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => channel.Dispose();

    private async Task<T> RepeatAsync<T>(Func<Task<T>> request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await request();
            }
            catch (DatabaseException failure) when (failure.IsRetriable && !ErrorCodes.IsMemory(failure.Code) && attempt < retry.Attempts)
            {
                await PauseAsync(attempt, cancellationToken);
            }
        }
    }
}
