using System.CommandLine;
using PaperGraph.Cli.Inputs;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Runs all stages, or those that are not skipped, into a new output folder.</summary>
internal static class Build
{
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(BuildRequest request, GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
    {
        var terminal = general.Terminal(arguments);
        var pipeline = new Pipeline(terminal, cancellationToken);
        using var folder = StagedFolder.Create(request.Output);

        var (files, missing) = new InputReader(request.Output, general.Streams.OpenInput).Read(request.Inputs);
        var extracted = await pipeline.ExtractAsync(files, missing);
        if (NothingFound(extracted, terminal)) return ExitCode.Incomplete;
        var linked = await pipeline.LinkAsync(extracted);
        var facts = new RunFacts(request.Title, request.Options, extracted.Sources, [.. extracted.Issues, .. linked.Issues]);
        var analyzed = await pipeline.AnalyzeAsync(linked.Graph, request.Options);
        var manifest = await pipeline.WriteAsync(folder.Path, linked.Graph, analyzed, facts);
        var outputs = new Outputs(pipeline, folder.Path, analyzed, facts);
        if (!request.Skip.Contains(Stage.Draw)) await outputs.DrawAsync();
        if (!request.Skip.Contains(Stage.Report)) await outputs.ReportAsync();
        if (!request.Skip.Contains(Stage.Site)) await outputs.SiteAsync();
        cancellationToken.ThrowIfCancellationRequested();
        folder.Commit();

        terminal.Say(facts.Issues, Path.Combine(request.Output, OutputFolder.Issues));
        Summary.Print(general, arguments, request.Output, manifest, facts.Issues);
        return facts.Issues.Any(issue => issue.Severity == Severity.Error) ? ExitCode.Incomplete : ExitCode.Done;
    }

    /// <summary>Says so when no input listed a paper.</summary>
    internal static bool NothingFound(Extracted extracted, Terminal terminal)
    {
        if (extracted.Inputs.Any(input => input.Records.Length > 0)) return false;
        terminal.Say(extracted.Issues, "the inputs");
        terminal.Fail("No paper was found in the inputs, so nothing was written.");
        return true;
    }
}
