using System.Globalization;
using System.Text;

namespace PaperGraph.Databases.Questions;

/// <summary>Values as Cypher writes them.</summary>
public static class CypherLiteral
{
    /// <summary>A value as Cypher text: strings in double quotes, the others as they are.</summary>
    /// <param name="value">A string, a number, a boolean or null.</param>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        double number => number.ToString(number == Math.Floor(number) && Math.Abs(number) < 1e15 ? "0.0" : "R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A value of type {value.GetType()} has no literal.", nameof(value)),
    };

    /// <summary>Reads a string in single or double quotes; null when the text is none.</summary>
    /// <param name="text">The text with its quotes.</param>
    public static string? ReadText(string text)
    {
        if (text.Length < 2 || text[0] is not ('"' or '\'') || text[^1] != text[0]) return null;
        var read = new StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == text[0]) return null;
            if (text[i] != '\\')
            {
                read.Append(text[i]);
                continue;
            }
            if (++i == text.Length - 1) return null;
            read.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }
        return read.ToString();
    }

    private static string Quote(string text) => $"\"{text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
