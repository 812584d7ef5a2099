using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph explain MEASURE</c>: what a number means.</summary>
internal static class ExplainCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    internal static Command Create(GeneralOptions general)
    {
        var name = new Argument<string?>("MEASURE") { Description = "A column of the tables, such as betweenness; without one, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a measure: formula, range, how to read it, when not to trust it.") { name };
        command.SetAction(arguments =>
        {
            var output = general.Streams.Output;
            var found = arguments.GetValue(name) is { } wanted ? Find(wanted) : null;
            if (arguments.GetValue(general.Json)) output.WriteLine(JsonSerializer.Serialize(found is null ? MeasureGuide.Measures.Select(Facts) : (object)Facts(found), Json));
            else if (found is null) List(output);
            else output.WriteLine($"{found.Name}\n\n{Measure.Plain(found.Text)}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <exception cref="UsageException">There is no such measure.</exception>
    private static Measure Find(string wanted) => MeasureGuide.Find(wanted)
        ?? throw new UsageException($"There is no measure {wanted}.{Suggestion.For(wanted, MeasureGuide.Measures.Select(measure => measure.Name))} `papergraph explain` lists all.");

    private static void List(TextWriter output)
    {
        var width = MeasureGuide.Measures.Max(measure => measure.Name.Length);
        foreach (var measure in MeasureGuide.Measures) output.WriteLine($"{measure.Name.PadRight(width)}  {measure.Meaning}");
    }

    private static object Facts(Measure measure) => new
    {
        measure.Name,
        Sentence = Measure.Plain(measure.Meaning),
        Formula = Part(measure, "Formula"),
        Range = Part(measure, "Range"),
        ReadAs = Part(measure, "Read it as"),
        DoNotTrust = Part(measure, "Do not trust it when"),
        Source = Part(measure, "Source"),
    };

    private static string? Part(Measure measure, string part) => measure.Part(part) is { } text ? Measure.Plain(text) : null;
}
