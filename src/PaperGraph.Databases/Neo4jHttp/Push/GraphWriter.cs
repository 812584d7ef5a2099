using System.Collections.Immutable;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Sends all tables of a folder in order: nodes, then relationships, of which some tables go side by side.</summary>
internal sealed class GraphWriter(TablePusher pusher, PushSource source)
{
    private const int NodeWriters = 2;

    /// <summary>Sends them.</summary>
    /// <param name="cancellationToken">Stops between or during requests.</param>
    /// <exception cref="DatabaseException">A table failed; one that went beside it is stopped.</exception>
    public async Task<List<TableTally>> WriteAsync(CancellationToken cancellationToken)
    {
        var tallies = new List<TableTally>();
        foreach (var table in PushTables.Nodes) tallies.Add(await PushAsync(table, NodeWriters, cancellationToken));
        foreach (var group in PushTables.RelationshipGroups) tallies.AddRange(await PushAsync(group, cancellationToken));
        return tallies;
    }

    private async Task<TableTally[]> PushAsync(ImmutableArray<PushTable> group, CancellationToken cancellationToken)
    {
        var tallies = new TableTally[group.Length];
        await Parallel.ForEachAsync(Enumerable.Range(0, group.Length), new ParallelOptions { MaxDegreeOfParallelism = group.Length, CancellationToken = cancellationToken },
            async (i, stopped) => tallies[i] = await PushAsync(group[i], writers: 1, stopped));
        return tallies;
    }

    private Task<TableTally> PushAsync(PushTable table, int writers, CancellationToken cancellationToken) =>
        pusher.PushAsync(table, table.Read(source.Folder), source.CountOf(table.Name), writers, cancellationToken);
}
