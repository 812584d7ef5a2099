using System.Collections.Immutable;
using PaperGraph.Extraction.Pages;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Extraction.Tables;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Turns the bytes of an input into records, whatever its format.</summary>
public static class Extractor
{
    /// <summary>The kind of an input that is in no known format.</summary>
    internal const string UnknownKind = "unknown";

    private const string UnknownFormatMessage =
        "The content is none of the known formats. Give a page as HTML or saved as text, JSON Lines, or a CSV or TSV file whose first line names its columns, one of them title; or give a recipe for it with --recipe.";

    /// <summary>The formats that are more than a recipe, the most telling first: the first one that recognises an input reads it.</summary>
    private static readonly IInputFormat[] Formats =
        [new JsonFormat(), new DelimitedFormat(), new DailyPapersFormat(), new ResearchBlogFormat(), new PaperListFormat()];

    /// <summary>Detects the format of an input by its content and reads it.</summary>
    /// <param name="name">The input's short name, as it shall stand in records and issues; its extension counts only for a CSV or TSV file with one column.</param>
    /// <param name="bytes">The whole input.</param>
    /// <param name="recipes">Recipes of one's own, which are tried before the formats that are built in; default for none.</param>
    /// <returns>The records; with issues and no records when nothing could be read.</returns>
    public static ExtractedInput Extract(string name, ReadOnlyMemory<byte> bytes, ImmutableArray<Recipe> recipes = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var issues = new IssueLog(name);
        var text = TextDecoder.Decode(bytes, issues);
        var (kind, records) = text is null ? (UnknownKind, []) : Read(new TextDocument(name, text), recipes.IsDefault ? [] : recipes, issues);
        return new ExtractedInput(name, kind, records, issues.ToImmutable()) { Rejected = issues.Rejected };
    }

    private static (string Kind, ImmutableArray<SourceRecord> Records) Read(TextDocument document, ImmutableArray<Recipe> recipes, IssueLog issues)
    {
        if (document.FirstLines(1).Count == 0)
        {
            issues.Add(Severity.Error, null, "empty-input", "The input is empty. Check that it was saved or downloaded completely.");
            return (UnknownKind, []);
        }
        if (RecipeBook.Read(document, recipes, issues) is { } byRecipe)
        {
            if (byRecipe.Kind != UnknownKind) ReportNoPapers(byRecipe.Records, issues);
            return byRecipe;
        }
        if (Array.Find(Formats, candidate => candidate.Recognises(document)) is not { } format)
        {
            issues.Add(Severity.Error, null, "unknown-format", UnknownFormatMessage);
            return (UnknownKind, []);
        }
        var records = format.Read(document, issues);
        ReportNoPapers(records, issues);
        return (format.Kind, records);
    }

    private static void ReportNoPapers(ImmutableArray<SourceRecord> records, IssueLog issues)
    {
        if (records.IsEmpty) issues.Add(Severity.Warning, null, "no-papers", "The input was read, but it lists no papers.");
    }
}
