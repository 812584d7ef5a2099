namespace PaperGraph.Site.Rendering;

/// <summary>Addresses inside the site. In a report that stands alone there are none, and names stay plain text.</summary>
/// <param name="inSite">True when pages of the site can be linked to.</param>
/// <param name="statedOnly">True when figures count only the topics and fields that a source states, and there are others.</param>
/// <param name="root">What leads from the page to the site's first folder: empty, or <c>../</c> for the page of a thing.</param>
internal sealed class Links(bool inSite, bool statedOnly = false, string root = "")
{
    /// <summary>True when pages of the site can be linked to.</summary>
    public bool InSite { get; } = inSite;

    /// <summary>A file in the site's first folder, such as <c>index.html</c>.</summary>
    public string File(string name) => root + name;

    /// <summary>The page of a thing; null outside the site.</summary>
    public string? Page(PageKind kind, string id) => InSite ? $"{root}{FileOf(kind, id)}" : null;

    /// <summary>Where the page of a thing lies in the site.</summary>
    public static string FileOf(PageKind kind, string id) => $"{kind.ToString().ToLowerInvariant()}/{PageNames.Of(id)}.html";

    /// <summary>A drawn view of the page of papers, <c>network</c> or <c>map</c>, with something selected such as <c>topic:dark-matter</c>.</summary>
    public string Explore(string view, string? pick = null) => File($"papers.html#view={view}{(pick is null ? "" : "&pick=" + Uri.EscapeDataString(pick))}");

    /// <summary>The papers behind a figure, filtered by name and value such as <c>("tag", "dark-matter")</c>; null outside the site.</summary>
    public string? Papers(params (string Name, string? Value)[] filters) =>
        AllPapers(statedOnly && filters.Any(filter => filter is { Name: "tag" or "field", Value: not null }) ? [.. filters, ("stated", "1")] : filters);

    /// <summary>The same with the papers whose topic or field was found or predicted.</summary>
    public string? AllPapers(params (string Name, string? Value)[] filters)
    {
        if (!InSite) return null;
        var state = string.Join('&', filters.Where(filter => filter.Value is not null).Select(filter => $"{filter.Name}={Uri.EscapeDataString(filter.Value!)}"));
        return File(state.Length == 0 ? "papers.html" : "papers.html#" + state);
    }
}
