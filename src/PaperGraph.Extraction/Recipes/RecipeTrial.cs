using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>What a recipe finds on one page, whether it recognises it or not.</summary>
public sealed record RecipeTrial
{
    private RecipeTrial()
    {
    }

    /// <summary>The recipe's name.</summary>
    public required string Recipe { get; init; }

    /// <summary>Whether a build would read the page by the recipe.</summary>
    public required bool Recognised { get; init; }

    /// <summary>The cards in the page's order.</summary>
    public required ImmutableArray<TrialCard> Cards { get; init; }

    /// <summary>How many cards have each part.</summary>
    public required ImmutableArray<TrialCount> Parts { get; init; }

    /// <summary>What was not understood.</summary>
    public required ImmutableArray<Issue> Issues { get; init; }

    /// <summary>How many cards become papers, repeated ones counted once.</summary>
    public required int Read { get; init; }

    /// <summary>Whether the page is recognised, has papers, and nothing on it was an error.</summary>
    public bool Succeeded => Recognised && Read > 0 && Issues.All(issue => issue.Severity is not Severity.Error);

    /// <summary>Tries a recipe on a page.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="name">The page's name, as issues shall have it.</param>
    /// <param name="bytes">The whole page.</param>
    public static RecipeTrial Run(Recipe recipe, string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(name);
        var issues = new IssueLog(name);
        var (recognised, cards, read) = (false, ImmutableArray<TrialCard>.Empty, 0);
        if (TextDecoder.Decode(bytes, issues) is { } text)
        {
            var page = new RecipePage(new TextDocument(name, text), issues);
            recognised = page.Recognise(recipe) is not Recognition.No;
            cards = [.. RecipeRun.ReadCards(recipe, page, new IssueLog(name)).Select(reading => ToCard(recipe, reading))];
            read = RecipeRun.Read(recipe, page, issues).Length;
        }
        return new RecipeTrial
        {
            Recipe = recipe.Name,
            Recognised = recognised,
            Cards = cards,
            Parts = [.. recipe.Parts.Select((part, index) => new TrialCount(RecipeReader.NameOf(part.Part), cards.Count(card => !card.Parts[index].Values.IsEmpty), part.Optional))],
            Issues = issues.ToImmutable(),
            Read = read,
        };
    }

    private static TrialCard ToCard(Recipe recipe, CardReading reading) =>
        new(reading.Line, reading.Record is not null, [.. recipe.Parts.Select(part => ToPart(part, reading))]);

    private static TrialPart ToPart(PartSpec part, CardReading reading)
    {
        var name = RecipeReader.NameOf(part.Part);
        var values = Values(part.Part, reading.Parts);
        var note = part.Part is RecipePart.Authors && !reading.Parts.AuthorsComplete ? "there are more" : values.IsEmpty ? reading.HintOn(part.Part) ?? "" : "";
        return new TrialPart(name, values, part.Optional, note);
    }

    /// <summary>The values as they go into the record: a date that was not understood is missing.</summary>
    private static ImmutableArray<string> Values(RecipePart part, SourceRecord record)
    {
        return part switch
        {
            RecipePart.Title => record.Title.Length == 0 ? [] : [record.Title],
            RecipePart.Link => One(record.Url),
            RecipePart.Authors => record.Authors,
            RecipePart.AuthorCount => One(Number(record.AuthorCount)),
            RecipePart.Date => One(record.Published?.ToString()),
            RecipePart.Field => record.Fields,
            RecipePart.Tags => record.Tags,
            RecipePart.Abstract => One(record.Abstract),
            RecipePart.ArxivId => One(record.ArxivId),
            RecipePart.Doi => One(record.Doi),
            RecipePart.Upvotes => One(Number(record.Upvotes)),
            RecipePart.Comments => One(Number(record.Comments)),
            _ => One(record.SourceName),
        };

        static ImmutableArray<string> One(string? value) => value is null ? [] : [value];

        static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>A card.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="IsRead">Whether it becomes a paper: it has a title.</param>
/// <param name="Parts">Each part that the recipe names.</param>
public sealed record TrialCard(int Line, bool IsRead, ImmutableArray<TrialPart> Parts);

/// <summary>A part of a card.</summary>
/// <param name="Name">The part's name.</param>
/// <param name="Values">What was found; empty when it is missing.</param>
/// <param name="IsOptional">Whether the recipe lets cards lack it.</param>
/// <param name="Note">What there is to say on it; empty for nothing.</param>
public sealed record TrialPart(string Name, ImmutableArray<string> Values, bool IsOptional, string Note);

/// <summary>How many cards have a part.</summary>
/// <param name="Name">The part's name.</param>
/// <param name="Found">Cards that have it.</param>
/// <param name="IsOptional">Whether the recipe lets cards lack it.</param>
public sealed record TrialCount(string Name, int Found, bool IsOptional);
