using System.Collections.Immutable;
using System.Globalization;

namespace PaperGraph.Cli.Shell.Editing;

/// <summary>A text cut into the rows of a terminal, with the place of its cursor.</summary>
/// <param name="Rows">The rows, each with what stands before it.</param>
/// <param name="CursorRow">The cursor's row, from 0.</param>
/// <param name="CursorColumn">The cursor's cell in it, from 0.</param>
internal sealed record LineLayout(ImmutableArray<LayoutRow> Rows, int CursorRow, int CursorColumn)
{
    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The index of its cursor.</param>
    /// <param name="prompt">What stands before the first line.</param>
    /// <param name="continuation">What stands before the other lines.</param>
    /// <param name="width">The cells of a row; the last one stays empty, since terminals differ in what they do after it.</param>
    internal static LineLayout Of(string text, int cursor, string prompt, string continuation, int width)
    {
        var rows = ImmutableArray.CreateBuilder<LayoutRow>();
        var (cursorRow, cursorColumn) = (0, 0);
        var (prefix, start, cells) = (prompt, 0, CellWidth.Of(prompt));
        for (var index = 0; ;)
        {
            var isEnd = index == text.Length;
            var length = isEnd ? 0 : StringInfo.GetNextTextElementLength(text, index);
            var isLineEnd = !isEnd && text[index] == '\n';
            var width1 = isEnd || isLineEnd ? 0 : CellWidth.Of(text.Substring(index, length));
            // A character that does not fit begins a row, and so does a cursor for which there is no cell.
            if (cells + Math.Max(width1, 1) > width - 1 && index > start)
            {
                rows.Add(new LayoutRow(prefix, text[start..index]));
                (prefix, start, cells) = ("", index, 0);
            }
            if (index == cursor) (cursorRow, cursorColumn) = (rows.Count, cells);
            if (isEnd) break;
            index += length;
            cells += width1;
            if (!isLineEnd) continue;
            rows.Add(new LayoutRow(prefix, text[start..(index - length)]));
            (prefix, start, cells) = (continuation, index, CellWidth.Of(continuation));
        }
        rows.Add(new LayoutRow(prefix, text[start..]));
        return new LineLayout(rows.ToImmutable(), cursorRow, cursorColumn);
    }
}

/// <summary>A row of a terminal.</summary>
/// <param name="Prefix">The prompt; empty where a line goes on.</param>
/// <param name="Text">The text after it.</param>
internal sealed record LayoutRow(string Prefix, string Text);
