using System.Globalization;

namespace PaperGraph.Linking.Papers;

/// <summary>How alike two titles are.</summary>
internal static class TitlePair
{
    private const double LeastSimilarity = 0.9;
    private const int FewestLetters = 12;
    private const int MostLetters = 1000;
    private const int FewestWords = 4;
    private const int MostAddedWords = 3;
    private const int MostLettersOfTypo = 2;

    private static readonly HashSet<string> Numerals = new(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "one", "two", "three", "first", "second", "third", "fourth", "b", "c"], StringComparer.Ordinal);

    /// <summary>How the second title may be a version of the first; null when it is not.</summary>
    /// <remarks>
    /// With a subtitle on one side only; with up to three words more at one end, as in "A note on X"; or with an edit similarity
    /// 1 − d/max(|a|,|b|) of at least 0.9, d the Levenshtein distance, where no word has given way to another and neither is a whole text of more than
    /// 1,000 letters, since time grows with the square of the length. Titles that differ in a
    /// number, such as the parts of a series, are two.
    /// </remarks>
    public static TitleLikeness? Compare(ComparableTitle a, ComparableTitle b) => MayBeVersions(a, b) ? Liken(a, b) : null;

    /// <summary>Whether two titles are worth comparing letter by letter, which takes far longer: thousands may differ in a number only.</summary>
    public static bool MayBeVersions(ComparableTitle a, ComparableTitle b)
        => a.Key != b.Key && Math.Min(a.Key.Length, b.Key.Length) >= FewestLetters && !DifferInNumber(a.Words, b.Words);

    private static TitleLikeness? Liken(ComparableTitle a, ComparableTitle b)
    {
        if (a.Main == b.Key || b.Main == a.Key) return new(Similarity(a.Key, b.Key), IsSubtitle: true, "one title has a subtitle, the other is the same without it");
        if (IsExtended(a.Words, b.Words) || IsExtended(b.Words, a.Words)) return new(Similarity(a.Key, b.Key), IsSubtitle: true, "one title has a few more words at its end or start");
        var longest = Math.Max(a.Key.Length, b.Key.Length);
        if (longest > MostLetters) return null;
        var limit = (int)((1 - LeastSimilarity) * longest);
        var distance = EditDistance.AtMost(a.Key, b.Key, limit);
        if (distance > limit || !DifferInSpelling(a.Words, b.Words)) return null;
        return new(1 - ((double)distance / longest), IsSubtitle: false, string.Create(CultureInfo.InvariantCulture, $"the titles differ in {distance} of {longest} letters"));
    }

    private static double Similarity(string a, string b) => (double)Math.Min(a.Length, b.Length) / Math.Max(a.Length, b.Length);

    private static bool DifferInNumber(string[] a, string[] b) =>
        !a.Where(IsNumber).SequenceEqual(b.Where(IsNumber), StringComparer.Ordinal) && a.Except(b, StringComparer.Ordinal).Concat(b.Except(a, StringComparer.Ordinal)).Any(IsNumber);

    /// <summary>Whether words were only left out or written otherwise: "colours" for "colors", but not "unsupervised" for "supervised".</summary>
    private static bool DifferInSpelling(string[] a, string[] b)
    {
        var (ours, theirs) = (string.Concat(a.Where(word => !b.Contains(word))), string.Concat(b.Where(word => !a.Contains(word))));
        if (ours.Length == 0 || theirs.Length == 0) return true;
        var (longer, shorter) = ours.Length >= theirs.Length ? (ours, theirs) : (theirs, ours);
        if (longer.Length - shorter.Length >= 2 && longer.EndsWith(shorter, StringComparison.Ordinal)) return false;
        return EditDistance.AtMost(ours, theirs, MostLettersOfTypo) <= MostLettersOfTypo;
    }

    private static bool IsNumber(string word) => word.Any(char.IsAsciiDigit) || Numerals.Contains(word);

    private static bool IsExtended(string[] longer, string[] shorter)
    {
        var added = longer.Length - shorter.Length;
        return added is > 0 and <= MostAddedWords && shorter.Length >= FewestWords
            && (longer.AsSpan(added).SequenceEqual(shorter) || longer.AsSpan(0, shorter.Length).SequenceEqual(shorter));
    }
}

/// <summary>What two titles have in common.</summary>
/// <param name="Similarity">From 0 to 1.</param>
/// <param name="IsSubtitle">Whether one is the other with words added.</param>
/// <param name="Words">The likeness in words.</param>
internal sealed record TitleLikeness(double Similarity, bool IsSubtitle, string Words);
