using System.Buffers;
using System.Text.RegularExpressions;

namespace PaperGraph.Site.Text;

/// <summary>Finds the formulas in a line of prose, and the dollars that were left over from one.</summary>
internal static partial class TexFormulas
{
    /// <summary>Fewer letters are variables.</summary>
    private const int ShortestWord = 3;

    /// <summary>What only TeX has.</summary>
    private static readonly SearchValues<char> Tex = SearchValues.Create("\\^_");

    /// <summary>What shows that a dollar without a number behind it belongs to mathematics.</summary>
    private static readonly SearchValues<char> Mathematical = SearchValues.Create("\\^_=<>~≈∼≃±×≤≥");

    /// <summary>Formulas and left-over dollars, from left to right. Prices and other dollars are in none of them. O(length).</summary>
    /// <param name="text">One line of text.</param>
    public static IEnumerable<TexFormula> Find(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] is not ('$' or '\\')) continue;
            if (At(text, position) is { } formula)
            {
                yield return formula;
                position = formula.End - 1;
            }
            else if (text[position] == '\\') position++;
        }
    }

    /// <summary>Whether a hyphen in a formula joins two words, as in <c>\mathrm{star-formation}</c>, and is no minus sign.</summary>
    public static bool JoinsWords(string text, int hyphen)
    {
        var (first, last) = (hyphen, hyphen + 1);
        while (first > 0 && char.IsLetter(text[first - 1])) first--;
        while (last < text.Length && char.IsLetter(text[last])) last++;
        var (before, after) = (hyphen - first, last - hyphen - 1);
        return before > 0 && after > 0 && Math.Max(before, after) >= ShortestWord && (first == 0 || text[first - 1] != '\\');
    }

    /// <summary>The formula or the left-over dollar that starts here, if one does.</summary>
    private static TexFormula? At(string text, int start)
    {
        if (text[start] == '\\')
            return start + 1 < text.Length && text[start + 1] is '(' or '[' ? Between(text, start, 2, text[start + 1] == '(' ? "\\)" : "\\]") : null;
        if (string.CompareOrdinal(text, start, "$$", 0, 2) == 0 && Between(text, start, 2, "$$") is { } display && IsFormula(text, display)) return display;
        if (Between(text, start, 1, "$") is { } inline && IsFormula(text, inline)) return inline;
        return IsLeftOver(text, start) ? new TexFormula(start, start + 1, "") : null;
    }

    private static TexFormula? Between(string text, int start, int length, string close)
    {
        var end = text.IndexOf(close, start + length, StringComparison.Ordinal);
        while (end > 0 && close == "$" && text[end - 1] == '\\') end = text.IndexOf(close, end + 1, StringComparison.Ordinal);
        return end > start + length ? new TexFormula(start, end + close.Length, text[(start + length)..end]) : null;
    }

    /// <summary>Whether what stands between two dollars is mathematics: neither prose nor the space between two prices.</summary>
    private static bool IsFormula(string text, TexFormula found)
    {
        var tex = found.Tex;
        if (string.IsNullOrWhiteSpace(tex)) return false;
        var digitFollows = found.End < text.Length && char.IsAsciiDigit(text[found.End]);
        if (char.IsAsciiDigit(tex[0]) && (digitFollows || Amount().IsMatch(tex)) && tex.AsSpan().IndexOfAny(Tex) < 0) return false;
        var words = Markup().Replace(tex, "|");
        var isLoose = char.IsWhiteSpace(tex[0]) || char.IsWhiteSpace(tex[^1]) || tex[^1] == '(';
        return !Connective().IsMatch(words) && !(isLoose ? TwoWords() : ThreeWords()).IsMatch(words);
    }

    /// <summary>Whether a dollar without a partner touches mathematics.</summary>
    private static bool IsLeftOver(string text, int dollar)
    {
        var (first, last) = (dollar, dollar + 1);
        while (first > 0 && !char.IsWhiteSpace(text[first - 1]) && text[first - 1] != '$') first--;
        while (last < text.Length && !char.IsWhiteSpace(text[last]) && text[last] != '$') last++;
        var isPrice = dollar + 1 < text.Length && char.IsAsciiDigit(text[dollar + 1]);
        return text.AsSpan(first, last - first).IndexOfAny(isPrice ? Tex : Mathematical) >= 0;
    }

    /// <summary>Commands and groups: words in them are names, not prose.</summary>
    [GeneratedRegex(@"\\[A-Za-z]+|\\.|\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    /// <summary>A word that no formula holds.</summary>
    [GeneratedRegex(@"(?<![^\s,;.)])(and|or|of|to|the|in|is|are|was|were|for|with|from|by|at|on|as|an|per|than|that|which|its?|we|our)(?![^\s,;.(])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Connective();

    [GeneratedRegex(@"(?<!\p{L})\p{L}{3,}[),.;:]*[\s-]+\(?\p{L}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(?<!\p{L})(\p{L}{3,}[),.;:]*[\s-]+\(?){2}\p{L}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeWords();

    /// <summary>An amount of money, such as <c>5 million</c>.</summary>
    [GeneratedRegex(@"^[\d.,]+[\s-]?(k|[mb]n|thousand|million|billion|trillion)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}

/// <summary>A stretch of mathematics in a line, or a dollar left over from one.</summary>
/// <param name="Start">Where it starts, with its mark.</param>
/// <param name="End">The place after it.</param>
/// <param name="Tex">What stands between the marks; empty for a left-over dollar.</param>
internal readonly record struct TexFormula(int Start, int End, string Tex);
