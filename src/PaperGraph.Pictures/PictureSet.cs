using System.Collections.Immutable;
using System.Text;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Svg;
using PaperGraph.Pictures.Text;
using PaperGraph.Storage;

namespace PaperGraph.Pictures;

/// <summary>Draws an analysed graph: the co-topic network, a map of its fields, and its communities.</summary>
public static class PictureSet
{
    private const int MostCommunities = 12;
    private const int PngWidth = 1600;

    /// <summary>
    /// Draws <c>co-topic.svg</c> and <c>co-topic.png</c>, <c>field-map.svg</c> when there are at least two fields, and
    /// <c>communities/NN-label.svg</c> for the largest communities of at least three topics. Links never run over labels and labels never overlap,
    /// unless a notice says otherwise. The same graph and options give the same bytes.
    /// </summary>
    /// <param name="graph">What to draw.</param>
    /// <param name="options">How.</param>
    /// <param name="folder">Where to; made when missing. Nothing is written before everything is drawn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="NodeHostException">Node is missing, or failed; the message says what to do.</exception>
    public static async Task<PictureResult> DrawAsync(AnalyzedGraph graph, PictureOptions options, string folder, CancellationToken cancellationToken = default)
    {
        options.Validate();
        if (!graph.Analysis.Tags.Papers.Any(papers => papers > 0))
            return new PictureResult([], ["No pictures were drawn: no paper has a topic."]);
        var notices = ImmutableArray.CreateBuilder<string>();
        var scenes = Scenes(graph, options, notices);
        var files = new List<(string Name, byte[] Bytes)>();
        await using (var node = NodeProcess.Start())
        {
            var host = new PictureHost(node, options.Timeout, cancellationToken);
            var placements = scenes.Select(scene => Task.Run(() => Placement.Compute(scene.Scene, options.Seed), cancellationToken)).ToArray();
            foreach (var ((name, scene), placing) in scenes.Zip(placements))
            {
                var svg = await DrawAsync(host, await placing, name, notices);
                files.Add((name + ".svg", Encoding.UTF8.GetBytes(svg)));
                if (name == "co-topic") files.Add((name + ".png", await PngAsync(host, svg, scene, notices)));
            }
        }
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, bytes, cancellationToken);
        }
        return new PictureResult([.. files.Select(file => file.Name)], notices.ToImmutable());
    }

    private static List<(string Name, Scene Scene)> Scenes(AnalyzedGraph graph, PictureOptions options, ImmutableArray<string>.Builder notices)
    {
        var scenes = new List<(string, Scene)> { ("co-topic", TagScenes.CoTopic(graph, options.Top)) };
        if (FieldScene.Build(graph) is { } fields) scenes.Add(("field-map", fields));
        else notices.Add("No map of fields was drawn: fewer than two fields have papers.");
        foreach (var (index, community) in graph.Analysis.Communities.Index().Where(entry => TagScenes.IsDrawn(entry.Item)).Take(MostCommunities))
            scenes.Add(($"communities/{index + 1:00}-{TagScenes.FileName(graph, community)}", TagScenes.Community(graph, index)));
        return scenes;
    }

    private static async Task<string> DrawAsync(PictureHost host, Placement placement, string name, ImmutableArray<string>.Builder notices)
    {
        await host.SeparateAsync(placement);
        var most = placement.Scene.Links.Select(link => link.Papers).DefaultIfEmpty().Max();
        var regions = Task.Run(() => RegionMaker.Compute(placement));
        var routes = await host.RouteAsync(placement, papers => SvgWriter.LinkWidth(papers, most));
        if (routes.Straight > 0) notices.Add($"{name}: {Links(routes.Straight)} drawn straight and may run over labels, because routing failed.");
        if (routes.Touching > 0) notices.Add($"{name}: {Links(routes.Touching)} drawn over a label or a circle, because no way around was found.");
        return SvgWriter.Write(placement, routes.Paths, await regions);
    }

    private static string Links(int count) => count == 1 ? "1 link was" : $"{count} links were";

    private static async Task<byte[]> PngAsync(PictureHost host, string svg, Scene scene, ImmutableArray<string>.Builder notices)
    {
        var foreign = scene.Nodes.Count(node => !FontMetrics.Regular.Covers(node.Label));
        if (foreign > 0)
            notices.Add($"co-topic.png: {foreign} labels have letters that the bundled font lacks; they are set in this machine's fonts, so the picture may differ elsewhere.");
        return await host.RenderAsync(svg, PngWidth, systemFonts: foreign > 0);
    }
}
