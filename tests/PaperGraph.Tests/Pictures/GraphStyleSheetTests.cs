using System.Text.RegularExpressions;
using PaperGraph.Model;
using PaperGraph.Pictures.Style;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Pictures;

public sealed partial class GraphStyleSheetTests
{
    private static readonly string[] Labels = ["Colour_a", "Colour_b"];

    /// <summary>What a rule of either kind may set, as Neo4j Browser's own default sheet has it.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["node"] = ["diameter", "color", "border-color", "border-width", "text-color-internal", "font-size", "caption"],
        ["relationship"] = ["color", "shaft-width", "font-size", "padding", "text-color-external", "text-color-internal", "caption"],
    };

    private static readonly Dictionary<string, Dictionary<string, string>> Rules = Read(GraphStyleSheet.Of([.. Labels]));

    [Fact]
    public void Every_label_and_type_has_a_rule_and_there_are_no_others()
    {
        var expected = new[] { "node", "relationship" }
            .Concat(GraphSchema.Nodes.Select(table => "node." + table.Label)).Concat(Labels.Select(label => "node." + label))
            .Concat(GraphSchema.Relationships.Select(table => "relationship." + table.Type).Distinct());

        Assert.Equal(expected.Order(StringComparer.Ordinal), Rules.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_set_what_the_format_knows_to_values_of_the_right_kind() => Assert.All(Rules, rule => Assert.All(rule.Value, property =>
    {
        Assert.Contains(property.Key, Known[rule.Key.Split('.')[0]]);
        if (property.Key.Contains("color", StringComparison.Ordinal)) Assert.Matches("^#[0-9A-Fa-f]{6}$", property.Value);
        else if (property.Key != "caption") Assert.Matches("^[0-9]+px$", property.Value);
    }));

    /// <summary>A caption of a property that the label does not have would leave the node without any.</summary>
    [Fact]
    public void Captions_name_properties_that_there_are()
    {
        foreach (var table in GraphSchema.Nodes)
            Assert.Contains(Assert.Single(Named().Matches(Rules["node." + table.Label]["caption"])).Groups[1].Value, table.Properties.Select(property => property.Name));
        foreach (var table in GraphSchema.Relationships)
            Assert.All(Named().Matches(Rules["relationship." + table.Type]["caption"]), name => Assert.Contains(name.Groups[1].Value, table.Properties.Select(property => property.Name)));
    }

    [Fact]
    public void Labels_and_the_first_fields_have_colours_of_their_own_and_text_that_can_be_read()
    {
        var rules = Read(GraphStyleSheet.Of([.. Enumerable.Range(0, 6).Select(field => $"Colour_{field}")])).Where(rule => rule.Key.StartsWith("node.", StringComparison.Ordinal)).Select(rule => rule.Value).ToList();

        Assert.Equal(rules.Count, rules.Select(rule => rule["color"]).Distinct().Count());
        Assert.All(rules, rule => Assert.True(Palette.Contrast(rule["color"], rule["text-color-internal"]) >= 3, rule["color"]));
    }

    [Fact]
    public void The_rules_of_fields_come_last_since_later_rules_win() =>
        Assert.True(Rules.Keys.ToList().IndexOf("node.Colour_a") > Rules.Keys.ToList().IndexOf("node.Paper"));

    [Fact]
    public void Labels_of_fields_are_plain_and_differ() =>
        Assert.Equal(["Colour_a_b_1", "Colour_a_b_2", "Colour__", "Colour_c"], ColourLabels.Of([new Field("a-b", "A b"), new Field("a_b", "A_b"), new Field("数", "数"), new Field("c", "C")]));

    /// <summary>Reads as Browser does: no comments, quotes are dropped, white space counts in values only.</summary>
    private static Dictionary<string, Dictionary<string, string>> Read(string sheet)
    {
        Assert.Matches("^(([^{}]+)\\{[^{}]*('[^']*'[^{}]*)*\\}\\s*)+$", sheet);
        var rules = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var (isText, isInside, selector, body) = (false, false, "", "");
        foreach (var c in sheet)
        {
            if (c == '\'') isText = !isText;
            else if (c == '{' && !isText) isInside = true;
            else if (c == '}' && !isText)
            {
                rules.Add(selector, body.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(property => property.Split(':')).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim()));
                (isInside, selector, body) = (false, "", "");
            }
            else if (isInside) body += c;
            else if (!char.IsWhiteSpace(c)) selector += c;
        }
        Assert.Equal((false, ""), (isInside, selector));
        return rules;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Named();
}
