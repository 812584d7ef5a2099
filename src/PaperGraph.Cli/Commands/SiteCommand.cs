using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph site OUT</c>: the web site again.</summary>
internal static class SiteCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var command = new Command("site", "Write the web site of a folder again.") { output };
        command.SetAction((arguments, cancellationToken) =>
            new StageRun(general, arguments, cancellationToken).MakeAsync(
                arguments.GetRequiredValue(output), OutputFolder.Site, async (pipeline, folder, graph, facts) =>
                {
                    var context = facts.Context(folder);
                    await pipeline.SiteAsync(folder, graph, await (await context.WithPairPicturesAsync(graph, context.PicturesFolder, cancellationToken)).WithAnswersAsync(graph, folder, cancellationToken));
                    return facts.Issues;
                }));
        return command;
    }
}
