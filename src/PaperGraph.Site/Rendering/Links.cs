namespace PaperGraph.Site.Rendering;

/// <summary>Addresses inside the site. In a report that stands alone there are none, and names stay plain text.</summary>
internal sealed class Links(bool inSite)
{
    /// <summary>True when pages of the site can be linked to.</summary>
    public bool InSite { get; } = inSite;

    /// <summary>The list of papers, filtered by name and value such as <c>("tag", "dark-matter")</c>; null outside the site.</summary>
    public string? Papers(params (string Name, string? Value)[] filters)
    {
        if (!InSite) return null;
        var state = string.Join('&', filters.Where(filter => filter.Value is not null).Select(filter => $"{filter.Name}={Uri.EscapeDataString(filter.Value!)}"));
        return state.Length == 0 ? "papers.html" : "papers.html#" + state;
    }
}
