using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Deletes what earlier pushes of a dataset created and its folder no longer has. What the database had before any push carries no
/// mark and is never touched; what another dataset has too, or what something else hangs on, stays and only loses the mark.
/// Can be stopped at any moment and run again.
/// </summary>
public static class GraphPruner
{
    /// <summary>Counts what would be deleted, without changing anything.</summary>
    /// <param name="source">The graph folder, as it was pushed.</param>
    /// <param name="connection">The server.</param>
    /// <param name="options">The dataset's name and retries.</param>
    /// <param name="cancellationToken">Stops between or during requests.</param>
    /// <exception cref="DatabaseException">The server failed.</exception>
    /// <exception cref="Storage.StorageException">A file is missing or not in the expected form.</exception>
    public static async Task<StaleCounts> CountAsync(PushSource source, Neo4jConnection connection, PushOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        using var client = new QueryApiClient(connection, options.Retry);
        await client.CheckServerAsync(cancellationToken);
        var keys = new StaleKeys(client, source, options.Dataset);
        var stale = ImmutableArray.CreateBuilder<StaleTable>();
        var all = 0L;
        foreach (var table in PushTables.All)
        {
            var (own, count) = ((await DatasetCount.ReadAsync(client, table, options.Dataset, cancellationToken)).Own, 0L);
            all += own;
            if (own == 0) continue;
            await foreach (var page in keys.ReadAsync(table, cancellationToken)) count += page.Count;
            if (count > 0) stale.Add(new StaleTable(table.Name, count));
        }
        return new StaleCounts(stale.ToImmutable(), all);
    }

    /// <summary>Deletes it.</summary>
    /// <param name="source">The graph folder, as it was pushed.</param>
    /// <param name="stale">What was counted, here or by the push; tables without any are left alone.</param>
    /// <param name="connection">The server.</param>
    /// <param name="options">The dataset's name and retries.</param>
    /// <param name="cancellationToken">Stops between or during requests.</param>
    /// <returns>How many were deleted, by table; less than was counted where something stays without its mark.</returns>
    /// <exception cref="DatabaseException">The server failed, or more or less is left than there should be.</exception>
    /// <exception cref="Storage.StorageException">A file is missing or not in the expected form.</exception>
    public static async Task<ImmutableArray<StaleTable>> PruneAsync(
        PushSource source, StaleCounts stale, Neo4jConnection connection, PushOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        using var client = new QueryApiClient(connection, options.Retry);
        var deleted = ImmutableArray.CreateBuilder<StaleTable>();
        foreach (var table in PushTables.RelationshipGroups.SelectMany(group => group).Concat(PushTables.Nodes))
        {
            if (stale.Tables.All(counted => counted.Name != table.Name)) continue;
            deleted.Add(new StaleTable(table.Name, await PruneAsync(client, new StaleKeys(client, source, options.Dataset), table, options.Dataset, cancellationToken)));
        }
        return deleted.ToImmutable();
    }

    private static async Task<long> PruneAsync(QueryApiClient client, StaleKeys keys, PushTable table, string dataset, CancellationToken cancellationToken)
    {
        var before = await DatasetCount.ReadAsync(client, table, dataset, cancellationToken);
        var (stale, deleted) = (0L, 0L);
        await foreach (var page in keys.ReadAsync(table, cancellationToken))
        {
            stale += page.Count;
            await RunAsync(client, table.Dataset.Release, page, dataset, cancellationToken);
            deleted += await RunAsync(client, table.Dataset.Delete, page, dataset, cancellationToken);
        }
        var after = await DatasetCount.ReadAsync(client, table, dataset, cancellationToken);
        return after.Own == before.Own - stale ? deleted
            : throw new DatabaseException($"{table.Name}: of {before.Own} in the database {stale} were to go, and {after.Own} are left; does something else write there? Push again.");
    }

    private static async Task<long> RunAsync(QueryApiClient client, string statement, List<string[]> keys, string dataset, CancellationToken cancellationToken)
    {
        var reply = await client.RunAsync(statement, AccessMode.Write, json =>
        {
            json.WriteString("dataset", dataset);
            JsonRows.Write(json, ["start", "end"], keys);
        }, cancellationToken);
        return reply.Result.Rows is [[long count]] ? count : 0;
    }
}
