using System.CommandLine;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph recipe test RECIPE PAGE</c>: shows card by card what a recipe finds on a page.</summary>
internal static class RecipeCommand
{
    internal static Command Create(GeneralOptions general) => new("recipe", "Work on recipes, which say where a kind of page has its papers.") { Test(general) };

    private static Command Test(GeneralOptions general)
    {
        var recipe = new Argument<string>("RECIPE") { Description = "The recipe, a YAML file." };
        var page = new Argument<string>("PAGE") { Description = "A page to try it on, or - for standard input." };
        var command = new Command("test", "Show card by card what a recipe finds on a page, and what is missing.") { recipe, page };
        command.SetAction(arguments =>
        {
            var name = arguments.GetRequiredValue(page);
            var trial = RecipeTrial.Run(RecipeArguments.Read(arguments.GetRequiredValue(recipe)).Recipe, name, ReadPage(general, name));
            if (arguments.GetValue(general.Json)) TrialPrinter.PrintJson(trial, general.Streams.Output);
            else TrialPrinter.Print(trial, general.Streams.Output);
            if (!arguments.GetValue(general.Json)) general.Terminal(arguments).Say(trial.Issues, null);
            return trial.Succeeded ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static byte[] ReadPage(GeneralOptions general, string name)
    {
        try
        {
            if (name != "-") return File.ReadAllBytes(name);
            using var input = general.Streams.OpenInput();
            using var buffer = new MemoryStream();
            input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The page {name} cannot be read ({exception.Message}); check its name and permissions.");
        }
    }
}
