using System.Collections.Immutable;
using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph build INPUT… -o OUT</c>: all stages.</summary>
internal static class BuildCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var inputs = InputArguments.Inputs();
        var output = InputArguments.Output();
        var title = InputArguments.Title();
        var analysis = new AnalysisArguments();
        var skip = new Option<Stage[]>("--skip")
        {
            Description = "Stages to leave out: draw, site, report; several separated by commas.",
            HelpName = "STAGES",
            CustomParser = ParseStages,
            DefaultValueFactory = _ => [],
        };
        var command = new Command("build", "Read the inputs and write the graph, tables, pictures, report and site.");
        command.Add(inputs);
        command.Add(output);
        command.Add(title);
        command.Add(skip);
        analysis.AddTo(command);
        command.SetAction((arguments, cancellationToken) => Build.RunAsync(
            new BuildRequest(
                [.. arguments.GetRequiredValue(inputs)], arguments.GetRequiredValue(output), arguments.GetValue(title), analysis.Read(arguments),
                [.. arguments.GetRequiredValue(skip)]),
            general, arguments, cancellationToken));
        return command;
    }

    private static Stage[] ParseStages(System.CommandLine.Parsing.ArgumentResult result)
    {
        var stages = ImmutableArray.CreateBuilder<Stage>();
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (!name.All(char.IsLetter) || !Enum.TryParse<Stage>(name, ignoreCase: true, out var stage))
            {
                result.AddError($"--skip {name}: there is no such stage; the stages are draw, site and report.");
                return [];
            }
            stages.Add(stage);
        }
        return [.. stages];
    }
}

/// <summary>What a build is to do.</summary>
/// <param name="Inputs">Files, folders, patterns, or - for standard input.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Title">What the corpus is called; null for a name made from its size.</param>
/// <param name="Options">The options of the analysis.</param>
/// <param name="Skip">Stages to leave out.</param>
internal sealed record BuildRequest(
    ImmutableArray<string> Inputs, string Output, string? Title, Analysis.AnalysisOptions Options, ImmutableHashSet<Stage> Skip);

/// <summary>The stages that a build can leave out.</summary>
internal enum Stage
{
    Draw,
    Site,
    Report,
}
