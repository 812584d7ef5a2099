using System.Globalization;

namespace PaperGraph.Cli.Shell.Editing;

/// <summary>Text of one or more lines with a cursor. Moves and deletes whole characters as people see them, also where these are several code points.</summary>
internal sealed class LineBuffer
{
    private string killed = "";

    internal string Text { get; private set; } = "";

    /// <summary>The index in the text before which the cursor stands.</summary>
    internal int Cursor { get; private set; }

    private int LineStart => Text.LastIndexOf('\n', Math.Max(Cursor - 1, 0), Cursor) + 1;

    private int LineEnd => Text.IndexOf('\n', Cursor) is var end and >= 0 ? end : Text.Length;

    /// <summary>Replaces the text; the cursor goes to its end.</summary>
    internal void Set(string text) => (Text, Cursor) = (text, text.Length);

    internal void Insert(string text) => Replace(Cursor, text);

    /// <summary>Replaces what stands between an index and the cursor.</summary>
    internal void Replace(int start, string text)
    {
        Text = Text[..start] + text + Text[Cursor..];
        Cursor = start + text.Length;
    }

    internal void Left() => Cursor = Before(Cursor);

    internal void Right() => Cursor = After(Cursor);

    internal void WordLeft() => Cursor = WordBefore();

    internal void WordRight() => Cursor = WordAfter();

    internal void Home() => Cursor = LineStart;

    internal void End() => Cursor = LineEnd;

    /// <summary>Moves a line up.</summary>
    /// <returns>False on the first line.</returns>
    internal bool Up()
    {
        if (LineStart == 0) return false;
        var column = Cursor - LineStart;
        Cursor = LineStart - 1;
        Cursor = Boundary(Math.Min(LineStart + column, Cursor));
        return true;
    }

    /// <summary>Moves a line down.</summary>
    /// <returns>False on the last line.</returns>
    internal bool Down()
    {
        if (LineEnd == Text.Length) return false;
        var column = Cursor - LineStart;
        Cursor = LineEnd + 1;
        Cursor = Boundary(Math.Min(Cursor + column, LineEnd));
        return true;
    }

    internal void Backspace() => Remove(Before(Cursor), Cursor);

    internal void Delete() => Remove(Cursor, After(Cursor));

    internal void KillToEnd() => Kill(Cursor, LineEnd == Cursor ? After(Cursor) : LineEnd);

    internal void KillToStart() => Kill(LineStart, Cursor);

    internal void KillWordLeft() => Kill(WordBefore(), Cursor);

    internal void KillWordRight() => Kill(Cursor, WordAfter());

    /// <summary>Puts back what was removed last by one of the kill operations.</summary>
    internal void Yank() => Insert(killed);

    private void Kill(int start, int end)
    {
        if (start == end) return;
        killed = Text[start..end];
        Remove(start, end);
    }

    private void Remove(int start, int end) => (Text, Cursor) = (Text.Remove(start, end - start), start);

    private int After(int index) => index == Text.Length ? index : index + StringInfo.GetNextTextElementLength(Text, index);

    private int Before(int index)
    {
        if (index == 0) return 0;
        var start = LineStart == index ? index - 1 : LineStart;
        while (After(start) < index) start = After(start);
        return start;
    }

    /// <summary>The start of the character that an index lies in.</summary>
    private int Boundary(int index)
    {
        Cursor = index;
        return index == LineStart ? index : After(Before(index)) == index ? index : Before(index);
    }

    private int WordBefore()
    {
        var index = Cursor;
        while (index > 0 && !IsWord(Text[index - 1])) index--;
        while (index > 0 && IsWord(Text[index - 1])) index--;
        return index;
    }

    private int WordAfter()
    {
        var index = Cursor;
        while (index < Text.Length && !IsWord(Text[index])) index++;
        while (index < Text.Length && IsWord(Text[index])) index++;
        return index;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);
}
