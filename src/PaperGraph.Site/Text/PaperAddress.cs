using PaperGraph.Model;

namespace PaperGraph.Site.Text;

/// <summary>Where a paper can be read.</summary>
internal static class PaperAddress
{
    /// <summary>The arXiv page, else the DOI, else the source's own address when it is an http(s) one; null when there is none.</summary>
    public static string? Of(Paper paper)
    {
        if (paper.ArxivId is { Length: > 0 } arxiv) return "https://arxiv.org/abs/" + EscapePath(arxiv);
        if (paper.Doi is { Length: > 0 } doi) return "https://doi.org/" + EscapePath(doi);
        return OrNull(paper.Url);
    }

    /// <summary>The address when it is an http(s) one; null for everything else, such as <c>javascript:</c>.</summary>
    public static string? OrNull(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string EscapePath(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
}
