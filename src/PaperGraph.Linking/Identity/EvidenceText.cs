using System.Globalization;

namespace PaperGraph.Linking.Identity;

/// <summary>Words for evidence that a person can check.</summary>
internal static class EvidenceText
{
    private const int MostNames = 3;

    /// <summary>A number with its noun: "1 paper", "2 papers".</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun in the singular; its plural ends in -s.</param>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{number} {noun}s");

    /// <summary>A tag with the number of its papers.</summary>
    public static string On(string tag, int papers) => $"\"{tag}\" on {Count(papers, "paper")}";

    /// <summary>The first few names, each once, and how many more there are.</summary>
    public static string Some(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToArray();
        return all.Length <= MostNames
            ? string.Join(", ", all)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", all[..MostNames])} and {all.Length - MostNames} more");
    }
}
