using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Writes a graph folder into Neo4j: constraints and indexes, nodes by label, relationships by type, full-text index.
/// Idempotent: a second push of the same folder creates nothing. A value that became missing is removed. What else is in the
/// database stays; what an earlier push created and the folder no longer has stays too, until it is pruned
/// (<see cref="GraphPruner"/>).
/// </summary>
public static class GraphPusher
{
    private const string AwaitIndexes = "CALL db.awaitIndexes(300)";

    /// <summary>Pushes a graph folder.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="connection">The server.</param>
    /// <param name="options">The dataset's name, batch sizes, retries.</param>
    /// <param name="progress">Told after every batch; may be null.</param>
    /// <param name="cancellationToken">Stops between or during requests; batches that were sent stay.</param>
    /// <exception cref="DatabaseException">The server failed, a relationship's node is not in the database, or not everything is there afterwards.</exception>
    /// <exception cref="Storage.StorageException">A file is missing or not in the expected form.</exception>
    public static async Task<PushResult> PushAsync(PushSource source, Neo4jConnection connection, PushOptions options,
        IProgress<PushProgress>? progress, CancellationToken cancellationToken)
    {
        options.Validate();
        using var client = new QueryApiClient(connection, options.Retry);
        await client.CheckServerAsync(cancellationToken);
        await EarlierPushes.AwaitAsync(client, options.Dataset, cancellationToken);
        await RunAllAsync(client, [.. GraphStatements.BeforeData, AwaitIndexes], cancellationToken);
        await MakeNamesKnownAsync(client, cancellationToken);

        var log = new PushLog(progress);
        await using var probe = new TransportProbe(client, connection, options);
        var transport = await probe.ChooseAsync(cancellationToken);
        var writer = new GraphWriter(new TablePusher(client, transport, new ParameterTransport(client, options), log), source);
        var tallies = await writer.WriteAsync(cancellationToken);
        await RunAllAsync(client, [.. GraphStatements.AfterData, AwaitIndexes], cancellationToken);

        var tables = ImmutableArray.CreateBuilder<PushedTable>();
        foreach (var tally in tallies) tables.Add(await CheckAsync(client, tally, options.Dataset, cancellationToken));
        return new PushResult(options.Dataset, transport.Kind, tables.ToImmutable(), log.Notices);
    }

    /// <summary>Compares what the database holds with what was pushed, label by label and type by type.</summary>
    private static async Task<PushedTable> CheckAsync(QueryApiClient client, TableTally tally, string dataset, CancellationToken cancellationToken)
    {
        var (name, count) = (tally.Table.Name, await DatasetCount.ReadAsync(client, tally.Table, dataset, cancellationToken));
        if (count.Total < tally.Rows || count.Own < tally.Marked)
            throw new DatabaseException($"{name}: the database holds {count.Total} ({count.Own} of this dataset) where {tally.Rows} ({tally.Marked}) were pushed; "
                + "does something else delete there, or does the folder list one twice? Push again.");
        return new PushedTable(name, tally.Rows, tally.Counters.NodesCreated, tally.Counters.RelationshipsCreated, tally.Counters.PropertiesSet,
            tally.Marked, count.Total, count.Own - tally.Marked);
    }

    /// <summary>Only spares readers notices: a user who may not do it pushes all the same.</summary>
    private static async Task MakeNamesKnownAsync(QueryApiClient client, CancellationToken cancellationToken)
    {
        try
        {
            await RunAllAsync(client, GraphStatements.Names, cancellationToken);
        }
        catch (DatabaseException failure) when (failure.Code == ErrorCodes.Forbidden)
        {
            return;
        }
    }

    private static async Task RunAllAsync(QueryApiClient client, ImmutableArray<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
            await client.RunAsync(statement, AccessMode.Write, null, cancellationToken);
    }
}
