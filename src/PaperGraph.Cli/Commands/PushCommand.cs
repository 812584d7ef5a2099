using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph push OUT</c>: the graph into Neo4j.</summary>
internal static class PushCommand
{
    /// <summary>Above this share of the dataset pruning must be confirmed.</summary>
    private const double LargestUnconfirmedShare = 0.1;

    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var push = new PushArguments();
        var connection = new ConnectionArguments();
        var command = new Command("push", "Write the graph of a folder into a Neo4j server; a second push creates nothing.");
        command.Add(output);
        push.AddTo(command);
        connection.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var path = arguments.GetRequiredValue(output);
            var manifest = RunFiles.ReadManifest(path);
            var source = new PushSource(Path.Combine(path, OutputFolder.Graph), manifest.Nodes.Concat(manifest.Relationships).ToDictionary());
            var request = new Request(source, connection.Read(arguments), push.Read(arguments, path), push.Prune(arguments), push.Yes(arguments));
            var printer = new PushPrinter(general, arguments);
            return push.DryRun(arguments) ? PlanAsync(request, printer, cancellationToken) : RunAsync(request, printer, cancellationToken);
        });
        return command;
    }

    private static async Task<int> PlanAsync(Request request, PushPrinter printer, CancellationToken cancellationToken)
    {
        GraphFolder.Check(request.Source.Folder, request.Source.Counts!);
        await printer.PrintAsync(PushPlan.Of(request.Source));
        if (request.Prune) printer.SayStale(await GraphPruner.CountAsync(request.Source, request.Connection, request.Options, cancellationToken));
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(Request request, PushPrinter printer, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        PushResult result;
        try
        {
            result = await printer.Terminal.ProgressAsync("Push", request.Source.Counts!.Values.Sum(count => (long)count),
                progress => GraphPusher.PushAsync(request.Source, request.Connection, request.Options, progress, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            printer.Terminal.Fail("What was sent stays in the database; push again to complete it.");
            throw;
        }
        printer.SayPushed(result, request.Connection, clock.Elapsed, hintAtPruning: !request.Prune);
        var (exitCode, deleted) = request.Prune && result.Stale.Total > 0 ? await PruneAsync(request, result.Stale, printer, cancellationToken) : (ExitCode.Done, []);
        await printer.PrintAsync(result, deleted);
        return exitCode;
    }

    private static async Task<(int ExitCode, ImmutableArray<StaleTable> Deleted)> PruneAsync(Request request, StaleCounts stale, PushPrinter printer, CancellationToken cancellationToken)
    {
        printer.SayStale(stale);
        if (stale.Share > LargestUnconfirmedShare && !request.Yes)
        {
            var answer = await printer.Terminal.AskAsync("Delete them?", cancellationToken);
            if (answer is null)
            {
                printer.Terminal.Fail(string.Create(CultureInfo.InvariantCulture, $"Nothing was deleted, since that is more than {LargestUnconfirmedShare:P0}. If it is right, push again with --prune --yes; if this is another graph, give it a name of its own with --dataset."));
                return (ExitCode.Incomplete, []);
            }
            if (answer == false)
            {
                printer.Terminal.Say("Nothing was deleted.");
                return (ExitCode.Incomplete, []);
            }
        }
        var deleted = await GraphPruner.PruneAsync(request.Source, stale, request.Connection, request.Options, cancellationToken);
        printer.SayDeleted(stale, deleted);
        return (ExitCode.Done, deleted);
    }

    private sealed record Request(PushSource Source, Neo4jConnection Connection, PushOptions Options, bool Prune, bool Yes);
}
