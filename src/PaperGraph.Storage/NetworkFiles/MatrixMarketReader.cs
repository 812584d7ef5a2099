using System.Globalization;
using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>MatrixMarket's coordinate format: a line of rows, columns and entries, then a row, a column and a weight per line, numbered from 1.</summary>
internal sealed class MatrixMarketReader(ByteLines lines, NetworkDraft draft)
{
    private readonly LineFields fields = new();

    /// <summary>Reads all lines.</summary>
    /// <exception cref="StorageException">The matrix is of a kind that states no network of plain weights, or is cut off.</exception>
    public void Read()
    {
        lines.Next();
        var kind = Encoding.Latin1.GetString(lines.Line).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind is not [_, "matrix", "coordinate", "real" or "integer" or "pattern", "general" or "symmetric"])
            throw Broken("of MatrixMarket only the kind \"matrix coordinate\" is read, real, integer or pattern, general or symmetric");
        if (kind[4] == "general") draft.Directed(lines.Number);
        var entries = Size();
        var read = 0L;
        for (; Next(); read++) Entry(kind[3] == "pattern");
        if (read < entries) throw Broken(string.Create(CultureInfo.InvariantCulture, $"the file is cut off: it announces {entries} entries and has {read}"));
    }

    private long Size()
    {
        if (!Next() || fields.Count != 3 || !Number(0, out var rows) || !Number(1, out var columns) || !Number(2, out var entries)) throw Broken("the numbers of rows, columns and entries are expected");
        if (rows != columns || rows > PajekReader.MostVertices) throw Broken(string.Create(CultureInfo.InvariantCulture, $"the matrix of a network is square, with at most {PajekReader.MostVertices} rows"));
        draft.Numbered = (int)rows;
        return entries;
    }

    private void Entry(bool isPattern)
    {
        var weight = 1.0;
        if (fields.Count < (isPattern ? 2 : 3)) draft.Malformed(lines.Number, "The line lacks a row, a column or a weight.");
        else if (!Vertex(0, out var a) || !Vertex(1, out var b)) draft.Malformed(lines.Number, $"Rows and columns are numbered from 1 to {draft.Numbered}.");
        else if (!isPattern && !NetworkDraft.TryWeight(fields[2], out weight)) draft.Malformed(lines.Number, $"\"{Readable.Word(fields[2])}\" is no weight.");
        else draft.Link(a, b, weight, lines.Number);
    }

    private bool Next()
    {
        while (lines.Next())
        {
            if (lines.Line.IsEmpty || lines.Line[0] == '%') continue;
            fields.Split(lines.Line, LineFields.Blanks);
            return true;
        }
        return false;
    }

    private bool Vertex(int field, out int vertex)
    {
        var isVertex = Number(field, out var number) && number >= 1 && number <= draft.Numbered;
        vertex = isVertex ? (int)number - 1 : -1;
        return isVertex;
    }

    private bool Number(int field, out long number) => long.TryParse(fields[field], NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private StorageException Broken(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{draft.Source}:{lines.Number}: {what}."));
}
