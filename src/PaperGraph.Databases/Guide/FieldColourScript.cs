using System.Collections.Immutable;
using System.Text;
using PaperGraph.Databases.Questions;
using PaperGraph.Model;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Guide;

/// <summary>Statements that give papers, and the fields themselves, a label by which a style sheet can give them their field's colour.</summary>
public static class FieldColourScript
{
    /// <summary>Writes the statements: first one that takes such labels away, then one per field.</summary>
    /// <param name="fields">The fields.</param>
    public static string Of(ImmutableArray<Field> fields)
    {
        var script = new StringBuilder("""
            // Gives papers the colour of their field in Neo4j Browser, whose style sheets know labels only: every paper, and its field, gets one more
            // label. Run it after each push, as a user who may write. The first statement takes the labels away again.

            """);
        var labels = ColourLabels.Of(fields);
        if (fields.IsEmpty) return script.Append("// This graph has no fields.\n").ToString();
        script.Append($"MATCH (n:{string.Join('|', labels)}) REMOVE n:{string.Join(':', labels)};\n");
        foreach (var (index, field) in fields.Index())
        {
            script.Append($"MATCH (p:Paper) WHERE p.field = {CypherLiteral.Of(field.Name)} SET p:{labels[index]};\n");
            script.Append($"MATCH (f:Field) WHERE f.fieldId = {CypherLiteral.Of(field.Id)} SET f:{labels[index]};\n");
        }
        return script.ToString();
    }
}
