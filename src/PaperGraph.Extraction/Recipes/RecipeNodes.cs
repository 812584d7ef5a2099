using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Html;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Reads the values of a recipe; what is none becomes a mistake with its line.</summary>
internal sealed class RecipeNodes(RecipeMistakes mistakes)
{
    /// <summary>The entries of a mapping by key; keys that are not <paramref name="allowed"/> are mistakes.</summary>
    public Dictionary<string, YamlNode> Mapping(YamlMappingNode node, string where, params ReadOnlySpan<string> allowed)
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var names = allowed.ToArray();
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (Array.IndexOf(names, name) >= 0) entries[name] = value;
            else mistakes.Add(key, $"{where} has no key \"{name}\".{Suggestion.For(name, names)} Allowed are {string.Join(", ", names)}.");
        }
        return entries;
    }

    /// <summary>A text that is not empty.</summary>
    public string? Text(YamlNode? node, string what)
    {
        if (node is null) return null;
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)) return text;
        mistakes.Add(node, $"{what} must be a text.");
        return null;
    }

    /// <summary>A text, or a list of texts.</summary>
    public ImmutableArray<(string Text, YamlNode Node)> Texts(YamlNode? node, string what) => node switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.SelectMany(entry => Texts(entry, what))],
        YamlScalarNode { Value: { Length: > 0 } text } => [(text, node)],
        _ => Mistake(node, $"{what} must be a text or a list of texts."),
    };

    public ImmutableArray<string> Selectors(YamlNode? node, string what)
    {
        var texts = Texts(node, what);
        foreach (var (text, place) in texts.Where(entry => !HtmlPage.IsSelector(entry.Text)))
            mistakes.Add(place, $"{what} \"{text}\" is no CSS selector. A selector is written as article.card, h2 a or meta[name=\"citation_title\"].");
        return [.. texts.Select(entry => entry.Text)];
    }

    public string? Selector(YamlNode? node, string what) => Text(node, what) is null ? null : Selectors(node, what)[0];

    public ImmutableArray<JsonPath> Paths(YamlNode? node, string what)
    {
        var paths = ImmutableArray.CreateBuilder<JsonPath>();
        foreach (var (text, place) in Texts(node, what))
        {
            if (JsonPath.Parse(text == "." ? "" : text) is { } path) paths.Add(path);
            else mistakes.Add(place, $"{what} \"{text}\" is no path. A path is written as papers[].title, **[@type=ScholarlyArticle] or . for the value itself.");
        }
        return paths.ToImmutable();
    }

    /// <summary>A pattern that is matched in time linear in the text, whatever it is.</summary>
    public Regex? Pattern(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text) return null;
        try
        {
            return new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            mistakes.Add(node!, $"{what} \"{text}\" is no pattern that can be used: {exception.Message} Patterns are .NET regular expressions without look-around and back-references.");
            return null;
        }
    }

    public bool? Flag(YamlNode? node, string what)
    {
        if (node is null) return null;
        if ((node as YamlScalarNode)?.Value is "true" or "false") return ((YamlScalarNode)node).Value == "true";
        mistakes.Add(node, $"{what} must be true or false.");
        return null;
    }

    public int? Number(YamlNode? node, string what)
    {
        if (node is null) return null;
        if (int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        mistakes.Add(node, $"{what} must be a whole number from 1.");
        return null;
    }

    public Uri? Address(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
        mistakes.Add(node!, $"{what} \"{text}\" is no address such as https://example.org/.");
        return null;
    }

    private ImmutableArray<(string Text, YamlNode Node)> Mistake(YamlNode node, string message)
    {
        mistakes.Add(node, message);
        return [];
    }
}
