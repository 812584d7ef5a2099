using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>How badly each line of a page fits each part of a card, judged by its looks alone.</summary>
/// <remarks>Costs stand for −ln of a probability, up to a constant: 0 fits well, 3 is a doubtful fit, from 5 on it takes strong reasons.</remarks>
internal sealed class LineCosts
{
    /// <summary>The number of parts a card may have.</summary>
    public const int Parts = 6;

    private const float Never = 1000;
    private const int ShortProse = 80;
    private const int LongProse = 160;
    private const int LongLine = 300;
    private const int LongTags = 250;
    private const int LeastRepeats = 5;

    /// <summary>By number of words: headings such as "All posts" are short, titles and lines of tags seldom.</summary>
    private static readonly float[] Brevity = [0.8f, 0.5f, 0.2f, 0];

    private readonly float[] costs;
    private readonly float[] other;
    private readonly float[] more;
    private readonly int heads;

    /// <summary>Judges the lines of a page; linear in its text.</summary>
    public LineCosts(ImmutableArray<TextLine> lines, FieldNames fields)
    {
        Lines = lines;
        Heads = [.. lines.Select(line => fields.Read(line.Text))];
        HasOwnFieldLines = Heads.Count(head => head is { Field: not null, Date.Length: 0 }) * 2 > Heads.Count(head => head is { Date.Length: > 0 });
        heads = Heads.Count(head => head is not null);
        (costs, other, more) = (new float[lines.Length * Parts], new float[lines.Length], new float[lines.Length]);
        var repeats = Repeats(lines);
        for (var i = 0; i < lines.Length; i++) Judge(i, repeats);
    }

    /// <summary>The lines of the page.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>What the lines say that hold a date or a field; null for the others.</summary>
    public ImmutableArray<HeadLine?> Heads { get; }

    /// <summary>Whether fields and dates have lines of their own.</summary>
    public bool HasOwnFieldLines { get; }

    /// <summary>What it costs that a line is a part.</summary>
    public ref float Of(int line, CardPart part) => ref costs[line * Parts + (int)part];

    /// <summary>What it costs that a line is no part of a card.</summary>
    public float OfOther(int line) => other[line];

    /// <summary>What it costs that a line continues the abstract before it.</summary>
    public float OfMore(int line) => more[line];

    private void Judge(int line, Dictionary<string, int> repeats)
    {
        var text = Lines[line].Text;
        var names = NameList.Measure(text.AsSpan(0, Math.Min(text.Length, LongLine)));
        var caseless = LineShape.IsCaseless(text);
        Of(line, CardPart.Date) = Of(line, CardPart.Field) = Never;
        Of(line, CardPart.Title) = Title(text, names, caseless);
        Of(line, CardPart.Authors) = Authors(text, names, caseless);
        Of(line, CardPart.Abstract) = Abstract(text, names, caseless);
        Of(line, CardPart.Tags) = Tags(text, caseless);
        other[line] = !text.Any(char.IsLetter) ? 0.3f : LineShape.IsAbstract(text) ? 4 : 3;
        more[line] = LineShape.IsAbstract(text) ? 0.5f : LineShape.EndsSentence(text) ? 1 : 4.5f;
        if (Heads[line] is { } head) JudgeHead(line, head);
        else if (IsFurniture(text, names, repeats)) Raise(line, 3);
    }

    private void JudgeHead(int line, HeadLine head)
    {
        var alone = head.Date.Length == 0 && HasOwnFieldLines;
        Of(line, alone ? CardPart.Field : CardPart.Date) = head.IsDamaged || (head.Date.Length == 0 && !alone) ? 1 : 0;
        other[line] = head.Date.Length == 0 ? 2 : 5;
        more[line] = Never;
        foreach (var part in (ReadOnlySpan<CardPart>)[CardPart.Authors, CardPart.Abstract, CardPart.Tags]) Of(line, part) = Never;
        Of(line, CardPart.Title) += head.IsDamaged ? 3 : 6;
    }

    /// <summary>A line that comes again and again with other numbers, such as "Page 3 of 10", or the same on most cards, such as "Read more", is no part of a card.</summary>
    private bool IsFurniture(string text, NameList names, Dictionary<string, int> repeats)
    {
        var times = repeats.GetValueOrDefault(Masked(text));
        return times >= LeastRepeats && (text.Any(char.IsAsciiDigit) || (names.Share < 1 && times * 2 >= heads));
    }

    private void Raise(int line, float by)
    {
        other[line] = 0.5f;
        more[line] += by;
        foreach (var part in Enum.GetValues<CardPart>()) Of(line, part) += by;
    }

    private static float Title(string text, NameList names, bool caseless)
    {
        if (!text.Any(char.IsLetterOrDigit)) return 8;
        var cost = 0.5f;
        if (EndsWithOthers(text)) cost += 5.5f;
        if (LineShape.IsAbstract(text)) cost += text.Length >= LongLine ? 7 : 5;
        else if (text[^1] == '.') cost += 1.2f;
        cost += Short(text);
        if (names.Share > 0.99) cost += (1 - names.SingleShare) * (names.Parts > 2 ? 2 : names.Parts == 2 ? 1 : 0);
        return caseless || text.Any(char.IsUpper) ? cost : cost + 2;
    }

    private static float Authors(string text, NameList names, bool caseless)
    {
        if (EndsWithOthers(text)) return 0.1f;
        var cost = names.Share > 0.99
            ? names.Parts > 1 ? 0.3f + 1.5f * names.SingleShare : names.Words switch { 1 => 2.6f, <= 4 => 1, _ => 3 }
            : 1 + 6 * (float)(1 - names.Share);
        if (LineShape.EndsSentence(text) && !EndsWithInitial(text)) cost += 4;
        if (text.Length >= LongLine && names.Share < 0.9) cost += 5;
        return caseless && names.Parts < 2 ? cost + 1 : cost;
    }

    private static float Abstract(string text, NameList names, bool caseless)
    {
        if (!text.Any(char.IsLetter)) return 8;
        var (length, ends) = (caseless ? 3 * text.Length : text.Length, LineShape.EndsSentence(text));
        var cost = length >= LongLine || (length >= LongProse && ends) ? 0.1f
            : length >= ShortProse && ends ? 0.8f
            : ends || length >= LongProse ? 1.5f : 4;
        if (EndsWithOthers(text)) cost += 3;
        return names.Share > 0.9 && names.Parts > 1 ? cost + 3 : cost;
    }

    private static float Tags(string text, bool caseless)
    {
        if (!text.Any(char.IsLetter)) return 8;
        var length = caseless ? 3 * text.Length : text.Length;
        var cost = length >= LongLine ? 5 : length >= LongTags ? 2 : 0.2f;
        if (LineShape.EndsSentence(text)) cost += 4;
        return length >= 2 * LongLine ? cost + 2 : cost + Short(text) + 4 * TagLineStyle.CapitalShare(text);
    }

    private static float Short(string text) => Brevity[Math.Min(text.AsSpan().Count(' '), Brevity.Length - 1)];

    private static bool EndsWithOthers(string text) => text.EndsWith(AuthorNames.AndOthers, StringComparison.Ordinal);

    private static bool EndsWithInitial(string text)
    {
        var last = text.AsSpan(text.LastIndexOf(' ') + 1);
        return last.Length is 2 or 3 && char.IsUpper(last[0]) && last[^1] == '.';
    }

    private static Dictionary<string, int> Repeats(ImmutableArray<TextLine> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
            if (line.Text.Length < ShortProse) CollectionsMarshal.GetValueRefOrAddDefault(counts, Masked(line.Text), out _)++;
        return counts;
    }

    private static string Masked(string text) =>
        text.Length >= ShortProse ? "" : string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsAsciiDigit(from[i]) ? '#' : from[i];
        });
}
