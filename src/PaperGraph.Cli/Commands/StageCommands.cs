using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>The commands that run one stage on an output folder: report, site.</summary>
internal static class StageCommands
{
    internal static Command Report(GeneralOptions general) => Create(general, "report", "Write the field-bridge report of a folder again.",
        OutputFolder.Reports, (pipeline, folder, graph, facts) => pipeline.ReportAsync(folder, graph, facts.Context(folder)));

    internal static Command Site(GeneralOptions general) => Create(general, "site", "Write the web site of a folder again.",
        OutputFolder.Site, (pipeline, folder, graph, facts) => pipeline.SiteAsync(folder, graph, facts.Context(folder)));

    private static Command Create(GeneralOptions general, string name, string description, string part, Func<Pipeline, string, AnalyzedGraph, RunFacts, Task> make)
    {
        var output = InputArguments.Folder();
        var command = new Command(name, description) { output };
        command.SetAction((arguments, cancellationToken) =>
            new StageRun(general, arguments, cancellationToken).MakeAsync(
                arguments.GetRequiredValue(output), part, async (pipeline, folder, graph, facts) =>
                {
                    await make(pipeline, folder, graph, facts);
                    return facts.Issues;
                }));
        return command;
    }
}
