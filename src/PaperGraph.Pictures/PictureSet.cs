using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.NodeHost;
using PaperGraph.Pictures.Charts;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;
using PaperGraph.Pictures.Style;
using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Pictures;

/// <summary>Draws the pictures of an analysed graph, or of any network.</summary>
public static class PictureSet
{
    /// <summary>Most links that the surroundings of a topic can reach.</summary>
    public const int MostDepth = 5;

    private const string CoTopic = "co-topic";
    private const int MostCommunities = 12, MostPairs = 15, MostAround = 60;

    /// <summary>
    /// Draws the co-topic network, its density, a map of the fields, one picture per community and per pair of fields, the strategic diagram and the
    /// timeline. Links never run over labels and labels never overlap, unless a notice says otherwise. The same graph and options give the same bytes.
    /// </summary>
    /// <param name="graph">What to draw.</param>
    /// <param name="options">How.</param>
    /// <param name="folder">Where to; made when missing. Nothing is written before everything is drawn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="NodeHostException">Node is missing; the message says what to do.</exception>
    public static async Task<PictureResult> DrawAsync(AnalyzedGraph graph, PictureOptions options, string folder, CancellationToken cancellationToken = default)
    {
        options.Validate();
        if (!graph.Analysis.Tags.Papers.Any(papers => papers > 0))
            return new PictureResult([], ["No pictures were drawn: no paper has a topic."]);
        var view = TopicView.Of(graph, options);
        var notices = ImmutableArray.CreateBuilder<string>();
        var title = $"Co-topic network of {Quantity.Count(TopicView.PapersWithTopics(graph), "paper")}";
        return await DrawAsync(options, folder, Scenes(graph, view, SheetFormat.For(options.Width).Crowd, notices), new WholeNetwork(view, CoTopic, title, graph), notices, cancellationToken);
    }

    /// <summary>Draws the surroundings of one topic.</summary>
    /// <param name="graph">What to draw.</param>
    /// <param name="topic">The topic's name, id or alias.</param>
    /// <param name="depth">How many links the surroundings reach, from 1 to 5.</param>
    /// <param name="options">How.</param>
    /// <param name="path">The files' path without extension, given the topic's id.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="NodeHostException">Node is missing; the message says what to do.</exception>
    /// <exception cref="PictureException">There is no such topic.</exception>
    public static async Task<PictureResult> DrawAroundAsync(
        AnalyzedGraph graph, string topic, int depth, PictureOptions options, Func<string, string> path, CancellationToken cancellationToken = default)
    {
        options.Validate();
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, MostDepth);
        var tag = TopicLookup.Find(graph, topic);
        var scene = NetworkScenes.Around(TopicView.Of(graph, options), tag, depth, options.Top ?? MostAround);
        var stem = Path.GetFullPath(path(graph.Graph.Tags[tag].Id));
        return await DrawAsync(options, Path.GetDirectoryName(stem)!, [(Path.GetFileName(stem), scene)], null, ImmutableArray.CreateBuilder<string>(), cancellationToken);
    }

    /// <summary>Draws a network of the user's own as one picture.</summary>
    /// <param name="network">The network, of one node at least.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="options">How.</param>
    /// <param name="path">The files' path without extension.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="NodeHostException">Node is missing; the message says what to do.</exception>
    /// <exception cref="PictureException">The network lacks what is to be shown, or is empty.</exception>
    public static async Task<PictureResult> DrawNetworkAsync(NamedNetwork network, string name, PictureOptions options, string path, CancellationToken cancellationToken = default)
    {
        options.Validate();
        if (network.Names.Count == 0) throw new PictureException($"{name} has no nodes, so there is nothing to draw.");
        var view = FileNetworkView.Of(network, name, options, cancellationToken);
        var whole = new WholeNetwork(view, Path.GetFileName(path), name, null);
        return await DrawAsync(options, Path.GetDirectoryName(Path.GetFullPath(path))!, [], whole, ImmutableArray.CreateBuilder<string>(), cancellationToken);
    }

    private static async Task<PictureResult> DrawAsync(
        PictureOptions options, string folder, IReadOnlyList<(string Name, Scene Scene)> scenes, WholeNetwork? whole, ImmutableArray<string>.Builder notices, CancellationToken cancellationToken)
    {
        await using var host = new PictureHost(options.Timeout, cancellationToken);
        host.Start();
        var (drawer, files) = (new SceneDrawer(host, options, notices), new PictureFiles(host, options, notices));
        var format = SheetFormat.For(options.Width);
        var first = whole is null ? null : Task.Run(() => whole.Place(options, format, cancellationToken), cancellationToken);
        var placing = scenes.Select(scene => Task.Run(() => Placement.Compute(scene.Scene, options.Seed, format, cancellationToken), cancellationToken)).ToArray();
        if (whole is not null)
        {
            var (drawing, placement) = await drawer.DrawAsync(whole.Name, first!);
            ImmutableHashSet<PictureFormat> usual = whole.Graph is null ? [PictureFormat.Svg] : [PictureFormat.Svg, PictureFormat.Png];
            await files.AddAsync(whole.Name, drawing, options.Formats.IsEmpty ? usual : options.Formats);
            if (WholeNetwork.SmallestPoints(placement, drawing.Page.Width, options) is var points && points < 0.95 * options.FontSize)
                notices.Add(string.Create(CultureInfo.InvariantCulture, $"{whole.Name}: the smallest type is {points:0.0} points at {options.Width:0.#} mm, less than --font-size {options.FontSize:0.#}; show fewer {whole.View.Nodes} or make it wider."));
            foreach (var (name, chart) in Charts(whole, placement, Theme.Of(options.Theme), notices)) await AddAsync(name, chart);
        }
        foreach (var ((name, _), places) in scenes.Zip(placing)) await AddAsync(name, (await drawer.DrawAsync(name, places)).Drawing);
        files.Write(folder, cancellationToken);
        return new PictureResult(files.Names, notices.ToImmutable());

        Task AddAsync(string name, Drawing drawing) => files.AddAsync(name, drawing, options.Formats.IsEmpty ? [PictureFormat.Svg] : options.Formats);
    }

    private static IEnumerable<(string Name, Drawing Drawing)> Charts(WholeNetwork whole, Placement placement, Theme theme, ImmutableArray<string>.Builder notices)
    {
        if (whole.Graph is not { } graph) yield break;
        yield return ("density", DensityMap.Draw(placement, theme));
        if (StrategicMap.Draw(graph, placement.Format, theme) is { } map) yield return ("strategic-diagram", map);
        else notices.Add("No strategic diagram was drawn: fewer than two communities have links.");
        if (Timeline.Draw(graph, placement.Format, theme) is { } timeline) yield return ("timeline", timeline);
        else notices.Add("No timeline was drawn: papers with topics have fewer than two different years.");
    }

    private static List<(string Name, Scene Scene)> Scenes(AnalyzedGraph graph, NetworkView view, double crowd, ImmutableArray<string>.Builder notices)
    {
        var scenes = new List<(string, Scene)>();
        if (FieldScene.Build(graph, crowd) is { } fields) scenes.Add(("field-map", fields));
        else notices.Add("No map of fields was drawn: fewer than two fields have papers.");
        int[] communities = [.. Enumerable.Range(0, graph.Communities.Length).Where(community => NetworkScenes.IsDrawn(view, community))];
        if (communities.Length > MostCommunities) notices.Add($"Only the {MostCommunities} largest of {communities.Length} communities have pictures of their own.");
        foreach (var community in communities.Take(MostCommunities))
            scenes.Add(($"communities/{community + 1:00}-{TopicView.FileName(graph, community)}", NetworkScenes.Community(view, community, crowd)));
        // One more than is drawn, to know whether there are more.
        (string, Scene)[] pairs =
        [
            .. PairScene.Pairs(graph)
                .SelectMany(pair => PairScene.Build(graph, view, pair.A, pair.B, crowd) is { } scene ? new[] { ($"pairs/{PairScene.FileName(graph, pair.A, pair.B)}", scene) } : [])
                .Take(MostPairs + 1),
        ];
        if (pairs.Length > MostPairs) notices.Add($"Only the {MostPairs} pairs of fields with most papers between them, of {graph.Analysis.Bridges.Pairs.Length}, have pictures of their own.");
        return [.. scenes, .. pairs.Take(MostPairs)];
    }

    /// <summary>The picture of a whole network, of as many nodes as stay readable.</summary>
    private sealed record WholeNetwork(NetworkView View, string Name, string Title, AnalyzedGraph? Graph)
    {
        private const int Tries = 4, Fewest = 12;
        private const double UsualNodes = 100, UsualWidth = 180;

        /// <summary>The smallest type on paper in points, of a picture of a width in its own units.</summary>
        public static double SmallestPoints(Placement placement, double width, PictureOptions options) => placement.SmallestText * options.Width * Paper.PointsPerMillimetre / width;

        public Placement Place(PictureOptions options, SheetFormat format, CancellationToken cancellationToken)
        {
            var top = options.Top ?? (int)Math.Clamp(UsualNodes * Math.Pow(options.Width / UsualWidth, 1.2), Fewest, PictureOptions.MostNodes);
            for (var attempt = 1; ; attempt++)
            {
                var placement = Placement.Compute(NetworkScenes.Whole(View, top, Title), options.Seed, format, cancellationToken);
                var width = placement.Boxes.Max(box => box.Right) - placement.Boxes.Min(box => box.Left) + 2 * Page.Margin;
                var points = SmallestPoints(placement, width, options);
                if (options.Top is not null || points >= options.FontSize || top <= Fewest || attempt == Tries) return placement;
                top = Math.Max(Fewest, (int)(Math.Min(top, placement.Nodes.Length) * Math.Pow(points / options.FontSize, 1.6)));
            }
        }
    }
}
