using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph report OUT</c>: the field-bridge report.</summary>
internal static class ReportCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var command = new Command("report", "Write the field-bridge report of a folder again.");
        command.Add(output);
        command.SetAction((arguments, cancellationToken) => OutputStage.RunAsync(
            arguments.GetRequiredValue(output), OutputFolder.Reports, outputs => outputs.ReportAsync(), general, arguments, cancellationToken));
        return command;
    }
}
