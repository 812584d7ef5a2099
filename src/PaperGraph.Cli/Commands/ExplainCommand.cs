using System.CommandLine;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph explain MEASURE</c>: what a number means.</summary>
internal static partial class ExplainCommand
{
    internal static Command Create(GeneralOptions general)
    {
        var name = new Argument<string?>("MEASURE") { Description = "A column of the tables, such as betweenness; without one, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a measure: formula, range, how to read it, when not to trust it.") { name };
        command.SetAction(arguments =>
        {
            var output = general.Streams.Output;
            if (arguments.GetValue(name) is not { } wanted)
            {
                var width = MeasureGuide.Measures.Max(measure => measure.Name.Length);
                foreach (var measure in MeasureGuide.Measures) output.WriteLine($"{measure.Name.PadRight(width)}  {measure.Meaning}");
                return ExitCode.Done;
            }
            var found = MeasureGuide.Find(wanted) ?? throw new UsageException($"There is no measure {wanted}.{Suggestion.For(wanted, MeasureGuide.Measures.Select(measure => measure.Name))} `papergraph explain` lists all.");
            output.WriteLine(found.Name);
            output.WriteLine();
            output.WriteLine(Plain(found.Text));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The text without its marks; a link becomes its address.</summary>
    private static string Plain(string markdown) =>
        Link().Replace(markdown, "$1").Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[[^\]]*\]\(((?:[^()]|\([^()]*\))*)\)")]
    private static partial Regex Link();
}
