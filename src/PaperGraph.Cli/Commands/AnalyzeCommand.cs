using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph analyze OUT</c>: computes the numbers anew.</summary>
internal static class AnalyzeCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var analysis = new AnalysisArguments();
        var command = new Command("analyze", "Compute the numbers of a folder anew; pictures, report and site have to be made again.");
        command.Add(output);
        analysis.AddTo(command);
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var path = arguments.GetRequiredValue(output);
            var pipeline = new Pipeline(general.Terminal(arguments), cancellationToken);
            var old = RunFiles.ReadManifest(path);
            var facts = new RunFacts(old.Title, analysis.Read(arguments), old.Inputs, RunFiles.ReadIssues(path));
            var graph = GraphFolder.Read(Path.Combine(path, OutputFolder.Graph));
            using var folder = StagedFolder.Create(path);
            var analyzed = await pipeline.AnalyzeAsync(graph, facts.Options);
            var manifest = await pipeline.WriteAsync(folder.Path, graph, analyzed, facts);
            folder.Commit();
            Summary.Print(general, arguments, path, manifest, facts.Issues);
            return ExitCode.Done;
        });
        return command;
    }
}
