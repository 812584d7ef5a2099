using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Says how a kind of page lists papers: how the page is recognised, where its cards are, and where in a card each part of a paper is.</summary>
/// <remarks>Read from YAML by <see cref="RecipeFile"/>; immutable, and the same for all threads.</remarks>
public sealed class Recipe
{
    internal Recipe(string name) => Name = name;

    /// <summary>The recipe's name, which is the kind of the sources that it reads.</summary>
    public string Name { get; }

    /// <summary>What the recipe reads.</summary>
    internal RecipeMode Mode { get; init; }

    /// <summary>Selectors that all name something on a page that the recipe reads.</summary>
    internal ImmutableArray<string> RecogniseSelectors { get; init; } = [];

    /// <summary>The pattern that a line of a text has which the recipe reads.</summary>
    internal Regex? RecogniseLine { get; init; }

    /// <summary>Paths of which one leads to something in JSON that the recipe reads.</summary>
    internal ImmutableArray<JsonPath> RecognisePaths { get; init; } = [];

    /// <summary>The selector of the elements that hold JSON.</summary>
    internal string? JsonSelector { get; init; }

    /// <summary>The attribute that holds the JSON; null for the element's content.</summary>
    internal string? JsonAttribute { get; init; }

    /// <summary>The selector of a card; null when the page is one card.</summary>
    internal string? CardSelector { get; init; }

    /// <summary>The pattern of a line that opens a card; null when the text is one card.</summary>
    internal Regex? CardLine { get; init; }

    /// <summary>Paths to the cards; the first one that finds any counts.</summary>
    internal ImmutableArray<JsonPath> CardPaths { get; init; } = [];

    /// <summary>The selector of elements that hold no data; null for none.</summary>
    internal string? Ignore { get; init; }

    /// <summary>The address to which links are relative.</summary>
    internal Uri? Base { get; init; }

    /// <summary>Whether the order of the cards says something.</summary>
    internal bool Ranked { get; init; } = true;

    /// <summary>The parts of a card.</summary>
    internal ImmutableArray<PartSpec> Parts { get; init; } = [];
}

/// <summary>What a recipe reads.</summary>
internal enum RecipeMode
{
    /// <summary>Elements of an HTML page.</summary>
    Html,

    /// <summary>JSON inside of an HTML page.</summary>
    JsonInPage,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Lines of a text.</summary>
    Text,
}

/// <summary>A part of a card.</summary>
internal enum RecipePart
{
    Title,
    Link,
    Authors,
    AuthorCount,
    Date,
    Field,
    Tags,
    Abstract,
    ArxivId,
    Doi,
    Upvotes,
    Comments,
    Source,
}

/// <summary>Where a part is.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rules">Places; the first one that has a value counts.</param>
/// <param name="Optional">Whether cards may lack it without a word.</param>
internal sealed record PartSpec(RecipePart Part, ImmutableArray<PartRule> Rules, bool Optional)
{
    /// <summary>Whether the part holds several values.</summary>
    public bool IsList => Part is RecipePart.Authors or RecipePart.Field or RecipePart.Tags;
}

/// <summary>One place where a part may be.</summary>
internal sealed record PartRule
{
    /// <summary>The selector; null for the card itself.</summary>
    public string? Select { get; init; }

    /// <summary>The attribute that has the value; null for the element's text.</summary>
    public string? Attribute { get; init; }

    /// <summary>The path in JSON.</summary>
    public JsonPath? Path { get; init; }

    /// <summary>Whether the place is sought on the whole page.</summary>
    public bool OnPage { get; init; }

    /// <summary>The pattern of the value, or of a line of text.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The line of the card, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Whether the value is every line that no other part takes.</summary>
    public bool Rest { get; init; }

    /// <summary>A value that is the same for all cards.</summary>
    public string? Value { get; init; }

    /// <summary>What stands between the entries of a list.</summary>
    public ImmutableArray<string> Separators { get; init; } = [];

    /// <summary>The format of a date, in the letters of .NET.</summary>
    public string? Format { get; init; }

    /// <summary>The group named value of the pattern, else its first group, else all of it; null when it does not match.</summary>
    public string? Take(string text)
    {
        if (Pattern is null) return text;
        if (Pattern.Match(text) is not { Success: true } match) return null;
        return (match.Groups["value"] is { Success: true } named ? named : match.Groups.Count > 1 ? match.Groups[1] : match.Groups[0]).Value;
    }
}
