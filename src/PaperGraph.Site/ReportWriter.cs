using PaperGraph.Site.Pages;
using PaperGraph.Site.Rendering;
using PaperGraph.Site.Report;
using PaperGraph.Storage;

namespace PaperGraph.Site;

/// <summary>Writes the report on how fields connect, for people who plan research.</summary>
public static class ReportWriter
{
    private const string Name = "field-bridges";

    /// <summary>
    /// Writes <c>field-bridges.html</c> (one file that needs nothing else), <c>field-bridges.md</c> and <c>field-bridges.json</c> (all rows that the analysis kept).
    /// The same graph and context give the same bytes.
    /// </summary>
    /// <param name="graph">The analysed graph.</param>
    /// <param name="context">What the report says about the build.</param>
    /// <param name="folder">The folder to write to; made when it does not exist.</param>
    /// <param name="cancellationToken">Ends the work early, with some files written.</param>
    public static async Task WriteAsync(AnalyzedGraph graph, SiteContext context, string folder, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        await using var renderer = new PageRenderer(graph, context, new Links(inSite: false));
        var (style, hash) = await SiteAssets.ReportStyleAsync(cancellationToken);
        var html = await renderer.RenderAsync<ReportDocument>((nameof(ReportDocument.Style), style), (nameof(ReportDocument.StyleHash), hash));
        await OutputText.WriteAsync(folder, Name + ".html", html, cancellationToken);
        await OutputText.WriteAsync(folder, Name + ".md", ReportMarkdown.Of(renderer.Report), cancellationToken);
        await OutputText.WriteAsync(folder, Name + ".json", ReportJson.Of(renderer.Report), cancellationToken);
    }
}
