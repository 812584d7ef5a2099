using System.Text;
using AngleSharp.Html.Parser;

namespace PaperGraph.Extraction.Html;

/// <summary>The encoding that a page states for itself.</summary>
internal static class StatedCharset
{
    /// <summary>As far as browsers look, and some more for pages that start with comments.</summary>
    private const int BytesLookedAt = 4096;

    /// <summary>The encoding in <c>meta charset</c>, <c>http-equiv="Content-Type"</c> or an XML declaration; null when there is none that is known.</summary>
    /// <remarks>As in browsers, Latin-1 and ASCII stand for Windows-1252, and UTF-16 for UTF-8: a page in UTF-16 could not state it in ASCII.</remarks>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BytesLookedAt)]);
        if (!HtmlPage.Looks(start)) return null;
        return Name(start)?.Trim(' ', '"', '\'').ToLowerInvariant() switch
        {
            null or "" => null,
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Known("windows-1252"),
            "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
            var name => Known(name),
        };
    }

    private static string? Name(string start)
    {
        using var document = new HtmlParser().ParseDocument(start);
        if (document.QuerySelector("meta[charset]")?.GetAttribute("charset") is { } charset) return charset;
        if (After(document.QuerySelector("meta[http-equiv='content-type' i][content]")?.GetAttribute("content"), "charset=") is { } content) return content;
        return start.StartsWith("<?xml", StringComparison.Ordinal) ? After(start[..Math.Max(0, start.IndexOf("?>", StringComparison.Ordinal))], "encoding=") : null;
    }

    private static string? After(string? text, string key)
    {
        var at = text?.IndexOf(key, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : text![(at + key.Length)..].Split(';', ' ')[0];
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
