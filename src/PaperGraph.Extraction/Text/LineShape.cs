namespace PaperGraph.Extraction.Text;

/// <summary>Tells by its looks what a line is, where its place alone does not.</summary>
internal static class LineShape
{
    /// <summary>No title in sight is as long, and hardly an abstract is shorter.</summary>
    private const int LongLine = 300;

    /// <summary>From this length on a line that ends as a sentence is prose.</summary>
    private const int LongSentence = 160;

    private const int MostNameWords = 8;

    /// <summary>Whether the line is a paragraph of prose rather than a title.</summary>
    public static bool IsAbstract(string line) => line.Length >= LongLine || (line.Length >= LongSentence && EndsSentence(line));

    /// <summary>Whether the line ends as a sentence does.</summary>
    public static bool EndsSentence(string line) => line.Length > 0 && line[^1] is '.' or '?' or '!';

    /// <summary>Whether the line may list names: short parts between commas, none of them a sentence.</summary>
    public static bool IsNameList(string line)
    {
        if (line.EndsWith(AuthorNames.AndOthers, StringComparison.Ordinal)) return true;
        if (IsAbstract(line) || (EndsSentence(line) && !line.EndsWith("Jr.", StringComparison.Ordinal))) return false;
        return line.Any(char.IsUpper) && line.Split(", ").All(part => part.Count(c => c == ' ') < MostNameWords);
    }

    /// <summary>Whether the line may be a run of lower-case tags.</summary>
    public static bool IsTagLine(string line) => !line.Any(char.IsUpper) && line.Any(char.IsLetter) && !EndsSentence(line);
}
