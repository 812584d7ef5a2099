using System.CommandLine;
using PaperGraph.Analysis;
using PaperGraph.Cli.Inputs;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph extract INPUT… -o OUT</c>: the linked graph without analysis.</summary>
internal static class ExtractCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var inputs = InputArguments.Inputs();
        var output = InputArguments.Output();
        var title = InputArguments.Title();
        var command = new Command("extract", "Read the inputs and write the linked graph only; 'analyze' goes on from there.");
        command.Add(inputs);
        command.Add(output);
        command.Add(title);
        command.SetAction((arguments, cancellationToken) => RunAsync(
            arguments.GetRequiredValue(inputs), arguments.GetRequiredValue(output), arguments.GetValue(title), general, arguments, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] inputs, string output, string? title, GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
    {
        var terminal = general.Terminal(arguments);
        var pipeline = new Pipeline(terminal, cancellationToken);
        using var folder = StagedFolder.Create(output);
        var (files, missing) = new InputReader(output, general.Streams.OpenInput).Read(inputs);
        var extracted = await pipeline.ExtractAsync(files, missing);
        if (Build.NothingFound(extracted, terminal)) return ExitCode.Incomplete;
        var linked = await pipeline.LinkAsync(extracted);
        var facts = new RunFacts(title, new AnalysisOptions(), extracted.Sources, [.. extracted.Issues, .. linked.Issues]);
        var manifest = await pipeline.WriteAsync(folder.Path, linked.Graph, analyzed: null, facts);
        folder.Commit();
        terminal.Say(facts.Issues, Path.Combine(output, OutputFolder.Issues));
        Summary.Print(general, arguments, output, manifest, facts.Issues);
        return facts.Issues.Any(issue => issue.Severity == Severity.Error) ? ExitCode.Incomplete : ExitCode.Done;
    }
}
