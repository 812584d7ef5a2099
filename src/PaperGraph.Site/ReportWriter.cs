using System.Collections.Immutable;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Pages;
using PaperGraph.Site.Rendering;
using PaperGraph.Site.Report;
using PaperGraph.Storage;

namespace PaperGraph.Site;

/// <summary>Writes the report on how fields connect, for people who plan research.</summary>
public static class ReportWriter
{
    private const string Name = "field-bridges";

    /// <summary>What a report is usually written as.</summary>
    public static ImmutableArray<ReportFormat> AllFormats { get; } = [ReportFormat.Html, ReportFormat.Md, ReportFormat.Json];

    /// <summary>The name of the file of a format.</summary>
    public static string FileName(ReportFormat format) => $"{Name}.{format.ToString().ToLowerInvariant()}";

    /// <summary>Writes the report. The same graph and context give the same bytes.</summary>
    /// <param name="graph">The analysed graph.</param>
    /// <param name="context">What the report says about the build.</param>
    /// <param name="folder">The folder to write to; made when it does not exist.</param>
    /// <param name="formats">The files to write.</param>
    /// <param name="cancellationToken">Ends the work early, with some files written.</param>
    public static async Task WriteAsync(AnalyzedGraph graph, SiteContext context, string folder, ImmutableArray<ReportFormat> formats, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        await using var renderer = new PageRenderer(graph, context, new Links(inSite: false));
        await Task.WhenAll(formats.Distinct().Select(format => Task.Run(
            async () => await OutputText.WriteAsync(folder, FileName(format), await TextAsync(renderer, format, cancellationToken), cancellationToken), cancellationToken)));
    }

    /// <summary>The pictures of bridges that a report of this graph and context would show.</summary>
    /// <param name="graph">The analysed graph.</param>
    /// <param name="context">What the report says about the build.</param>
    public static ImmutableArray<PairPictureWish> PictureWishes(AnalyzedGraph graph, SiteContext context)
    {
        var corpus = new CorpusView(graph);
        return Report.PictureWishes.Of(corpus, BridgeReport.Of(corpus, context));
    }

    private static async Task<string> TextAsync(PageRenderer renderer, ReportFormat format, CancellationToken cancellationToken)
    {
        if (format == ReportFormat.Md) return ReportMarkdown.Of(renderer.Report);
        if (format == ReportFormat.Json) return ReportJson.Of(renderer.Report);
        var (style, hash) = await SiteAssets.ReportStyleAsync(cancellationToken);
        return await renderer.RenderAsync<ReportDocument>((nameof(ReportDocument.Style), style), (nameof(ReportDocument.StyleHash), hash));
    }
}

/// <summary>What a report is written as.</summary>
public enum ReportFormat
{
    /// <summary>One page that needs nothing else.</summary>
    Html,

    /// <summary>Markdown, for a wiki.</summary>
    Md,

    /// <summary>JSON with all rows that the analysis kept, for programs.</summary>
    Json,
}
