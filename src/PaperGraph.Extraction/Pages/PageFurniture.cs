namespace PaperGraph.Extraction.Pages;

/// <summary>The parts of a daily-papers page that are no data.</summary>
internal static class PageFurniture
{
    /// <summary>The button that copying glues to the first title.</summary>
    private const string Subscribe = "Subscribe";

    private const string SubmittedBy = "Submitted by";

    private const int LongestLine = 80;

    /// <summary>Whether the line is a heading, a button or an advertisement of the page.</summary>
    public static bool IsFurniture(string line) =>
        line.Length <= LongestLine
        && (line is "new" or Subscribe || IsHeading(line)
            || line.StartsWith("Get trending papers in your email inbox", StringComparison.Ordinal)
            || line.StartsWith(SubmittedBy, StringComparison.OrdinalIgnoreCase)
            || (line.StartsWith("by", StringComparison.Ordinal) && line.EndsWith("and the research community", StringComparison.Ordinal)));

    /// <summary>Whether the line announces a name that stands on the next one.</summary>
    public static bool NameFollows(string line) => line.TrimEnd(':').Equals(SubmittedBy, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the line is the title of the page.</summary>
    public static bool IsHeading(string line) => line == "Daily Papers";

    /// <summary>The line without a button glued to its front.</summary>
    public static string WithoutButton(string line) =>
        line.Length > Subscribe.Length && line.StartsWith(Subscribe, StringComparison.Ordinal)
        && !char.IsLower(line[Subscribe.Length]) && line[Subscribe.Length] != ' '
            ? line[Subscribe.Length..]
            : line;
}
