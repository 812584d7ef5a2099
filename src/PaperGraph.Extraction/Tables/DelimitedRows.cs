using System.Text;

namespace PaperGraph.Extraction.Tables;

/// <summary>Reads rows of separated values after RFC 4180, and finds back into step where a quote is never closed.</summary>
/// <remarks>
/// A row whose quoted value runs over line ends and that then is malformed or has the wrong number of cells most likely has a quote that nobody
/// closed. It then ends before the first later line that by itself is a well-formed row with the right number of cells. Where no line is, the row
/// stays as it was read. Time linear in the text, but for the lines that such a row had swallowed, which are read twice.
/// </remarks>
internal sealed class DelimitedRows(string text, char separator)
{
    private int at;
    private int nextLine = 1;

    /// <summary>The number of cells that a row should have; 0 as long as that is not known.</summary>
    public int Columns { get; set; }

    /// <summary>The next row that has a cell with text in it or more than one cell; null at the end.</summary>
    public DelimitedRow? Read()
    {
        while (at < text.Length)
        {
            var start = at;
            var row = ReadFrom(at, nextLine, text.Length);
            if (Columns > 1 && row.LastLine > row.Line && (row.Quotes != QuoteState.Sound || row.Cells.Count != Columns) && Resume(start, row) is { } resumed)
                row = ReadFrom(start, nextLine, resumed) with { Quotes = QuoteState.Recovered };
            at = row.End;
            nextLine = row.LastLine + 1;
            if (row.Cells.Count > 1 || !string.IsNullOrWhiteSpace(row.Cells[0])) return row;
        }
        return null;
    }

    /// <summary>Where the first line starts, of those that a row swallowed, that is a row by itself.</summary>
    private int? Resume(int start, DelimitedRow row)
    {
        var line = row.Line;
        for (var next = NextLine(start, row.End); next < row.End; next = NextLine(next, row.End))
        {
            line++;
            var alone = ReadFrom(next, line, NextLine(next, text.Length));
            if (alone.Quotes == QuoteState.Sound && alone.Cells.Count == Columns) return next;
        }
        return null;
    }

    private int NextLine(int from, int end)
    {
        var length = text.AsSpan(from, end - from).IndexOfAny('\n', '\r');
        if (length < 0) return end;
        var next = from + length + 1;
        return next < end && text[next - 1] == '\r' && text[next] == '\n' ? next + 1 : next;
    }

    /// <summary>Reads one row; a quote that is open at <paramref name="end"/> ends there.</summary>
    private DelimitedRow ReadFrom(int start, int line, int end)
    {
        var cells = new List<string>();
        var (position, lastLine, quotes) = (start, line, QuoteState.Sound);
        while (true)
        {
            if (position < end && text[position] == '"')
            {
                cells.Add(ReadQuoted(ref position, end, ref lastLine, ref quotes));
            }
            else
            {
                var length = text.AsSpan(position, end - position).IndexOfAny(separator, '\n', '\r');
                var stop = length < 0 ? end : position + length;
                cells.Add(text[position..stop]);
                position = stop;
            }
            if (position >= end || text[position] != separator) break;
            position++;
        }
        return new DelimitedRow(cells, line, lastLine, NextLine(position, end), quotes);
    }

    private string ReadQuoted(ref int position, int end, ref int lastLine, ref QuoteState quotes)
    {
        var value = new StringBuilder();
        position++;
        while (true)
        {
            var length = text.AsSpan(position, end - position).IndexOf('"');
            var stop = length < 0 ? end : position + length;
            var part = text.AsSpan(position, stop - position);
            lastLine += LineEnds(part);
            value.Append(part);
            position = Math.Min(stop + 1, end);
            if (length < 0)
            {
                quotes = QuoteState.NeverClosed;
                if (part.Length > 0 && part[^1] is '\n' or '\r') lastLine--;
                return value.ToString();
            }
            if (position >= end || text[position] != '"') break;
            value.Append('"');
            position++;
        }
        var rest = text.AsSpan(position, end - position).IndexOfAny(separator, '\n', '\r');
        var after = text.AsSpan(position, rest < 0 ? end - position : rest);
        if (after.Trim().Length > 0 && quotes == QuoteState.Sound) quotes = QuoteState.TextAfter;
        position += after.Length;
        return value.Append(after).ToString();
    }

    private static int LineEnds(ReadOnlySpan<char> part)
    {
        var ends = 0;
        for (var i = 0; i < part.Length; i++)
            if (part[i] == '\n' || (part[i] == '\r' && (i + 1 == part.Length || part[i + 1] != '\n'))) ends++;
        return ends;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The values without their quotes.</param>
/// <param name="Line">The first line of the row.</param>
/// <param name="LastLine">The last line of the row.</param>
/// <param name="End">Where the next row starts.</param>
/// <param name="Quotes">Whether its quotes are in order.</param>
internal sealed record DelimitedRow(List<string> Cells, int Line, int LastLine, int End, QuoteState Quotes);

/// <summary>Whether the quotes of a row are in order.</summary>
internal enum QuoteState
{
    /// <summary>They are.</summary>
    Sound,

    /// <summary>A quoted value has text after its closing quote.</summary>
    TextAfter,

    /// <summary>A quote is open at the end of the input.</summary>
    NeverClosed,

    /// <summary>A quote was never closed; the row was cut before the first line that is a row by itself.</summary>
    Recovered,
}
