using System.Collections.Immutable;

namespace PaperGraph.Extraction.Text;

/// <summary>An input as text, whole and by lines.</summary>
internal sealed class TextDocument(string name, string text)
{
    /// <summary>The input's name.</summary>
    public string Name { get; } = name;

    /// <summary>The whole text as it came.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// The lines that are not blank, cleaned, each with its number from 1. Only CR, LF and CRLF end a line, as editors count:
    /// a U+2028 inside a JSON string does not.
    /// </summary>
    public ImmutableArray<TextLine> Lines { get; } =
    [
        .. text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r')
            .Select((line, index) => new TextLine(index + 1, TextCleaner.Clean(line)))
            .Where(line => line.Text.Length > 0),
    ];

    /// <summary>Whether the name ends with one of <paramref name="extensions"/>, such as <c>.csv</c>.</summary>
    public bool HasExtension(params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}

/// <summary>A line with its number in the input, from 1.</summary>
internal readonly record struct TextLine(int Number, string Text);
