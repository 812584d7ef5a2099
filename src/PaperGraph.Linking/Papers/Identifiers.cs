using System.Text.RegularExpressions;

namespace PaperGraph.Linking.Papers;

/// <summary>Reads the identifiers of papers in the many ways in which they are written.</summary>
internal static partial class Identifiers
{
    /// <summary>
    /// The arXiv identifier without version and, for old ones, without subject class: <c>2104.04529</c>, <c>math/0309136</c>;
    /// null when the text has none. Takes bare identifiers, <c>arXiv:…</c>, addresses on arxiv.org, and arXiv's own DOIs.
    /// </summary>
    public static string? ArxivId(string? text)
    {
        if (text is null || ArxivPattern().Match(text.Trim()) is not { Success: true } match) return null;
        return match.Groups["new"].Success
            ? match.Groups["new"].Value
            : $"{match.Groups["archive"].Value.ToLowerInvariant()}/{match.Groups["number"].Value}";
    }

    /// <summary>The DOI in lower case without resolver or prefix; null when the text has none.</summary>
    public static string? Doi(string? text)
    {
        if (text is null || DoiPattern().Match(text.Trim()) is not { Success: true } match) return null;
        return match.Groups["doi"].Value.ToLowerInvariant();
    }

    [GeneratedRegex(@"^(https?://)?((www\.|export\.)?arxiv\.org/(abs|pdf|html)/|(dx\.)?doi\.org/10\.48550/arxiv\.|10\.48550/arxiv\.|arxiv:\s*)?((?<new>[0-9]{4}\.[0-9]{4,5})|(?<archive>[a-z]+(-[a-z]+)?)(\.[a-z]{2})?/(?<number>[0-9]{7}))(v[0-9]+)?(\.pdf)?(\s*\[[^\]]*\])?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ArxivPattern();

    [GeneratedRegex(@"^(https?://)?((dx\.|www\.)?doi\.org/|doi:\s*)?(?<doi>10\.[0-9]{4,9}/\S*[^\s.,;])[.,;]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DoiPattern();
}
