using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>The commands that run one stage on an output folder: analyze, draw, report, site.</summary>
internal static class StageCommands
{
    internal static Command Analyze(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var options = new AnalysisArguments();
        var command = new Command("analyze", "Compute the numbers of a folder anew; pictures, report and site have to be made again.") { output };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
            new StageRun(general, arguments, cancellationToken).AnalyzeAsync(arguments.GetRequiredValue(output), options.Read(arguments)));
        return command;
    }

    internal static Command Draw(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var top = new Option<int?>("--top") { Description = "Topics in the co-topic picture at most, from 1 to 300; 100 unless told.", HelpName = "N" };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 300) result.AddError("--top must be from 1 to 300.");
        });
        var command = new Command("draw", "Draw the pictures of a folder again.") { output, top };
        command.SetAction((arguments, cancellationToken) => new StageRun(general, arguments, cancellationToken).MakeAsync(
            arguments.GetRequiredValue(output), OutputFolder.Pictures,
            async (pipeline, folder, graph, facts) => facts.Issues.AfterDrawing(await pipeline.DrawAsync(folder, graph, facts.PictureOptions(arguments.GetValue(top))))));
        return command;
    }

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
