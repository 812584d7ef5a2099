using System.Globalization;

namespace PaperGraph.Cli;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    /// <summary><c>1 paper</c>, <c>1,234 papers</c>.</summary>
    internal static string Count(long number, string one, string? many = null)
        => string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? one : many ?? one + "s")}");
}
