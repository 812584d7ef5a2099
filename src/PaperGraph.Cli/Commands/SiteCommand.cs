using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph site OUT</c>: the web site.</summary>
internal static class SiteCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var command = new Command("site", "Write the web site of a folder again.");
        command.Add(output);
        command.SetAction((arguments, cancellationToken) => OutputStage.RunAsync(
            arguments.GetRequiredValue(output), OutputFolder.Site, outputs => outputs.SiteAsync(), general, arguments, cancellationToken));
        return command;
    }
}
