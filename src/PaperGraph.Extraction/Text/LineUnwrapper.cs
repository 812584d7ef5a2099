using System.Collections.Immutable;

namespace PaperGraph.Extraction.Text;

/// <summary>Puts lines together that a mail program or a terminal wrapped at a fixed width.</summary>
/// <remarks>
/// A greedy wrapper breaks a line exactly when its next word does not fit. With W the length of the longest line, the line i was therefore
/// wrapped when |i| + 1 + |first word of i+1| &gt; W. A text counts as wrapped when W is at most 132 and this holds for at least three pairs of
/// lines with no blank line between them, and for 40 % of such pairs: lines that end for another reason rarely end so close to the edge.
/// Time linear in the text.
/// </remarks>
internal static class LineUnwrapper
{
    private const int NarrowestPage = 40;
    private const int WidestPage = 132;
    private const int LeastWrapped = 3;
    private const double LeastWrappedShare = 0.4;

    /// <summary>The lines with wrapped ones joined; the same lines when the text is not wrapped.</summary>
    public static ImmutableArray<TextLine> Unwrap(ImmutableArray<TextLine> lines)
    {
        var width = lines.IsEmpty ? 0 : lines.Max(line => line.Text.Length);
        if (width is < NarrowestPage or > WidestPage) return lines;
        var (pairs, wrapped) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Number != lines[i - 1].Number + 1) continue;
            pairs++;
            if (IsWrapped(lines[i - 1], lines[i], width)) wrapped++;
        }
        return wrapped >= LeastWrapped && wrapped >= LeastWrappedShare * pairs ? Join(lines, width) : lines;
    }

    private static bool IsWrapped(TextLine line, TextLine next, int width)
    {
        var word = next.Text.IndexOf(' ', StringComparison.Ordinal);
        return next.Number == line.Last + 1 && line.Text.Length + 1 + (word < 0 ? next.Text.Length : word) > width;
    }

    private static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines, int width)
    {
        var joined = ImmutableArray.CreateBuilder<TextLine>();
        for (var i = 0; i < lines.Length;)
        {
            var end = i + 1;
            while (end < lines.Length && IsWrapped(lines[end - 1], lines[end], width)) end++;
            joined.Add(new TextLine(lines[i].Number, string.Join(' ', lines[i..end].Select(line => line.Text))) { Last = lines[end - 1].Number });
            i = end;
        }
        return joined.ToImmutable();
    }
}
