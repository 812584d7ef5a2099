using System.Text.Json;
using AngleSharp.Dom;
using PaperGraph.Extraction.Html;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>An input as recipes see it; parsed once, when the first recipe asks.</summary>
internal sealed class RecipePage(TextDocument document, IssueLog issues)
{
    private readonly Dictionary<(string, string?), List<(JsonRoot Root, JsonError? Error)>> embedded = [];
    private HtmlPage? html;

    /// <summary>Whether the input is HTML.</summary>
    public bool IsHtml { get; } = HtmlPage.Looks(document.Text);

    /// <summary>The address to which the page's links are relative; null when it states none.</summary>
    public Uri? Base => IsHtml ? Html.Base : null;

    private HtmlPage Html => html ??= HtmlPage.Parse(document, issues);

    /// <summary>Whether the recipe reads the page.</summary>
    public Recognition Recognise(Recipe recipe) => recipe.Mode switch
    {
        RecipeMode.Text => !IsHtml && document.Lines.Any(line => recipe.RecogniseLine!.IsMatch(line.Text)) ? Recognition.Yes : Recognition.No,
        RecipeMode.Json => StartsAsJson() && JsonRoots.Read(document.Text, most: 1).Roots.Exists(root => recipe.RecognisePaths.Any(path => Finds(path, root.Value))) ? Recognition.Yes : Recognition.No,
        _ when !IsHtml || !recipe.RecogniseSelectors.All(selector => Html.Select(Html.Root, selector).Any()) => Recognition.No,
        RecipeMode.Html => Recognition.Yes,
        _ => RecogniseEmbedded(recipe),
    };

    /// <summary>The cards in their order; JSON that breaks becomes an error.</summary>
    public IEnumerable<ICard> Cards(Recipe recipe) => recipe.Mode switch
    {
        RecipeMode.Text => TextCards(recipe),
        RecipeMode.Json => JsonCards(recipe),
        _ when !IsHtml => [],
        RecipeMode.JsonInPage => EmbeddedCards(recipe),
        _ => HtmlCards(recipe),
    };

    private IEnumerable<ICard> HtmlCards(Recipe recipe)
    {
        if (recipe.CardSelector is null) return [new HtmlCard(Html, Html.Root, recipe.Ignore)];
        return Html.Select(Html.Root, recipe.CardSelector)
            .Where(element => recipe.Ignore is null || !Html.IsWithin(element, recipe.Ignore))
            .Select(element => new HtmlCard(Html, element, recipe.Ignore));
    }

    private IEnumerable<ICard> TextCards(Recipe recipe)
    {
        if (recipe.CardLine is not { } opens) return [new TextCard(document.Lines)];
        var cards = new List<List<TextLine>>();
        foreach (var line in document.Lines)
        {
            if (opens.IsMatch(line.Text)) cards.Add([]);
            if (cards.Count > 0) cards[^1].Add(line);
        }
        return cards.Select(lines => new TextCard(lines));
    }

    private IEnumerable<ICard> JsonCards(Recipe recipe)
    {
        if (!StartsAsJson()) yield break;
        var (roots, error) = JsonRoots.Read(document.Text);
        foreach (var (value, line) in roots)
        {
            foreach (var card in Cards(recipe, value, line)) yield return card;
        }
        if (error is not null) issues.Reject(Severity.Error, error.Line, "bad-json", $"The JSON ends or breaks here, so what follows was not read: {error.Reason}");
    }

    private IEnumerable<ICard> EmbeddedCards(Recipe recipe)
    {
        foreach (var (root, error) in Embedded(recipe))
        {
            if (error is null)
            {
                foreach (var card in Cards(recipe, root.Value, root.Line)) yield return card;
            }
            else
            {
                issues.Reject(Severity.Error, root.Line, "bad-json", $"The JSON in this element breaks, so it was not read: {error.Reason} Save the page again.");
            }
        }
    }

    private static IEnumerable<JsonCard> Cards(Recipe recipe, JsonElement root, int line)
    {
        foreach (var path in recipe.CardPaths)
        {
            var cards = path.Find(root);
            if (cards.Count > 0) return cards.Select(card => new JsonCard(root, card.Value, line));
        }
        return [];
    }

    private Recognition RecogniseEmbedded(Recipe recipe)
    {
        var values = Embedded(recipe);
        if (values.Exists(item => item.Error is null && recipe.CardPaths.Any(path => Finds(path, item.Root.Value)))) return Recognition.Yes;
        return values.Exists(item => item.Error is not null) ? Recognition.Broken : Recognition.No;
    }

    /// <summary>The JSON of every element that the recipe names.</summary>
    private List<(JsonRoot Root, JsonError? Error)> Embedded(Recipe recipe)
    {
        var key = (recipe.JsonSelector!, recipe.JsonAttribute);
        if (!embedded.TryGetValue(key, out var values))
        {
            values = [.. Html.Select(Html.Root, recipe.JsonSelector!).Select(element => Parse(element, recipe.JsonAttribute))];
            embedded.Add(key, values);
        }
        return values;
    }

    private (JsonRoot Root, JsonError? Error) Parse(IElement element, string? attribute)
    {
        var line = Html.LineOf(element);
        var json = attribute is null ? element.TextContent : element.GetAttribute(attribute) ?? "";
        var (value, error) = JsonRoots.ReadOne(json);
        return (new JsonRoot(value, line), error);
    }

    private bool StartsAsJson() => document.Text.AsSpan().TrimStart() is ['{' or '[', ..];

    private static bool Finds(JsonPath path, JsonElement root)
    {
        try
        {
            return path.Find(root).Count > 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

/// <summary>Whether a recipe reads a page.</summary>
internal enum Recognition
{
    No,

    /// <summary>It would, but its JSON breaks.</summary>
    Broken,

    Yes,
}
