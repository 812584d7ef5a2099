namespace PaperGraph.Extraction.Pages;

/// <summary>The parts of a daily-papers page that are no data.</summary>
internal static class PageFurniture
{
    /// <summary>The button that copying glues to the first title.</summary>
    private const string Subscribe = "Subscribe";

    /// <summary>Whether the line is a heading, a button or an advertisement of the page.</summary>
    public static bool IsFurniture(string line) =>
        line is "new" or Subscribe || IsHeading(line)
        || line.StartsWith("Get trending papers in your email inbox", StringComparison.Ordinal)
        || (line.StartsWith("by", StringComparison.Ordinal) && line.EndsWith("and the research community", StringComparison.Ordinal));

    /// <summary>Whether the line is the title of the page.</summary>
    public static bool IsHeading(string line) => line == "Daily Papers";

    /// <summary>The line without a button glued to its front.</summary>
    public static string WithoutButton(string line) =>
        line.Length > Subscribe.Length && line.StartsWith(Subscribe, StringComparison.Ordinal)
        && !char.IsLower(line[Subscribe.Length]) && line[Subscribe.Length] != ' '
            ? line[Subscribe.Length..]
            : line;
}
