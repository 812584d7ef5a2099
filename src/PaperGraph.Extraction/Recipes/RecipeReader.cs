using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Turns the nodes of a YAML file into a recipe.</summary>
internal sealed class RecipeReader(RecipeMistakes mistakes)
{
    private static readonly string[] PartNames = [.. Enum.GetValues<RecipePart>().Select(NameOf)];

    private readonly RecipeNodes nodes = new(mistakes);

    /// <summary>The part's name as it is documented.</summary>
    public static string NameOf(RecipePart part) => char.ToLowerInvariant(part.ToString()[0]) + part.ToString()[1..];

    /// <summary>Reads a recipe; of use only when there are no mistakes.</summary>
    public Recipe Read(YamlMappingNode root)
    {
        var keys = nodes.Mapping(root, "A recipe", "name", "recognise", "json", "card", "parts", "ignore", "ranked", "base");
        var (selectors, line, paths) = ReadRecognise(keys.GetValueOrDefault("recognise"), root);
        var (jsonSelector, jsonAttribute) = ReadJson(keys.GetValueOrDefault("json"));
        var mode = line is not null ? RecipeMode.Text : !paths.IsEmpty ? RecipeMode.Json : jsonSelector is not null ? RecipeMode.JsonInPage : RecipeMode.Html;
        var (card, parts) = (keys.GetValueOrDefault("card"), keys.GetValueOrDefault("parts"));
        if (jsonSelector is not null && mode is not RecipeMode.JsonInPage) mistakes.Add(keys["json"], "json says where JSON sits in a page; it goes with recognise: SELECTOR only.");
        return new Recipe(nodes.Text(keys.GetValueOrDefault("name"), "name") ?? Missing(root, "name", "name: what the pages are called, such as journal-club"))
        {
            Mode = mode,
            RecogniseSelectors = selectors,
            RecogniseLine = line,
            RecognisePaths = paths,
            JsonSelector = jsonSelector,
            JsonAttribute = jsonAttribute,
            CardSelector = mode is RecipeMode.Html ? nodes.Selector(card, "card") : null,
            CardLine = mode is RecipeMode.Text ? nodes.Pattern(card, "card") : null,
            CardPaths = mode is not (RecipeMode.Json or RecipeMode.JsonInPage) ? [] : card is null ? [JsonPath.Parse("")!] : nodes.Paths(card, "card"),
            Ignore = nodes.Selector(keys.GetValueOrDefault("ignore"), "ignore"),
            Base = nodes.Address(keys.GetValueOrDefault("base"), "base"),
            Ranked = nodes.Flag(keys.GetValueOrDefault("ranked"), "ranked") ?? true,
            Parts = ReadParts(parts, mode, root),
        };
    }

    private (ImmutableArray<string> Selectors, Regex? Line, ImmutableArray<JsonPath> Paths) ReadRecognise(YamlNode? node, YamlMappingNode root)
    {
        const string Usage = "recognise: a selector, or line: a pattern, or path: a JSON path, that only such pages have";
        if (node is null)
        {
            Missing(root, "recognise", Usage);
            return ([], null, []);
        }
        if (node is not YamlMappingNode mapping) return (nodes.Selectors(node, "recognise"), null, []);
        var keys = nodes.Mapping(mapping, "recognise", "selector", "line", "path");
        if (keys.Count != 1) mistakes.Add(node, $"recognise has {keys.Count} of the keys selector, line and path and must have one. Write {Usage}.");
        return (nodes.Selectors(keys.GetValueOrDefault("selector"), "selector"), nodes.Pattern(keys.GetValueOrDefault("line"), "line"), nodes.Paths(keys.GetValueOrDefault("path"), "path"));
    }

    private (string? Selector, string? Attribute) ReadJson(YamlNode? node)
    {
        if (node is not YamlMappingNode mapping) return (nodes.Selector(node, "json"), null);
        var keys = nodes.Mapping(mapping, "json", "select", "attribute");
        if (!keys.ContainsKey("select")) mistakes.Add(node, "json has no select. Name the element that holds the JSON, as in json: { select: '#papers', attribute: data-papers }.");
        return (nodes.Selector(keys.GetValueOrDefault("select"), "select"), nodes.Text(keys.GetValueOrDefault("attribute"), "attribute"));
    }

    private ImmutableArray<PartSpec> ReadParts(YamlNode? node, RecipeMode mode, YamlMappingNode root)
    {
        if (node is not YamlMappingNode mapping)
        {
            Missing(node ?? root, "parts", $"parts: and below it where each of {string.Join(", ", PartNames)} is");
            return [];
        }
        var keys = nodes.Mapping(mapping, "parts", PartNames);
        if (!keys.ContainsKey("title")) mistakes.Add(node, "parts has no title, which every paper needs. Add title: and where it is.");
        return [.. Enum.GetValues<RecipePart>().Where(part => keys.ContainsKey(NameOf(part))).Select(part => new PartRuleReader(mistakes, nodes, mode, NameOf(part)).Read(part, keys[NameOf(part)]))];
    }

    private string Missing(YamlNode place, string key, string usage)
    {
        mistakes.Add(place, $"The recipe has no {key}. Add {usage}.");
        return "";
    }
}
