using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Reads all cards of a page by a recipe.</summary>
internal static class RecipeRun
{
    /// <summary>The records in the page's order, ranked from 1.</summary>
    public static ImmutableArray<SourceRecord> Read(Recipe recipe, RecipePage page, IssueLog issues)
    {
        var readings = ReadCards(recipe, page, issues);
        var records = new RecordList(issues);
        foreach (var reading in readings)
        {
            if (reading.Record is not null) records.Add(reading.Record);
            else issues.Reject(Severity.Error, reading.Line, "missing-title", $"The card has no title where the recipe \"{recipe.Name}\" looks for it, so it was not read. Check the page, or the recipe's title.");
        }
        ReportMissing(recipe, readings, issues);
        ReportLinks(readings, issues);
        return records.ToImmutable();
    }

    /// <summary>Reads each card by itself.</summary>
    public static ImmutableArray<CardReading> ReadCards(Recipe recipe, RecipePage page, IssueLog issues)
    {
        var readings = ImmutableArray.CreateBuilder<CardReading>();
        var address = recipe.Base ?? page.Base;
        foreach (var card in page.Cards(recipe))
        {
            try
            {
                readings.Add(RecipeCardReader.Read(card, recipe, address, issues));
                if (card is TextCard text) ReportUntaken(text, issues);
            }
            catch (InvalidOperationException)
            {
                issues.Reject(Severity.Error, card.Line, "bad-json", "The object has text with half of a surrogate pair (\\ud800 to \\udfff), so it was not read. Write the character itself.");
            }
        }
        return readings.ToImmutable();
    }

    /// <summary>A page that never has a part is a kind of page; a single card without it has lost it.</summary>
    private static void ReportMissing(Recipe recipe, ImmutableArray<CardReading> readings, IssueLog issues)
    {
        foreach (var part in recipe.Parts.Select(part => part.Part).Where(part => part is not RecipePart.Title))
        {
            var name = RecipeReader.NameOf(part);
            var without = readings.Where(reading => reading.Record is not null && reading.Missing.Contains(part)).ToArray();
            if (without.Length > 1 && without.Length == readings.Length)
            {
                issues.Add(Severity.Info, null, $"no-{name}", $"None of the {without.Length} cards has the part {name}.{Hint(without[0], part)}");
                continue;
            }
            foreach (var reading in without)
                issues.Add(Severity.Warning, reading.Line, $"missing-{name}", $"The card has no {name}; the paper is kept without.{Hint(reading, part)}");
        }

        static string Hint(CardReading reading, RecipePart part) => reading.HintOn(part) is { } hint ? $" The path {hint}." : "";
    }

    private static void ReportLinks(ImmutableArray<CardReading> readings, IssueLog issues)
    {
        if (readings.FirstOrDefault(reading => reading.HasUselessLink) is not { } first) return;
        issues.Add(Severity.Info, first.Line, "relative-links",
            $"{readings.Count(reading => reading.HasUselessLink)} of {readings.Length} links are relative to the page, which does not say its address, and were left out. A recipe can give it as base: https://….");
    }

    private static void ReportUntaken(TextCard card, IssueLog issues)
    {
        var lines = card.Untaken.ToArray();
        if (lines.Length > 0) issues.Add(Severity.Info, lines[0].Number, "unread-lines", $"No part of the recipe takes {(lines.Length == 1 ? "this line" : $"this line and {lines.Length - 1} more of the card")}; add a part with rest: true to keep such lines.");
    }
}
