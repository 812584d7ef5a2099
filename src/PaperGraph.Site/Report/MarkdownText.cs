using System.Text;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Markdown whose text comes from a corpus: every character with a meaning in Markdown or HTML is escaped.</summary>
internal sealed class MarkdownText
{
    private const string Special = "\\`*_{}[]#|<>&~$";
    private readonly StringBuilder text = new();

    /// <summary>A heading, with an empty line after it.</summary>
    public void Heading(int level, string title) => text.Append('#', level).Append(' ').Append(Escape(title)).Append("\n\n");

    /// <summary>A paragraph of plain text.</summary>
    public void Paragraph(string paragraph) => text.Append(Escape(paragraph)).Append("\n\n");

    /// <summary>A paragraph of plain text that stands out.</summary>
    public void Strong(string paragraph) => text.Append("**").Append(Escape(paragraph)).Append("**\n\n");

    /// <summary>A link to a file, given its path relative to this one, in a paragraph of its own.</summary>
    public void Link(string title, string path) => text.Append('[').Append(Escape(title)).Append("](").AppendJoin('/', path.Split('/').Select(Uri.EscapeDataString)).Append(")\n\n");

    /// <summary>A list of plain texts.</summary>
    public void List(IEnumerable<string> items)
    {
        foreach (var item in items) text.Append("- ").Append(Escape(item)).Append('\n');
        text.Append('\n');
    }

    /// <summary>A table of plain texts; a head that starts with <c>#</c> names a column of numbers.</summary>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(heads.Select(head => head.TrimStart('#')));
        text.Append('|').AppendJoin('|', heads.Select(head => head.StartsWith('#') ? "---:" : "---")).Append("|\n");
        foreach (var row in rows) Row(row);
        text.Append('\n');
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => text.ToString().TrimEnd() + "\n";

    /// <summary>Plain text as Markdown shows it, on one line.</summary>
    public static string Escape(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var character in TexText.ToUnicode(plain).ReplaceLineEndings(" "))
        {
            if (Special.Contains(character)) escaped.Append('\\');
            escaped.Append(character);
        }
        return escaped.ToString();
    }

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");

    /// <summary>An address becomes a link; everything else is plain text.</summary>
    private static string Cell(string text) => PaperAddress.OrNull(text) == text ? $"<{text}>" : Escape(text);
}
