using PaperGraph.Analysis;
using PaperGraph.Analysis.Similarity;
using PaperGraph.Site.Data;
using PaperGraph.Site.Pages;
using PaperGraph.Site.Rendering;
using PaperGraph.Site.Report;
using PaperGraph.Storage;

namespace PaperGraph.Site;

/// <summary>Writes the web site of a corpus: static pages that open from disk and over HTTP and load nothing from elsewhere.</summary>
public static class SiteWriter
{
    private const int RelatedPerPaper = 8;

    private static readonly string[] PictureNames = ["co-topic.svg", "field-map.svg"];

    /// <summary>Writes all pages, their data, style and script. The same graph and context give the same bytes.</summary>
    /// <param name="graph">The analysed graph.</param>
    /// <param name="context">What the pages say about the build.</param>
    /// <param name="folder">The folder to write to; made when it does not exist, existing files of the same names are replaced.</param>
    /// <param name="cancellationToken">Ends the work early, with some files written.</param>
    public static async Task WriteAsync(AnalyzedGraph graph, SiteContext context, string folder, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        SiteAssets.CopyTo(folder);
        CopyPictures(context, folder);
        var related = RelatedPapers.Find(graph.Graph, RelatedPerPaper, cancellationToken);
        var statedOnly = CountedLinks.LeavesOut(graph.Graph, context.Options.Origin);
        await using var renderer = new PageRenderer(graph, context, new Links(inSite: true, statedOnly));
        await Write<OverviewPage>("index.html");
        await Write<TagsPage>("tags.html");
        await Write<CommunitiesPage>("communities.html");
        await Write<BridgesPage>("bridges.html");
        if (!context.Questions.IsEmpty) await Write<QuestionsPage>("questions.html");
        await Write<DataPage>("data.html", (nameof(DataPage.Files), await Downloads.WriteAsync(folder, graph, ReportJson.Of(renderer.Report), cancellationToken)));
        for (var page = 1; page == 1 || (page - 1) * PapersPage.PerPage < graph.Graph.Papers.Length; page++)
            await Write<PapersPage>(PapersPage.FileOf(page), (nameof(PapersPage.Number), page));
        await using (var below = renderer.With(new Links(inSite: true, statedOnly, "../"))) await new ThingPages(below, folder, related).WriteAsync(cancellationToken);
        await OutputText.WriteAsync(folder, "data.js", SiteData.Papers(renderer.Corpus), cancellationToken);
        await OutputText.WriteAsync(folder, "abstracts.js", SiteData.Abstracts(renderer.Corpus), cancellationToken);
        await OutputText.WriteAsync(folder, "network.js", ExploreData.Network(renderer.Corpus, cancellationToken), cancellationToken);
        await OutputText.WriteAsync(folder, "map.js", ExploreData.Map(renderer.Corpus, context.PaperTerms, related, cancellationToken), cancellationToken);

        async Task Write<TPage>(string name, params (string Name, object? Value)[] parameters) where TPage : Microsoft.AspNetCore.Components.IComponent
            => await OutputText.WriteAsync(folder, name, await renderer.RenderAsync<TPage>(parameters), cancellationToken);
    }

    private static void CopyPictures(SiteContext context, string folder)
    {
        if (context.PicturesFolder is not { } pictures) return;
        foreach (var name in PictureNames)
            if (File.Exists(Path.Combine(pictures, name)))
                File.Copy(Path.Combine(pictures, name), Path.Combine(folder, name), overwrite: true);
    }
}
