using System.Collections.Immutable;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Export;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Storage;

namespace PaperGraph.Pictures;

/// <summary>What a picture inside a page shows of two fields. Indices are those of the graph.</summary>
/// <param name="FieldA">One field.</param>
/// <param name="FieldB">The other.</param>
/// <param name="Bridges">Topics that connect them, best first.</param>
/// <param name="Shared">Topics that both carry, but others too.</param>
/// <param name="ColourA">The page's class for the colour of one field.</param>
/// <param name="ColourB">The page's class for the colour of the other.</param>
public sealed record BridgeWish(int FieldA, int FieldB, ImmutableArray<int> Bridges, ImmutableArray<int> Shared, string ColourA, string ColourB)
{
    /// <summary>Those of the topics that are named in bold.</summary>
    public ImmutableArray<int> Bold { get; init; } = [];
}

/// <summary>Draws bridges between fields as small pictures that stand inside a page: as wide as a phone, in the page's own colours and fonts.</summary>
public static class BridgePictures
{
    /// <summary>The larger picture of a pair of fields among those that <see cref="PictureSet"/> draws, relative to their folder; there may be none.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="fieldA">The field with the smaller index.</param>
    /// <param name="fieldB">The field with the larger index.</param>
    public static string LargerFile(AnalyzedGraph graph, int fieldA, int fieldB) => $"pairs/{PairScene.FileName(graph, fieldA, fieldB)}.svg";

    /// <summary>
    /// Draws each wish as one <c>svg</c> element with title and description, without style sheet, font or id of its own but those two: its colours are the page's
    /// classes. The same graph and wishes give the same text.
    /// </summary>
    /// <param name="graph">What to draw.</param>
    /// <param name="wishes">The pictures, each of one topic at least.</param>
    /// <param name="seed">Seed of every random choice.</param>
    /// <param name="timeout">How long one step of the Node process may take before it is ended.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The text of each picture, in the order of the wishes.</returns>
    /// <exception cref="NodeHostException">Node is missing; the message says what to do.</exception>
    public static async Task<ImmutableArray<string>> DrawAsync(
        AnalyzedGraph graph, ImmutableArray<BridgeWish> wishes, ulong seed, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        if (wishes.IsEmpty) return [];
        var options = new PictureOptions { Seed = seed, Timeout = timeout };
        options.Validate();
        await using var host = new PictureHost(options.Timeout, cancellationToken);
        host.Start();
        var drawer = new SceneDrawer(host, options, ImmutableArray.CreateBuilder<string>());
        var view = TopicView.Of(graph, options);
        var placing = wishes.Select(wish => Task.Run(() => Placement.Compute(BridgeScene.Build(graph, view, wish), seed, SheetFormat.Inset, cancellationToken), cancellationToken)).ToArray();
        var pictures = ImmutableArray.CreateBuilder<string>();
        foreach (var (wish, places) in wishes.Zip(placing))
        {
            var arrangement = await drawer.ArrangeAsync("bridge", places);
            pictures.Add(InsetExporter.Write(arrangement, [wish.ColourA, wish.ColourB], $"bridge-{graph.Graph.Fields[wish.FieldA].Id}--{graph.Graph.Fields[wish.FieldB].Id}"));
        }
        return pictures.ToImmutable();
    }
}
