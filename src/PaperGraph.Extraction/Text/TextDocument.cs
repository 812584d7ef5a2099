using System.Collections.Immutable;

namespace PaperGraph.Extraction.Text;

/// <summary>An input as text, whole and by lines.</summary>
/// <remarks>The lines are made when they are first asked for: tables are read from the text itself and need no second copy of it.</remarks>
internal sealed class TextDocument(string name, string text)
{
    private ImmutableArray<TextLine> lines;
    private ImmutableArray<TextLine> paragraphs;

    /// <summary>The input's name.</summary>
    public string Name { get; } = name;

    /// <summary>The whole text as it came.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// The lines that are not blank, cleaned, each with its number from 1. Only CR, LF and CRLF end a line, as editors count:
    /// a U+2028 inside a JSON string does not.
    /// </summary>
    public ImmutableArray<TextLine> Lines => lines.IsDefault ? lines = [.. CleanLines()] : lines;

    /// <summary>The lines, those that were wrapped at a fixed width put together again.</summary>
    public ImmutableArray<TextLine> Paragraphs => paragraphs.IsDefault ? paragraphs = LineUnwrapper.Unwrap(Lines) : paragraphs;

    /// <summary>The first lines that are not blank, without reading the others.</summary>
    public IReadOnlyList<TextLine> FirstLines(int count) => lines.IsDefault ? [.. CleanLines().Take(count)] : lines[..Math.Min(count, lines.Length)];

    /// <summary>Every line as it came, without its end, with its number from 1.</summary>
    public IEnumerable<(int Number, ReadOnlyMemory<char> Text)> RawLines()
    {
        var number = 0;
        for (var start = 0; start <= Text.Length;)
        {
            var length = Text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? Text.Length : start + length;
            yield return (++number, Text.AsMemory(start, end - start));
            start = end + (end + 1 < Text.Length && Text[end] == '\r' && Text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>Whether the name ends with one of <paramref name="extensions"/>, such as <c>.csv</c>.</summary>
    public bool HasExtension(params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private IEnumerable<TextLine> CleanLines() =>
        RawLines().Select(line => new TextLine(line.Number, TextCleaner.Clean(line.Text.Span))).Where(line => line.Text.Length > 0);
}

/// <summary>A line with its number in the input, from 1.</summary>
internal readonly record struct TextLine(int Number, string Text)
{
    /// <summary>The number of the last line of the input that it holds, where wrapped lines were put together.</summary>
    public int Last { get => field == 0 ? Number : field; init; }
}
