using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.Cli.Commands;

/// <summary>Says what a push did or would do.</summary>
internal sealed class PushPrinter(GeneralOptions general, ParseResult arguments)
{
    internal Terminal Terminal { get; } = general.Terminal(arguments);

    private TextWriter Output => general.Streams.Output;

    private bool AsJson => arguments.GetValue(general.Json);

    /// <summary>The statements of a push, as Cypher with comments.</summary>
    internal async Task PrintAsync(ImmutableArray<PlannedStatement> plan)
    {
        if (AsJson)
        {
            await Output.WriteLineAsync(JsonSerializer.Serialize(new { statements = plan.Select(statement => new { statement.Table, statement.Rows, statement.Text }) }, Json.Line));
            return;
        }
        foreach (var statement in plan)
        {
            if (statement.Table is { } table) await Output.WriteLineAsync($"// {table}: {Words.Count(statement.Rows ?? 0, "row")}");
            await Output.WriteLineAsync(statement.Text.TrimEnd() + ";\n");
        }
        Terminal.Say($"Nothing was written. A push would send {Words.Count(plan.Sum(statement => (long)(statement.Rows ?? 0)), "row")}.");
    }

    internal void SayPushed(PushResult result, Neo4jConnection connection, TimeSpan time, bool hintAtPruning)
    {
        foreach (var table in result.Tables)
            Terminal.Say(string.Create(CultureInfo.InvariantCulture,
                $"{table.Name,-36} {table.Rows,11:#,0} rows {table.NodesCreated + table.RelationshipsCreated,11:#,0} created {table.InDatabase,11:#,0} in the database"));
        Terminal.SayNotes(result.Notices);
        var perSecond = (long)(result.Rows / Math.Max(time.TotalSeconds, 1e-3));
        Terminal.Say($"Pushed {Words.Count(result.Rows, "row")} as dataset '{result.Dataset}' to {connection} ({Words.Count(perSecond, "row")} per second, {How(result.Transport)}): "
            + $"{Words.Count(result.NodesCreated, "node")} and {Words.Count(result.RelationshipsCreated, "relationship")} created");
        if (result.Stale.Total > 0 && hintAtPruning)
            Terminal.Say($"{Words.Count(result.Stale.Total, "node or relationship", "nodes and relationships")} of earlier pushes of '{result.Dataset}' are no longer in the folder; --prune deletes them.");
    }

    internal void SayStale(StaleCounts stale)
    {
        foreach (var table in stale.Tables) Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{table.Name,-36} {table.Count,11:#,0} no longer in the folder"));
        Terminal.Say(stale.Total == 0
            ? "Nothing in the database is to be deleted."
            : string.Create(CultureInfo.InvariantCulture, $"{stale.Total:#,0} of the {stale.Of:#,0} nodes and relationships that pushes created ({stale.Share:P1}) are no longer in the folder."));
    }

    internal void SayDeleted(StaleCounts stale, ImmutableArray<StaleTable> deleted)
    {
        var kept = stale.Total - deleted.Sum(table => table.Count);
        Terminal.Say($"Deleted {Words.Count(deleted.Sum(table => table.Count), "node or relationship", "nodes and relationships")}"
            + (kept == 0 ? "." : $"; {kept} stay, because another dataset has them too or something else is attached to them."));
    }

    /// <summary>The result as JSON, when that is wanted.</summary>
    internal async Task PrintAsync(PushResult result, ImmutableArray<StaleTable> deleted)
    {
        if (!AsJson) return;
        await Output.WriteLineAsync(JsonSerializer.Serialize(new
        {
            result.Dataset,
            Transport = Choices.Name(result.Transport),
            result.Rows,
            result.NodesCreated,
            result.RelationshipsCreated,
            Stale = result.Stale.Total,
            Deleted = deleted.Sum(table => table.Count),
            result.Tables,
            result.Notices,
        }, Json.Line));
    }

    private static string How(PushTransport transport) => transport switch
    {
        PushTransport.Served => "read by the server from this machine",
        PushTransport.ImportFolder => "read by the server from its import folder",
        _ => "sent with the statements",
    };
}
