using System.Collections.Immutable;

namespace PaperGraph.Cli.Shell.Editing;

/// <summary>Turns keys into changes of a text: editing, history, completion. Knows nothing of a terminal.</summary>
/// <param name="history">What was entered before, oldest first.</param>
/// <param name="complete">Completes a text at an index.</param>
/// <param name="isComplete">Whether Enter ends a text rather than its line.</param>
internal sealed class LineEditor(IReadOnlyList<string> history, Func<string, int, Completion> complete, Func<string, bool> isComplete)
{
    private const string Indent = "    ";
    private int place = history.Count;
    private string draft = "";

    internal LineBuffer Buffer { get; } = new();

    /// <summary>What the last Tab could have meant, when that was several things.</summary>
    internal ImmutableArray<string> Candidates { get; private set; } = [];

    /// <summary>Takes a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isPasting">Whether more keys wait, faster than anybody types: a tab among them is no wish for completion.</param>
    internal EditOutcome Press(ConsoleKeyInfo key, bool isPasting)
    {
        Candidates = [];
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control) && Control(key.Key) is { } controlled) return controlled;
        if (key.Modifiers.HasFlag(ConsoleModifiers.Alt) && Alt(key.Key)) return EditOutcome.Changed;
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                if (isComplete(Buffer.Text)) return EditOutcome.Entered;
                Buffer.Insert("\n");
                break;
            case ConsoleKey.Tab when isPasting:
                Buffer.Insert(Indent);
                break;
            case ConsoleKey.Tab:
                return Complete();
            case ConsoleKey.UpArrow:
                if (!Buffer.Up()) Recall(place - 1);
                break;
            case ConsoleKey.DownArrow:
                if (!Buffer.Down()) Recall(place + 1);
                break;
            default:
                if (!Move(key.Key) && !char.IsControl(key.KeyChar)) Buffer.Insert(key.KeyChar.ToString());
                break;
        }
        return EditOutcome.Changed;
    }

    private bool Move(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.LeftArrow: Buffer.Left(); return true;
            case ConsoleKey.RightArrow: Buffer.Right(); return true;
            case ConsoleKey.Home: Buffer.Home(); return true;
            case ConsoleKey.End: Buffer.End(); return true;
            case ConsoleKey.Backspace: Buffer.Backspace(); return true;
            case ConsoleKey.Delete: Buffer.Delete(); return true;
            case ConsoleKey.Escape: return true;
            default: return false;
        }
    }

    private EditOutcome? Control(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.C: return EditOutcome.Cancelled;
            case ConsoleKey.D when Buffer.Text.Length == 0: return EditOutcome.Ended;
            case ConsoleKey.L: return EditOutcome.ScreenCleared;
            case ConsoleKey.D: Buffer.Delete(); break;
            case ConsoleKey.A: Buffer.Home(); break;
            case ConsoleKey.E: Buffer.End(); break;
            case ConsoleKey.B: Buffer.Left(); break;
            case ConsoleKey.F: Buffer.Right(); break;
            case ConsoleKey.H: Buffer.Backspace(); break;
            case ConsoleKey.K: Buffer.KillToEnd(); break;
            case ConsoleKey.U: Buffer.KillToStart(); break;
            case ConsoleKey.W or ConsoleKey.Backspace: Buffer.KillWordLeft(); break;
            case ConsoleKey.Delete: Buffer.KillWordRight(); break;
            case ConsoleKey.Y: Buffer.Yank(); break;
            case ConsoleKey.P: Recall(place - 1); break;
            case ConsoleKey.N: Recall(place + 1); break;
            case ConsoleKey.LeftArrow: Buffer.WordLeft(); break;
            case ConsoleKey.RightArrow: Buffer.WordRight(); break;
            default: return null;
        }
        return EditOutcome.Changed;
    }

    private bool Alt(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.B or ConsoleKey.LeftArrow: Buffer.WordLeft(); return true;
            case ConsoleKey.F or ConsoleKey.RightArrow: Buffer.WordRight(); return true;
            case ConsoleKey.D: Buffer.KillWordRight(); return true;
            case ConsoleKey.Backspace: Buffer.KillWordLeft(); return true;
            case ConsoleKey.Enter: Buffer.Insert("\n"); return true;
            default: return false;
        }
    }

    /// <summary>Shows an entry of the history; one beyond the last is what was being written.</summary>
    private void Recall(int wanted)
    {
        if (wanted < 0 || wanted > history.Count) return;
        if (place == history.Count) draft = Buffer.Text;
        place = wanted;
        Buffer.Set(place == history.Count ? draft : history[place]);
    }

    private EditOutcome Complete()
    {
        var completion = complete(Buffer.Text, Buffer.Cursor);
        if (completion.Candidates.IsEmpty) return EditOutcome.Changed;
        var typed = Buffer.Text[completion.Start..Buffer.Cursor];
        if (completion.Candidates is [var only])
        {
            Buffer.Replace(completion.Start, only);
            return EditOutcome.Changed;
        }
        var common = completion.CommonStart();
        if (common.Length > typed.Length) Buffer.Replace(completion.Start, common);
        else Candidates = completion.Candidates;
        return EditOutcome.Changed;
    }
}

/// <summary>What a key did.</summary>
internal enum EditOutcome
{
    /// <summary>The text or its cursor may have changed.</summary>
    Changed,

    /// <summary>The text is to be carried out.</summary>
    Entered,

    /// <summary>The text is to be forgotten.</summary>
    Cancelled,

    /// <summary>There is no more input.</summary>
    Ended,

    /// <summary>The screen is to be cleared.</summary>
    ScreenCleared,
}

/// <summary>What may stand for the end of a text.</summary>
/// <param name="Start">The index from which it stands, up to the cursor.</param>
/// <param name="Candidates">What may stand there.</param>
internal sealed record Completion(int Start, ImmutableArray<string> Candidates)
{
    /// <summary>The letters that all candidates begin with, whatever their case, as the first has them.</summary>
    internal string CommonStart()
    {
        var length = Candidates.Min(candidate => candidate.Length);
        foreach (var candidate in Candidates)
        {
            var same = 0;
            while (same < length && char.ToUpperInvariant(candidate[same]) == char.ToUpperInvariant(Candidates[0][same])) same++;
            length = same;
        }
        return Candidates[0][..length];
    }
}
