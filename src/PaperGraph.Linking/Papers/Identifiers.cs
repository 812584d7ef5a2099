using System.Text.RegularExpressions;

namespace PaperGraph.Linking.Papers;

/// <summary>Reads the identifiers of papers in the many ways in which they are written.</summary>
internal static partial class Identifiers
{
    /// <summary>
    /// The arXiv identifier without version and, for old ones, without subject class: <c>2104.04529</c>, <c>math/0309136</c>;
    /// null when the text has none. Takes bare identifiers, <c>arXiv:…</c>, addresses on arxiv.org and its mirrors, and arXiv's own DOIs.
    /// </summary>
    public static string? ArxivId(string? text)
    {
        if (text is null || ArxivPattern().Match(WithoutQuery(text)) is not { Success: true } match) return null;
        return match.Groups["new"].Success
            ? match.Groups["new"].Value
            : $"{match.Groups["archive"].Value.ToLowerInvariant()}/{match.Groups["number"].Value}";
    }

    /// <summary>The DOI in lower case without resolver or prefix; null when the text has none.</summary>
    public static string? Doi(string? text)
    {
        if (text is null) return null;
        var isAddress = text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase);
        var plain = isAddress ? Uri.UnescapeDataString(WithoutQuery(text)) : text.Trim();
        if (DoiPattern().Match(plain) is not { Success: true } match) return null;
        return WithoutOpenBracket(match.Groups["doi"].Value).ToLowerInvariant();
    }

    /// <summary>The text without what follows a question mark or number sign in an address.</summary>
    private static string WithoutQuery(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.Contains('/', StringComparison.Ordinal) ? trimmed.AsSpan().IndexOfAny('?', '#') : -1;
        return end < 0 ? trimmed : trimmed[..end];
    }

    /// <summary>Drops a bracket or quote at the end that was opened before the identifier: "(10.1000/182)" but not "10.1000/abc(1)".</summary>
    private static string WithoutOpenBracket(string doi)
    {
        var end = doi.Length;
        var (round, square) = (Count(doi, ')') - Count(doi, '('), Count(doi, ']') - Count(doi, '['));
        for (; end > 0; end--)
        {
            if (doi[end - 1] is ')' && round > 0) round--;
            else if (doi[end - 1] is ']' && square > 0) square--;
            else if (doi[end - 1] is not ('"' or '\'' or '>' or '.' or ',' or ';')) break;
        }
        return doi[..end];
    }

    private static int Count(string text, char sign) => text.Count(each => each == sign);

    [GeneratedRegex(@"^[<(\[]?(https?://)?(([a-z]+\.)?arxiv\.org/(abs|pdf|html|format|ps)/|(dx\.|www\.)?doi\.org/10\.48550/arxiv\.|(doi:\s*)?10\.48550/arxiv\.|(www\.)?alphaxiv\.org/abs/|(www\.)?huggingface\.co/papers/|arxiv:\s*)?((?<new>[0-9]{4}\.[0-9]{4,5})|(?<archive>[a-z]+(-[a-z]+)?)(\.[a-z]{2})?/(?<number>[0-9]{7}))(v[0-9]+)?(\.pdf)?[/.,;)\]>]*(\s*\[[^\]]*\])?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ArxivPattern();

    [GeneratedRegex(@"^[<(\[]?(https?://)?((dx\.|www\.)?doi\.org/|doi:\s*)?(?<doi>10\.[0-9]{4,9}/\S*[^\s.,;])[.,;]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DoiPattern();
}
