using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Pictures.Style;

/// <summary>
/// A style sheet for Neo4j Browser (GraSS): captions, sizes and colours of nodes by label and of relationships by type. The colours are the pictures': those
/// of fields come from the front of the palette, as in the pictures, those of labels from its back, so that six fields and all labels differ.
/// </summary>
/// <remarks>
/// The format's reader has no comments, and takes a rule for a node when the node has all of the rule's labels; a later rule wins. Values hold no colon and no semicolon.
/// </remarks>
public static class GraphStyleSheet
{
    private const int Grey = -1;
    private const string Dark = "#1f2430";
    private const string Light = "#ffffff";

    private static readonly (string Label, string Caption, int Diameter, int Colour)[] Nodes =
    [
        ("Paper", "{title}", 50, 9), ("Author", "{name}", 50, 7), ("Tag", "{name}", 50, 10), ("Field", "{name}", 80, 6), ("Community", "{label}", 65, 8), ("Source", "{name}", 50, Grey),
    ];

    /// <summary>Captions of relationships that say more than their type.</summary>
    private static readonly (string Type, string Caption)[] Counted = [("CO_TOPIC", "{papers} papers"), ("COAUTHOR", "{papers} papers"), ("BRIDGED_TO", "{sharedTags} topics")];

    /// <summary>Writes the sheet.</summary>
    /// <param name="colourLabels">The label of each field's papers, see <see cref="ColourLabels"/>; nodes that have one get the field's colour.</param>
    public static string Of(ImmutableArray<string> colourLabels)
    {
        var sheet = new StringBuilder();
        Rule(sheet, "node", ("diameter", "50px"), ("border-width", "2px"), ("font-size", "10px"), ("caption", "'{name}'"));
        Rule(sheet, "relationship", ("color", "#a5abb6"), ("shaft-width", "1px"), ("font-size", "8px"), ("padding", "3px"),
            ("text-color-external", Dark), ("text-color-internal", Light), ("caption", "'<type>'"));
        foreach (var (label, caption, diameter, colour) in Nodes)
            Rule(sheet, "node." + label, [("diameter", string.Create(CultureInfo.InvariantCulture, $"{diameter}px")), .. Colours(colour), ("caption", $"'{caption}'")]);
        foreach (var type in GraphSchema.Relationships.Select(table => table.Type).Distinct())
            Rule(sheet, "relationship." + type, ("caption", $"'{Counted.FirstOrDefault(counted => counted.Type == type).Caption ?? "<type>"}'"));
        foreach (var (index, label) in colourLabels.Index()) Rule(sheet, "node." + label, Colours(index));
        return sheet.ToString();
    }

    private static (string, string)[] Colours(int colour)
    {
        var fill = Palette.Fill(colour);
        return [("color", fill), ("border-color", Palette.Text(colour)), ("text-color-internal", Palette.Contrast(fill, Light) >= Palette.Contrast(fill, Dark) ? Light : Dark)];
    }

    private static void Rule(StringBuilder sheet, string selector, params ReadOnlySpan<(string Name, string Value)> properties)
    {
        sheet.Append(selector).Append(" {\n");
        foreach (var (name, value) in properties) sheet.Append("  ").Append(name).Append(": ").Append(value).Append(";\n");
        sheet.Append("}\n\n");
    }
}
