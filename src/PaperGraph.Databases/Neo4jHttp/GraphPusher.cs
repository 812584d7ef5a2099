using System.Collections.Immutable;
using PaperGraph.Storage;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>
/// Writes a graph folder into Neo4j: constraints and indexes, nodes by label, relationships by type, full-text index.
/// Idempotent: a second push of the same folder creates nothing. A value that became missing is removed. What else is in the
/// database stays, also nodes and relationships of an earlier push that are no longer in the folder.
/// </summary>
public static class GraphPusher
{
    private const string AwaitIndexes = "CALL db.awaitIndexes(300)";

    /// <summary>Pushes a graph folder.</summary>
    /// <param name="graphFolder">The folder that holds the CSV files.</param>
    /// <param name="connection">The server.</param>
    /// <param name="options">Batch sizes and retries.</param>
    /// <param name="progress">Told after every batch; may be null.</param>
    /// <param name="cancellationToken">Stops between or during requests; batches that were sent stay.</param>
    /// <exception cref="DatabaseException">The server failed, or a relationship's node is not in the database.</exception>
    /// <exception cref="StorageException">A file is missing or not in the expected form.</exception>
    public static async Task<PushResult> PushAsync(string graphFolder, Neo4jConnection connection, PushOptions options,
        IProgress<PushProgress>? progress, CancellationToken cancellationToken)
    {
        options.Validate();
        using var client = new QueryApiClient(connection, options.Retry);
        await client.CheckServerAsync(cancellationToken);
        await RunAllAsync(client, [.. GraphStatements.BeforeData, AwaitIndexes], cancellationToken);

        var pusher = new TablePusher(client, options, progress);
        var tables = ImmutableArray.CreateBuilder<PushedTable>();
        foreach (var table in GraphSchema.Nodes)
            tables.Add(await pusher.PushAsync(table, GraphTableReader.Read(graphFolder, table), cancellationToken));
        foreach (var table in GraphSchema.Relationships)
            tables.Add(await pusher.PushAsync(table, GraphTableReader.Read(graphFolder, table), cancellationToken));

        await RunAllAsync(client, [.. GraphStatements.AfterData, AwaitIndexes], cancellationToken);
        return new PushResult(tables.ToImmutable());
    }

    private static async Task RunAllAsync(QueryApiClient client, ImmutableArray<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
            await client.RunAsync(statement, AccessMode.Write, null, cancellationToken);
    }
}
