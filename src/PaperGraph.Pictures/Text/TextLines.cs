namespace PaperGraph.Pictures.Text;

/// <summary>Breaks running text into lines.</summary>
internal static class TextLines
{
    /// <summary>Lines no wider than a width, broken between words; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Fill(string text, FontMetrics font, double size, double width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.Width(longer, size) > width)
            {
                yield return line;
                longer = word;
            }
            line = longer;
        }
        yield return line;
    }
}
