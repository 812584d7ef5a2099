using PaperGraph.Model;

namespace PaperGraph.Site.Text;

/// <summary>Where a paper can be read.</summary>
internal static class PaperAddress
{
    private const string Arxiv = "https://arxiv.org/abs/";
    private const string Resolver = "https://doi.org/";

    /// <summary>The arXiv page, else the DOI, else the source's own address when it is an http(s) one; null when there is none.</summary>
    public static string? Of(Paper paper)
    {
        if (paper.ArxivId is { Length: > 0 } arxiv) return Arxiv + EscapePath(arxiv);
        if (paper.Doi is { Length: > 0 } doi) return Resolver + EscapePath(doi);
        return OrNull(paper.Url);
    }

    /// <summary>What an address of <see cref="Of"/> is called.</summary>
    public static string NameOf(string address) => address switch
    {
        _ when address.StartsWith(Arxiv, StringComparison.Ordinal) => "arXiv",
        _ when address.StartsWith(Resolver, StringComparison.Ordinal) => "DOI",
        _ => "Web page",
    };

    /// <summary>The address when it is an http(s) one; null for everything else, such as <c>javascript:</c>.</summary>
    public static string? OrNull(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string EscapePath(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
}
