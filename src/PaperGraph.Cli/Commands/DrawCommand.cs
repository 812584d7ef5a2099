using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph draw OUT</c>: the pictures.</summary>
internal static class DrawCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = InputArguments.Folder();
        var top = new Option<int?>("--top") { Description = "Topics in the co-topic picture at most, from 1 to 300; 100 unless told.", HelpName = "N" };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 300) result.AddError("--top must be from 1 to 300.");
        });
        var command = new Command("draw", "Draw the pictures of a folder again.");
        command.Add(output);
        command.Add(top);
        command.SetAction((arguments, cancellationToken) => OutputStage.RunAsync(
            arguments.GetRequiredValue(output), OutputFolder.Pictures, outputs => outputs.DrawAsync(arguments.GetValue(top)), general, arguments, cancellationToken));
        return command;
    }
}
