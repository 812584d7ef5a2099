using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Runs one of the last stages on a folder: the graph is read and analysed with the options of its manifest, all else stays.</summary>
internal static class OutputStage
{
    /// <param name="path">The output folder.</param>
    /// <param name="replaced">The part of it that the stage writes.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="general">Streams and general options.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="cancellationToken">Interrupts the stage.</param>
    internal static async Task<int> RunAsync(
        string path, string replaced, Func<Outputs, Task> stage, GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
    {
        var pipeline = new Pipeline(general.Terminal(arguments), cancellationToken);
        var manifest = RunFiles.ReadManifest(path);
        var facts = new RunFacts(manifest.Title, manifest.Options, manifest.Inputs, RunFiles.ReadIssues(path));
        var graph = GraphFolder.Read(Path.Combine(path, OutputFolder.Graph));
        using var folder = StagedFolder.Create(path, [.. OutputFolder.Names.Where(name => name != replaced)]);
        var analyzed = await pipeline.AnalyzeAsync(graph, facts.Options);
        await stage(new Outputs(pipeline, folder.Path, analyzed, facts));
        folder.Commit();
        Summary.Print(general, arguments, path, manifest, facts.Issues);
        return ExitCode.Done;
    }
}
