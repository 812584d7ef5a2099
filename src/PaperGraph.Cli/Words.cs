using System.Globalization;

namespace PaperGraph.Cli;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    private const int MostLetters = 80;

    /// <summary>A text without control characters, which could change what a terminal shows; line ends and tabs stay.</summary>
    internal static string Printable(string text)
        => text.Any(IsUnfit) ? string.Concat(text.Select(c => IsUnfit(c) ? '\uFFFD' : c)) : text;

    /// <summary>A name that a message quotes, cut where it is too long to read.</summary>
    internal static string Short(string name) => name.Length <= MostLetters ? name : string.Concat(name.AsSpan(0, MostLetters - 1), "…");

    private static bool IsUnfit(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');

    /// <summary><c>1 paper</c>, <c>1,234 papers</c>.</summary>
    internal static string Count(long number, string one, string? many = null)
        => string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? one : many ?? one + "s")}");
}
