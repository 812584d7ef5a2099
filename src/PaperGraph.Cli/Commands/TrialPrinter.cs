using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Extraction.Recipes;

namespace PaperGraph.Cli.Commands;

/// <summary>Prints what a recipe finds.</summary>
internal static class TrialPrinter
{
    private const int MostCharacters = 100;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Print(RecipeTrial trial, TextWriter output)
    {
        foreach (var (index, card) in trial.Cards.Index())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"card {index + 1}, line {card.Line}{(card.IsRead ? "" : ": no title, so it would not be read")}"));
            foreach (var part in card.Parts)
                output.WriteLine($"  {part.Name,-12}{(part.Values.IsEmpty ? (part.IsOptional ? "-" : "MISSING") + Note(part) : Text(part))}");
            output.WriteLine();
        }
        foreach (var part in trial.Parts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Name,-14}{part.Found,6} of {trial.Cards.Length}{(part.Found == trial.Cards.Length || part.IsOptional ? "" : $"   {trial.Cards.Length - part.Found} missing")}"));
        output.WriteLine(trial.Recognised
            ? $"The recipe \"{trial.Recipe}\" recognises the page: {Words.Count(trial.Cards.Length, "card")}, {Words.Count(trial.Read, "paper")}."
            : $"The recipe \"{trial.Recipe}\" does not recognise the page, so a build would not use it; without that, it finds {Words.Count(trial.Cards.Length, "card")}. See its key recognise.");
    }

    internal static void PrintJson(RecipeTrial trial, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(new
    {
        recipe = trial.Recipe,
        recognised = trial.Recognised,
        cards = trial.Cards.Select(card => new
        {
            line = card.Line,
            read = card.IsRead,
            parts = card.Parts.Where(part => !part.Values.IsEmpty).ToDictionary(part => part.Name, part => part.Values.ToArray()),
            missing = card.Parts.Where(part => part.Values.IsEmpty && !part.IsOptional).Select(part => part.Name),
        }),
        found = trial.Parts.ToDictionary(part => part.Name, part => part.Found),
        papers = trial.Read,
        issues = trial.Issues.Select(issue => new { severity = issue.Severity.ToString().ToLowerInvariant(), source = issue.Source, line = issue.Line, code = issue.Code, message = issue.Message }),
    }, Json));

    private static string Text(TrialPart part)
    {
        var text = string.Join(" | ", part.Values);
        var shown = text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters - 1), "…");
        return (part.Values.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $"({part.Values.Length}) ") : "") + shown + Note(part);
    }

    private static string Note(TrialPart part) => part.Note.Length > 0 ? $"  [{part.Note}]" : "";
}
