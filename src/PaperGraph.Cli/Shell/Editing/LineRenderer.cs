using System.Globalization;
using System.Text;

namespace PaperGraph.Cli.Shell.Editing;

/// <summary>What to send to a terminal so that it shows a text with its cursor in place of what it showed before.</summary>
internal sealed class LineRenderer(string prompt, string continuation, bool hasColours)
{
    private const string Clear = "\e[J";
    private int cursorRow;
    private int lastRow;

    /// <summary>Draws a text over the one before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The index of its cursor.</param>
    /// <param name="width">The terminal's columns.</param>
    /// <param name="height">The terminal's lines; of a text that has more rows, those around the cursor are shown.</param>
    internal string Draw(string text, int cursor, int width, int height)
    {
        var layout = LineLayout.Of(text, cursor, prompt, continuation, Math.Max(width, 20));
        var shown = Math.Max(height - 1, 1);
        var first = Math.Clamp(layout.CursorRow - shown + 1, 0, Math.Max(layout.Rows.Length - shown, 0));
        var rows = layout.Rows.Skip(first).Take(shown).ToArray();
        var drawn = new StringBuilder("\r").Append(Up(cursorRow)).Append(Clear);
        drawn.AppendJoin("\r\n", rows.Select(row => Coloured(row.Prefix) + row.Text));
        (cursorRow, lastRow) = (layout.CursorRow - first, rows.Length - 1);
        drawn.Append(Up(lastRow - cursorRow)).Append('\r');
        if (layout.CursorColumn > 0) drawn.Append(CultureInfo.InvariantCulture, $"\e[{layout.CursorColumn}C");
        return drawn.ToString();
    }

    /// <summary>Goes to the line below what was drawn; the next text is drawn there.</summary>
    internal string Leave()
    {
        var down = lastRow - cursorRow;
        (cursorRow, lastRow) = (0, 0);
        return (down > 0 ? string.Create(CultureInfo.InvariantCulture, $"\e[{down}B") : "") + "\r\n";
    }

    /// <summary>Clears the screen; the next text is drawn at its top.</summary>
    internal string ClearScreen()
    {
        (cursorRow, lastRow) = (0, 0);
        return "\e[H\e[2J";
    }

    private string Coloured(string prefix) => hasColours && prefix.Length > 0 ? $"\e[36m{prefix}\e[0m" : prefix;

    private static string Up(int rows) => rows > 0 ? string.Create(CultureInfo.InvariantCulture, $"\e[{rows}A") : "";
}
