using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Reads the parts of one card into a record.</summary>
internal sealed class RecipeCardReader
{
    private readonly ICard card;
    private readonly Uri? address;
    private readonly Dictionary<RecipePart, string> arrays = [];
    private readonly Dictionary<RecipePart, (ImmutableArray<string> Values, PartRule? Rule, int Lost)> found = [];

    private IssueLog issues;

    private RecipeCardReader(ICard card, Recipe recipe, Uri? address, IssueLog issues)
    {
        this.card = card;
        this.address = address;
        this.issues = issues;
        foreach (var part in recipe.Parts.OrderBy(part => part.Rules.Any(rule => rule.Rest))) found[part.Part] = Find(part);
    }

    /// <summary>Reads a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="recipe">Where its parts are.</param>
    /// <param name="address">The address to which its links are relative; null when it is not known.</param>
    /// <param name="issues">Takes what was not understood.</param>
    public static CardReading Read(ICard card, Recipe recipe, Uri? address, IssueLog issues)
    {
        var reader = new RecipeCardReader(card, recipe, address, issues);
        ImmutableArray<RecipePart> missing = [.. recipe.Parts.Where(part => !part.Optional && reader.found[part.Part].Values.IsEmpty).Select(part => part.Part)];
        var title = reader.First(RecipePart.Title);
        if (title is null) reader.issues = new IssueLog("");
        var parts = reader.ToRecord(title ?? "", recipe);
        return new CardReading(card.Line, title is null ? null : parts, missing)
        {
            Parts = parts,
            Arrays = reader.arrays,
            HasUselessLink = title is not null && parts.Url is null && reader.First(RecipePart.Link) is not null,
        };
    }

    private SourceRecord ToRecord(string title, Recipe recipe)
    {
        var (names, complete) = ListEntries.ToNames(Values(RecipePart.Authors));
        var lost = found.GetValueOrDefault(RecipePart.Authors).Lost;
        if (lost > 0) Warn(Severity.Info, "authors-without-name", $"{lost} of {names.Length + lost} authors are hidden or have no name on the page and were left out.");
        return new SourceRecord
        {
            Title = title,
            Line = card.Line,
            Rank = 1,
            IsRanked = recipe.Ranked,
            Abstract = First(RecipePart.Abstract),
            Authors = names,
            AuthorsComplete = complete && lost == 0,
            AuthorCount = Number(RecipePart.AuthorCount) ?? (lost > 0 ? names.Length + lost : null),
            Tags = [.. Values(RecipePart.Tags).Distinct()],
            Fields = [.. Values(RecipePart.Field).Distinct()],
            Published = Date(),
            Url = Link(),
            ArxivId = First(RecipePart.ArxivId),
            Doi = First(RecipePart.Doi),
            Upvotes = Number(RecipePart.Upvotes),
            Comments = Number(RecipePart.Comments),
            SourceName = First(RecipePart.Source),
        };
    }

    /// <summary>The values of the first rule that has any.</summary>
    private (ImmutableArray<string> Values, PartRule? Rule, int Lost) Find(PartSpec part)
    {
        foreach (var rule in part.Rules)
        {
            if (rule.Value is { } constant) return ([constant], rule, 0);
            var (texts, lost, isArray) = card.Find(rule, part.IsList);
            if (isArray) arrays.TryAdd(part.Part, rule.Path!.Text);
            var values = texts.SelectMany(item => Cut(rule, item.Text, part.IsList && !item.IsEntry)).Where(value => value.Length > 0);
            ImmutableArray<string> taken = part.IsList ? [.. values] : [.. values.Take(1)];
            if (!taken.IsEmpty) return (taken, rule, lost);
        }
        return ([], null, 0);
    }

    private static IEnumerable<string> Cut(PartRule rule, string text, bool mayCut)
    {
        if (rule.Take(TextCleaner.Clean(text)) is not { } value) return [];
        return mayCut && !rule.Separators.IsEmpty ? ListEntries.Cut(value, rule.Separators) : [TextCleaner.Clean(value)];
    }

    private ImmutableArray<string> Values(RecipePart part) => found.TryGetValue(part, out var item) ? item.Values : [];

    private string? First(RecipePart part) => Values(part).FirstOrDefault();

    private PartialDate? Date()
    {
        if (First(RecipePart.Date) is not { } text) return null;
        var format = found[RecipePart.Date].Rule?.Format;
        var date = WrittenDate.Parse(text, format);
        if (date is null)
        {
            Warn(Severity.Warning, "bad-date", format is null
                ? $"\"{text}\" is no date that is understood; the paper is kept without a date. A recipe can name its format, such as dd/MM/yyyy."
                : $"\"{text}\" is no date as the recipe's format {format} has it; the paper is kept without a date.");
        }
        return date;
    }

    private int? Number(RecipePart part)
    {
        if (First(part) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return number;
        Warn(Severity.Warning, "bad-number", $"\"{text}\" is no number of {RecipeReader.NameOf(part)}; the paper is kept without it. A recipe can take the number out of the text by a pattern.");
        return null;
    }

    /// <summary>The link as an address of the web; one that is relative to an unknown page says nothing and goes.</summary>
    private string? Link()
    {
        if (First(RecipePart.Link) is not { } text) return null;
        var isAddress = address is null ? Uri.TryCreate(text, UriKind.Absolute, out var link) : Uri.TryCreate(address, text, out link);
        return isAddress && link!.Scheme is "http" or "https" ? link.AbsoluteUri : null;
    }

    private void Warn(Severity severity, string code, string message) => issues.Add(severity, card.Line, code, message);
}

/// <summary>What was read from a card.</summary>
/// <param name="Line">The line on which the card starts.</param>
/// <param name="Record">The record; null when the card has no title.</param>
/// <param name="Missing">Parts that the recipe expects and the card has not.</param>
internal sealed record CardReading(int Line, SourceRecord? Record, ImmutableArray<RecipePart> Missing)
{
    /// <summary>What was found, without a title when the card has none.</summary>
    public required SourceRecord Parts { get; init; }

    /// <summary>Paths of parts that lead to an array rather than to its entries.</summary>
    public required IReadOnlyDictionary<RecipePart, string> Arrays { get; init; }

    /// <summary>What to write for a part whose path leads to an array; null for any other.</summary>
    public string? HintOn(RecipePart part) => Arrays.TryGetValue(part, out var path) ? $"{path} leads to an array: write {path}[]" : null;

    /// <summary>Whether the card has a link that leads nowhere without the address of its page.</summary>
    public bool HasUselessLink { get; init; }
}
