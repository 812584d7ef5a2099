using PaperGraph.NodeHost;
using PaperGraph.Pictures;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>Draws the pictures of bridges that stand in reports and pages. Neither knows of the other: this gives the one what the other made.</summary>
internal static class ReportPictures
{
    private const string Missing = "The pictures of the bridges are missing: ";
    private const string HowTo = "; 'papergraph report' on the output folder draws them and needs Node.js 20 or newer.";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    /// <summary>The context with the pictures, or with the reason why there are none.</summary>
    /// <param name="context">What pages say of the graph.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="pictures">The folder of larger pictures of the same graph; null when there is none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    internal static async Task<SiteContext> WithPairPicturesAsync(this SiteContext context, AnalyzedGraph graph, string? pictures, CancellationToken cancellationToken)
    {
        var wishes = ReportWriter.PictureWishes(graph, context);
        if (wishes.IsEmpty) return context;
        try
        {
            var drawn = await BridgePictures.DrawAsync(graph, [.. wishes.Select(Wish)], context.Options.Seed, Timeout, cancellationToken);
            return context with { PairPictures = [.. wishes.Zip(drawn, (wish, svg) => Picture(wish, svg))] };
        }
        catch (NodeHostException exception)
        {
            return context with
            {
                PairPictures = [.. wishes.Select(wish => Picture(wish, null))],
                NoPairPictures = $"{Missing}{exception.Message}",
            };
        }

        PairPicture Picture(PairPictureWish wish, string? svg)
        {
            var file = BridgePictures.LargerFile(graph, wish.FieldA, wish.FieldB);
            var exists = pictures is not null && File.Exists(Path.Combine(pictures, file));
            return new PairPicture(graph.Graph.Fields[wish.FieldA].Id, graph.Graph.Fields[wish.FieldB].Id, svg, exists ? $"../{OutputFolder.Pictures}/{file}" : null);
        }
    }

    /// <summary>The context when drawing was left out on purpose.</summary>
    internal static SiteContext WithoutPairPictures(this SiteContext context, AnalyzedGraph graph)
        => ReportWriter.PictureWishes(graph, context).IsEmpty ? context : context with { NoPairPictures = $"{Missing}drawing was left out{HowTo}" };

    private static BridgeWish Wish(PairPictureWish wish) => new(wish.FieldA, wish.FieldB, wish.Bridges, wish.Shared, wish.ColourA, wish.ColourB) { Bold = wish.Reliable };
}
