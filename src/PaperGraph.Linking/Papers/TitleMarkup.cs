using System.Net;
using System.Text;

namespace PaperGraph.Linking.Papers;

/// <summary>Takes the entities and the elements for italics, sub- and superscripts out of titles that come from web pages.</summary>
internal static class TitleMarkup
{
    private static readonly HashSet<string> Elements = new(["i", "b", "em", "strong", "sub", "sup", "tt", "u", "span", "scp", "inf", "br", "p", "title", "math"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The title as it reads; "a &lt; b" stays as it is.</summary>
    public static string Remove(string title)
    {
        var text = title.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(title) : title;
        return text.Contains('<', StringComparison.Ordinal) ? WithoutElements(text) : text;
    }

    private static string WithoutElements(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' ? text.AsSpan(i + 1).IndexOfAny('<', '>') + i + 1 : -1;
            if (end > i && text[end] == '>' && Elements.Contains(NameOf(text.AsSpan(i + 1, end - i - 1)))) i = end;
            else plain.Append(text[i]);
        }
        return plain.ToString();
    }

    private static string NameOf(ReadOnlySpan<char> inside)
    {
        var name = inside.Trim('/').Trim();
        var end = name.IndexOf(' ');
        return (end < 0 ? name : name[..end]).ToString();
    }
}
