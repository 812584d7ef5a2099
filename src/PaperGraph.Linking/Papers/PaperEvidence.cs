using System.Globalization;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>What authors and years say on whether two records or papers are one.</summary>
internal static class PaperEvidence
{
    /// <summary>So many authors on either side are compared.</summary>
    public const int MostAuthorsCompared = 200;

    private const int MostYearsBetween = 3;

    /// <summary>Whether the years are so far apart that one paper cannot have both as a rule; unknown years never are.</summary>
    public static bool AreYearsApart(IEnumerable<int> a, IEnumerable<int> b)
    {
        var (ours, theirs) = (a.ToArray(), b.ToArray());
        return ours.Length > 0 && theirs.Length > 0 && Math.Max(ours.Min() - theirs.Max(), theirs.Min() - ours.Max()) > MostYearsBetween;
    }

    /// <summary>The authors of <paramref name="b"/> that <paramref name="a"/> has too, be it with initials; O(|a|·|b|) with a cap.</summary>
    public static string[] CommonAuthors(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return [];
        var ours = Read(a).ToLookup(name => name.Block, StringComparer.Ordinal);
        return [.. b.Take(MostAuthorsCompared).Where(name => NameReader.Read(name, Transliterations.None) is var read && ours[read.Block].Any(read.MayBe))];
    }

    /// <summary>The year of a paper; none when its date is unknown.</summary>
    public static IEnumerable<int> YearsOf(JoinedPaper paper) => paper.Paper.Published is { } date ? [date.Year] : [];

    /// <summary>What a person can check: years and common authors.</summary>
    public static string Words(IEnumerable<int> years, IEnumerable<int> otherYears, IReadOnlyCollection<string> common, bool areAuthorsKnown)
    {
        var people = common.Count > 0 ? $"common authors: {EvidenceText.Some(common)}" : areAuthorsKnown ? "no common author" : "authors not known on both sides";
        return $"years {Span(years)} and {Span(otherYears)}; {people}";
    }

    private static PersonName[] Read(IReadOnlyList<string> names) => [.. names.Take(MostAuthorsCompared).Select(name => NameReader.Read(name, Transliterations.None))];

    private static string Span(IEnumerable<int> years)
    {
        var all = years.ToArray();
        if (all.Length == 0) return "unknown";
        var (first, last) = (all.Min().ToString(CultureInfo.InvariantCulture), all.Max().ToString(CultureInfo.InvariantCulture));
        return first == last ? first : $"{first} to {last}";
    }
}
