using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph demo</c>: builds the examples that come with the program.</summary>
internal static class DemoCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The output folder.",
            HelpName = "OUT",
            DefaultValueFactory = _ => "papergraph-demo",
        };
        var command = new Command("demo", "Build the examples that come with the program, and say what to open.");
        command.Add(output);
        command.SetAction((arguments, cancellationToken) => Build.RunAsync(
            new BuildRequest([Path.Combine(AppContext.BaseDirectory, "examples")], arguments.GetRequiredValue(output), "Physics meets machine learning", new Analysis.AnalysisOptions(), []),
            general, arguments, cancellationToken));
        return command;
    }
}
