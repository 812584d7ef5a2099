using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>An explicit transaction: nothing that its statements wrote is there for others, or stays, unless it is committed. The server rolls it back after a minute without a request.</summary>
internal sealed class QueryApiTransaction : IAsyncDisposable
{
    private static readonly TimeSpan LongestRollback = TimeSpan.FromSeconds(10);
    private readonly QueryApiChannel channel;
    private readonly string path;
    private readonly string? affinity;
    private readonly CancellationToken cancelled;
    private bool isOpen = true;

    private QueryApiTransaction(QueryApiChannel channel, string id, string? affinity, CancellationToken cancelled)
    {
        this.channel = channel;
        this.affinity = affinity;
        this.cancelled = cancelled;
        path = "/tx/" + Uri.EscapeDataString(id);
    }

    /// <summary>Opens a transaction.</summary>
    /// <param name="channel">The server.</param>
    /// <param name="accessMode">Whether it may write.</param>
    /// <param name="bookmarks">The transactions that it must see.</param>
    /// <param name="cancellationToken">Stops this and every later request.</param>
    public static async Task<QueryApiTransaction> BeginAsync(
        QueryApiChannel channel, AccessMode accessMode, IReadOnlyCollection<string> bookmarks, CancellationToken cancellationToken)
    {
        var reply = await channel.SendAsync(new ApiRequest(HttpMethod.Post, "/tx", QueryRequest.Empty(accessMode, bookmarks)), cancellationToken);
        return reply.TransactionId is { } id
            ? new QueryApiTransaction(channel, id, reply.Affinity, cancellationToken)
            : throw new DatabaseException("Neo4j opened no transaction.");
    }

    /// <summary>Runs one statement. An error closes the transaction.</summary>
    public async Task<QueryReply> RunAsync(string statement, Action<Utf8JsonWriter>? writeParameters)
    {
        var reply = await channel.SendAsync(new ApiRequest(HttpMethod.Post, path, QueryRequest.For(statement, writeParameters, null, [])) { Affinity = affinity }, cancelled);
        isOpen = reply.TransactionId is not null;
        return reply;
    }

    /// <summary>Makes what was written permanent.</summary>
    public async Task<QueryReply> CommitAsync()
    {
        var reply = await channel.SendAsync(new ApiRequest(HttpMethod.Post, path + "/commit", QueryRequest.Empty(null, [])) { Affinity = affinity }, cancelled);
        isOpen = false;
        return reply;
    }

    /// <summary>Rolls back unless it was committed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!isOpen) return;
        isOpen = false;
        using var patience = new CancellationTokenSource(LongestRollback);
        try
        {
            await channel.SendAsync(new ApiRequest(HttpMethod.Delete, path, default) { Affinity = affinity }, patience.Token);
        }
        catch (Exception exception) when (exception is DatabaseException or OperationCanceledException)
        {
            // Whatever closed it already, or else the server's time limit, rolls it back.
        }
    }
}
