using System.CommandLine;
using System.CommandLine.Parsing;
using PaperGraph.Analysis;

namespace PaperGraph.Cli.Commands;

/// <summary>The commands that read inputs: build, extract, demo.</summary>
internal static class BuildCommands
{
    private static readonly Stage[] Skippable = [Stage.Draw, Stage.Report, Stage.Site];

    internal static Command Build(GeneralOptions general)
    {
        var (inputs, output, title, recipes) = (InputArguments.Inputs(), InputArguments.Output(), InputArguments.Title(), RecipeArguments.Recipes());
        var (analysis, linking) = (new AnalysisArguments(), new LinkArguments());
        var skip = new Option<Stage[]>("--skip")
        {
            Description = "Stages to leave out: draw, report, site; several separated by commas.",
            HelpName = "STAGES",
            CustomParser = ParseStages,
            DefaultValueFactory = _ => [],
        };
        var command = new Command("build", "Read the inputs and write the graph, tables, pictures, report and site.") { inputs, output, title, recipes, skip };
        linking.AddTo(command);
        analysis.AddTo(command);
        command.SetAction((arguments, cancellationToken) => new BuildRun(general, arguments, cancellationToken).RunAsync(new BuildRequest(
            [.. arguments.GetRequiredValue(inputs)], arguments.GetRequiredValue(output), InputArguments.TitleOf(arguments.GetValue(title)), analysis.Read(arguments),
            linking.Read(arguments), BuildRequest.All.Except(arguments.GetRequiredValue(skip)))
        { Recipes = [.. arguments.GetRequiredValue(recipes)] }));
        return command;
    }

    internal static Command Extract(GeneralOptions general)
    {
        var (inputs, output, title, recipes) = (InputArguments.Inputs(), InputArguments.Output(), InputArguments.Title(), RecipeArguments.Recipes());
        var command = new Command("extract", "Read the inputs and write the linked graph only; 'analyze' goes on from there.") { inputs, output, title, recipes };
        var linking = new LinkArguments();
        linking.AddTo(command);
        command.SetAction((arguments, cancellationToken) => new BuildRun(general, arguments, cancellationToken).RunAsync(new BuildRequest(
            [.. arguments.GetRequiredValue(inputs)], arguments.GetRequiredValue(output), InputArguments.TitleOf(arguments.GetValue(title)), new AnalysisOptions(), linking.Read(arguments), [])
        { Recipes = [.. arguments.GetRequiredValue(recipes)] }));
        return command;
    }

    internal static Command Demo(GeneralOptions general)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The output folder.",
            HelpName = "OUT",
            DefaultValueFactory = _ => "papergraph-demo",
        };
        var command = new Command("demo", "Build the examples that come with the program, and say what to open.") { output };
        command.SetAction((arguments, cancellationToken) => new BuildRun(general, arguments, cancellationToken).RunAsync(new BuildRequest(
            [Path.Combine(AppContext.BaseDirectory, "examples")], arguments.GetRequiredValue(output), "Physics meets machine learning", new AnalysisOptions(), LinkRequest.None, BuildRequest.All)));
        return command;
    }

    private static Stage[] ParseStages(ArgumentResult result)
    {
        var names = Given.Entries(result.Tokens.Select(token => token.Value));
        var stages = names.Select(name => Skippable.Where(stage => stage.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray()).ToArray();
        foreach (var (index, found) in stages.Index())
            if (found.Length == 0) result.AddError($"--skip {names[index]}: there is no such stage; the stages are draw, report and site.");
        return [.. stages.SelectMany(found => found)];
    }
}
