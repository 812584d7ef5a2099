using System.Globalization;
using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Pajek's <c>.net</c>: numbered vertices with labels, then edges and arcs, one or several per line. Arcs are taken as edges.</summary>
internal sealed class PajekReader(ByteLines lines, NetworkDraft draft)
{
    /// <summary>Each vertex takes memory even when no line mentions it, and a slip in the count must not take all there is.</summary>
    public const int MostVertices = 50_000_000;

    private Section section = Section.None;

    private enum Section
    {
        None, Vertices, Links, Lists, Skipped, Done,
    }

    /// <summary>Reads all lines; of a project file the first network.</summary>
    public void Read()
    {
        draft.Numbered = 0;
        while (section != Section.Done && lines.Next())
        {
            var line = lines.Line.Trim(" \t"u8);
            if (line.IsEmpty || line[0] == '%') continue;
            if (line[0] == '*') Begin(line[1..]);
            else if (section == Section.Vertices) Vertex(line);
            else if (section == Section.Links) Link(line);
            else if (section == Section.Lists) Links(line);
            else if (section == Section.None) draft.Malformed(lines.Number, "The line stands before *Vertices, *Edges or *Arcs.");
        }
    }

    private void Begin(ReadOnlySpan<byte> line)
    {
        var keyword = Encoding.Latin1.GetString(Token(ref line)).ToLowerInvariant().Split(':')[0];
        if (keyword is "arcs" or "arcslist") draft.Directed(lines.Number);
        section = keyword switch
        {
            "vertices" => Vertices(line),
            "edges" or "arcs" => Section.Links,
            "edgeslist" or "arcslist" => Section.Lists,
            "network" => section,
            _ => Skipped(keyword),
        };
        if (section is Section.Links or Section.Lists && draft.Numbered == 0) draft.Malformed(lines.Number, "There are no *Vertices before these links.");
    }

    private Section Vertices(ReadOnlySpan<byte> line)
    {
        if (draft.Numbered > 0)
        {
            draft.Notice(lines.Number, "second-network", "The file holds more than one network; the first is read.");
            return Section.Done;
        }
        var count = Token(ref line);
        if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var vertices) && vertices <= MostVertices) draft.Numbered = vertices;
        else draft.Malformed(lines.Number, $"*Vertices needs the number of vertices, at most {MostVertices}.");
        return Section.Vertices;
    }

    private Section Skipped(string keyword)
    {
        if (keyword == "matrix") draft.Malformed(lines.Number, "A *Matrix is not read; save the network with *Edges.");
        else draft.Notice(lines.Number, "skipped-section", $"The section *{keyword} holds no links and is left out.");
        return Section.Skipped;
    }

    private void Vertex(ReadOnlySpan<byte> line)
    {
        if (!TryVertex(Token(ref line), out var vertex)) return;
        var label = line.Trim(" \t"u8);
        if (label.IsEmpty) return;
        if (label[0] == '"' && label[1..].IndexOf((byte)'"') is var length and >= 0) label = label.Slice(1, length);
        else label = Token(ref label);
        draft.Label(vertex, Readable.TextOf(label));
    }

    private void Link(ReadOnlySpan<byte> line)
    {
        if (!TryVertex(Token(ref line), out var a) || !TryVertex(Token(ref line), out var b)) return;
        var text = Token(ref line);
        var weight = 1.0;
        // Behind the ends stands the weight, or at once a name of how to draw the line, such as c for its colour.
        if (!text.IsEmpty && !char.IsAsciiLetter((char)text[0]) && !NetworkDraft.TryWeight(text, out weight))
            draft.Malformed(lines.Number, $"\"{Readable.Word(text)}\" is no weight.");
        else draft.Link(a, b, weight, lines.Number);
    }

    private void Links(ReadOnlySpan<byte> line)
    {
        if (!TryVertex(Token(ref line), out var a)) return;
        for (var other = Token(ref line); !other.IsEmpty; other = Token(ref line))
            if (TryVertex(other, out var b)) draft.Link(a, b, 1, lines.Number);
    }

    private bool TryVertex(ReadOnlySpan<byte> text, out int vertex)
    {
        var isVertex = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= draft.Numbered;
        vertex = isVertex ? number - 1 : -1;
        if (isVertex) return true;
        draft.Malformed(lines.Number, text.IsEmpty
            ? "The number of a vertex is missing."
            : $"\"{Readable.Word(text)}\" is no vertex; vertices are numbered from 1 to {draft.Numbered}.");
        return false;
    }

    /// <summary>Takes the next word off the line; empty at its end.</summary>
    private static ReadOnlySpan<byte> Token(scoped ref ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t"u8);
        var length = line.IndexOfAny((byte)' ', (byte)'\t');
        var token = length < 0 ? line : line[..length];
        line = line[token.Length..];
        return token;
    }
}
