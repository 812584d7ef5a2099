using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Reads where one part of a card is: one place, or a list of places to try in turn.</summary>
internal sealed class PartRuleReader(RecipeMistakes mistakes, RecipeNodes nodes, RecipeMode mode, string name)
{
    private static readonly string[] Common = ["pattern", "value", "separator", "format", "optional"];

    private bool optional;

    public PartSpec Read(RecipePart part, YamlNode node)
    {
        ImmutableArray<PartRule> rules = node is YamlSequenceNode list ? [.. list.Children.Select(ReadRule)] : [ReadRule(node)];
        return new PartSpec(part, rules, optional);
    }

    private PartRule ReadRule(YamlNode node) => node is YamlMappingNode mapping ? ReadMapping(mapping) : mode switch
    {
        RecipeMode.Html => new PartRule { Select = nodes.Selector(node, name) },
        RecipeMode.Text => new PartRule { Pattern = nodes.Pattern(node, name) },
        _ => new PartRule { Path = Path(node) },
    };

    private PartRule ReadMapping(YamlMappingNode node)
    {
        string[] own = mode switch
        {
            RecipeMode.Html => ["select", "attribute", "from"],
            RecipeMode.Text => ["line", "rest"],
            _ => ["path", "from"],
        };
        var keys = nodes.Mapping(node, name, [.. own, .. Common]);
        if (keys.Count > 0 && keys.Keys.All(key => key is "separator" or "format" or "optional" or "from"))
            mistakes.Add(node, $"{name} does not say where it is. Add one of {string.Join(", ", own.Except(["from"]).Append("value"))}.");
        if (nodes.Flag(keys.GetValueOrDefault("optional"), "optional") is true) optional = true;
        return new PartRule
        {
            Select = nodes.Selector(keys.GetValueOrDefault("select"), "select"),
            Attribute = nodes.Text(keys.GetValueOrDefault("attribute"), "attribute"),
            Path = keys.TryGetValue("path", out var path) ? Path(path) : null,
            OnPage = IsOnPage(keys.GetValueOrDefault("from")),
            Pattern = nodes.Pattern(keys.GetValueOrDefault("pattern"), "pattern"),
            Line = nodes.Number(keys.GetValueOrDefault("line"), "line"),
            Rest = nodes.Flag(keys.GetValueOrDefault("rest"), "rest") ?? false,
            Value = nodes.Text(keys.GetValueOrDefault("value"), "value"),
            Separators = [.. nodes.Texts(keys.GetValueOrDefault("separator"), "separator").Select(entry => entry.Text)],
            Format = Format(keys.GetValueOrDefault("format")),
        };
    }

    private string? Format(YamlNode? node)
    {
        if (nodes.Text(node, "format") is not { } format) return null;
        if (!WrittenDate.IsFormat(format)) mistakes.Add(node!, $"\"{format}\" is no format of a date with its year, such as dd/MM/yyyy, d MMMM yyyy or MMM yyyy.");
        return format;
    }

    private JsonPath? Path(YamlNode node) => nodes.Text(node, name) is null ? null : nodes.Paths(node, name).FirstOrDefault();

    private bool IsOnPage(YamlNode? node)
    {
        if (node is null) return false;
        if ((node as YamlScalarNode)?.Value is not ("page" or "card")) mistakes.Add(node, "from must be card or page: where the place is sought.");
        return (node as YamlScalarNode)?.Value == "page";
    }
}
