namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Finds in running text where a short form is defined: "graph neural networks (GNNs)", "GNN (graph neural network)".</summary>
/// <remarks>
/// The algorithm of Schwartz and Hearst (2003), DOI 10.1142/9789812776303_0042: beside each opening bracket the shortest long
/// form is taken that has the letters of the short form in order, the first at the start of a word, within min(|A| + 5, 2|A|)
/// words for a short form of |A| letters. A plural s of the short form is left out. O(length of the text).
/// </remarks>
internal static class Abbreviations
{
    private const int MostCharacters = 10;
    private const int MostLongCharacters = 250;

    /// <summary>All definitions in a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leastCapitals">Capital letters that a short form has at least; 0 for text in lower case.</param>
    public static IEnumerable<Definition> Find(string text, int leastCapitals)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOfAny([')', '('], open + 1);
            if (close < 0 || text[close] == '(') continue;
            var inside = text[(open + 1)..close];
            var cut = inside.IndexOfAny([',', ';']);
            if (cut >= 0) inside = inside[..cut];
            inside = inside.Trim(' ', '"', '\'', '“', '”');
            var before = text[SentenceStart(text, open)..open].TrimEnd();
            var found = IsShortForm(inside, leastCapitals) ? Define(inside, before) : Inverse(inside, before, leastCapitals);
            if (found is not null) yield return found;
        }
    }

    private static Definition? Inverse(string inside, string before, int leastCapitals)
    {
        var shortForm = before[(before.LastIndexOf(' ') + 1)..];
        return inside.Contains(' ', StringComparison.Ordinal) && IsShortForm(shortForm, leastCapitals) && Define(shortForm, inside) is { } found && found.Long == inside
            ? found
            : null;
    }

    /// <summary>The definition by the shortest end of <paramref name="text"/> that fits; first without the plural s.</summary>
    private static Definition? Define(string shortForm, string text) =>
        shortForm.Length > 2 && shortForm[^1] == 's' && text.EndsWith('s') ? Match(shortForm[..^1], text) ?? Match(shortForm, text) : Match(shortForm, text);

    private static Definition? Match(string shortForm, string text)
    {
        var letters = shortForm.Count(char.IsLetterOrDigit);
        var most = Math.Min(letters + 5, letters * 2);
        var start = text.Length;
        for (var words = 0; words < most && start > 0; words++) start = start < 2 ? 0 : text.LastIndexOf(' ', start - 2) + 1;
        var window = text[start..];
        if (LongFormStart(shortForm, window) is not ({ } at and >= 0)) return null;
        var longForm = window[at..];
        return longForm.Length > shortForm.Length && !longForm.Split(' ', '-').Contains(shortForm, StringComparer.OrdinalIgnoreCase) ? new Definition(shortForm, longForm) : null;
    }

    /// <summary>Matches the letters from right to left; the first one must start a word.</summary>
    private static int LongFormStart(string shortForm, string text)
    {
        var at = text.Length - 1;
        for (var s = shortForm.Length - 1; s >= 0; s--)
        {
            var letter = char.ToLowerInvariant(shortForm[s]);
            if (!char.IsLetterOrDigit(letter)) continue;
            while ((at >= 0 && char.ToLowerInvariant(text[at]) != letter) || (s == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))) at--;
            if (at < 0) return -1;
            at--;
        }
        return at < 0 ? 0 : text.LastIndexOf(' ', at) + 1;
    }

    private static bool IsShortForm(string text, int leastCapitals) =>
        text.Length is >= 2 and <= MostCharacters && !text.Contains(' ', StringComparison.Ordinal) && char.IsLetterOrDigit(text[0])
        && text.Any(char.IsLetter) && text.Count(char.IsUpper) >= leastCapitals;

    private static int SentenceStart(string text, int end)
    {
        var first = Math.Max(0, end - MostLongCharacters);
        for (var i = end - 1; i > first; i--)
        {
            if (text[i] is ';' or ':' or '(' or ')' or ',' || (text[i] is '.' or '?' or '!' && i + 1 < end && text[i + 1] == ' ')) return i + 1;
        }
        return first == 0 ? 0 : text.IndexOf(' ', first, end - first) + 1 is > 0 and var start ? start : end;
    }
}

/// <summary>A short form with the words that it stands for.</summary>
/// <param name="Short">The short form as written, without a plural s.</param>
/// <param name="Long">The long form as written.</param>
internal sealed record Definition(string Short, string Long);
