using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph push OUT</c>: the graph into Neo4j.</summary>
internal static class PushCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var connection = new ConnectionArguments();
        var command = new Command("push", "Write the graph of a folder into a Neo4j server; a second push creates nothing.");
        command.Add(output);
        connection.AddTo(command);
        command.SetAction((arguments, cancellationToken) => RunAsync(
            arguments.GetRequiredValue(output), connection.Read(arguments), general, arguments, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string path, Neo4jConnection connection, GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
    {
        var manifest = RunFiles.ReadManifest(path);
        var total = manifest.Nodes.Values.Sum() + manifest.Relationships.Values.Sum();
        var terminal = general.Terminal(arguments);
        var clock = Stopwatch.StartNew();
        PushResult result;
        try
        {
            result = await terminal.ProgressAsync("Push", total, progress =>
                GraphPusher.PushAsync(Path.Combine(path, OutputFolder.Graph), connection, new PushOptions(), progress, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            terminal.Fail("What was sent stays in the database; push again to complete it.");
            throw;
        }

        var perSecond = result.Rows / Math.Max(clock.Elapsed.TotalSeconds, 1e-3);
        foreach (var table in result.Tables)
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{table.Name,-36} {table.Rows,9:#,0} rows {table.NodesCreated + table.RelationshipsCreated,9:#,0} created"));
        terminal.Say($"Pushed {Words.Count(result.Rows, "row")} to {connection} ({Words.Count((long)perSecond, "row")} per second): "
            + $"{Words.Count(result.NodesCreated, "node")} and {Words.Count(result.RelationshipsCreated, "relationship")} created");
        if (arguments.GetValue(general.Json))
            await general.Streams.Output.WriteLineAsync(JsonSerializer.Serialize(
                new { result.Rows, result.NodesCreated, result.RelationshipsCreated, result.Tables }, JsonSerializerOptions.Web));
        return ExitCode.Done;
    }
}
