using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Papers;

/// <summary>A title as its folded words, to be compared with others.</summary>
internal sealed class ComparableTitle
{
    private const int FewestMainWords = 3;

    /// <summary>Reads a title.</summary>
    public ComparableTitle(string title)
    {
        var plain = TitleMarkup.Remove(title);
        Words = ToWords(plain);
        Key = string.Join(' ', Words);
        var end = plain.AsSpan().IndexOfAny(":—–?");
        if (end < 0) end = plain.IndexOf(" - ", StringComparison.Ordinal);
        var main = end < 0 ? [] : ToWords(plain[..end]);
        Main = main.Length >= FewestMainWords && main.Length < Words.Length ? string.Join(' ', main) : null;
    }

    /// <summary>The folded words.</summary>
    public string[] Words { get; }

    /// <summary>The words with spaces between them.</summary>
    public string Key { get; }

    /// <summary>The words before a subtitle; null without one, or when they are too few to tell a paper.</summary>
    public string? Main { get; }

    private static string[] ToWords(string text) => Slug.Readable(text, text.Length * 8).Split('-', StringSplitOptions.RemoveEmptyEntries);
}
