namespace PaperGraph.Extraction.Text;

/// <summary>Tells by its looks what a line is, where its place alone does not.</summary>
internal static class LineShape
{
    /// <summary>No title in sight is as long, and hardly an abstract is shorter.</summary>
    private const int LongLine = 300;

    /// <summary>From this length on a line that ends as a sentence is prose.</summary>
    private const int LongSentence = 160;

    /// <summary>Scripts without capitals write a word with few characters, so that a third of the length is as much.</summary>
    private const int DenseScript = 3;

    /// <summary>Whether the line is a paragraph of prose rather than a title.</summary>
    public static bool IsAbstract(string line)
    {
        var length = line.Length * (line.Length is > LongLine / DenseScript and < LongLine && IsCaseless(line) ? DenseScript : 1);
        return length >= LongLine || (length >= LongSentence && EndsSentence(line));
    }

    /// <summary>Whether the line ends as a sentence does.</summary>
    public static bool EndsSentence(string line) => line.Length > 0 && line[^1] is '.' or '?' or '!' or '。' or '！' or '？' or '।' or '؟' or '…';

    /// <summary>Whether most letters of the line's start belong to a script that knows no capitals.</summary>
    public static bool IsCaseless(string line)
    {
        var (cased, caseless) = (0, 0);
        foreach (var c in line.AsSpan(0, Math.Min(line.Length, LongLine)))
        {
            if (char.IsUpper(c) || char.IsLower(c)) cased++;
            else if (char.IsLetter(c)) caseless++;
        }
        return caseless > cased;
    }
}
