using PaperGraph.Analysis;
using PaperGraph.Storage;

namespace PaperGraph.Pictures.Scenes;

/// <summary>The bridge between two fields: the topics that both carry, and next to them topics that each field has to itself.</summary>
internal static class PairScene
{
    private const int BridgeTopics = 24, OwnTopics = 9, LeastPapers = 2, FewestTopics = 6;
    private const int Bridge = 2;

    /// <summary>Builds the scene; null when fewer than two topics bridge the fields.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="view">Its co-topic network.</param>
    /// <param name="a">One field.</param>
    /// <param name="b">The other.</param>
    /// <param name="crowd">Factor of how much is shown.</param>
    public static Scene? Build(AnalyzedGraph graph, NetworkView view, int a, int b, double crowd)
    {
        var bridges = graph.Analysis.Bridges;
        int[] between = [.. bridges.Tags.Where(row => row.A == a && row.B == b).OrderBy(row => Math.Min(row.PapersA, row.PapersB) < LeastPapers).ThenBy(row => row.CommonToSeveral).ThenBy(row => row.Rank)
            .TakeWhile((row, place) => place < FewestTopics || Math.Min(row.PapersA, row.PapersB) >= LeastPapers).Select(row => row.Tag).Take((int)(BridgeTopics * crowd))];
        if (between.Length < 2) return null;
        var isBridge = between.ToHashSet();
        int[] ownA = [.. Own(graph, view, a, isBridge, (int)(OwnTopics * crowd))], ownB = [.. Own(graph, view, b, isBridge, (int)(OwnTopics * crowd))];
        int[] tags = [.. between, .. ownA, .. ownB];
        var shares = graph.Analysis.TagFields.Where(share => share.Field == a || share.Field == b).ToLookup(share => share.Tag);
        var similar = view.LinksAmong(tags);
        var drawn = LinkSelection.Choose(tags.Length, similar, view.LeastEvidence);
        var (nameA, nameB) = (graph.Graph.Fields[a].Name, graph.Graph.Fields[b].Name);
        return new Scene
        {
            Title = $"{nameA} and {nameB}: the topics between them",
            Description = $"In the middle topics that both {nameA} and {nameB} carry more than chance, at the sides topics of the one or the other; pies are sliced by papers in the two fields.",
            Source = TopicView.SourceLine(graph),
            Nodes = [.. tags.Select((tag, i) => new SceneNode(view.Id(tag), view.Label(tag), graph.Analysis.Tags.Papers[tag], i < between.Length ? Bridge : bridges.Owners[tag] == a ? 0 : 1)
            {
                // The report that shows the picture names reliable bridges in bold; here all topics of the list stand, and size says how many papers they have.
                IsBold = false,
                Slices = [.. shares[tag].OrderByDescending(share => share.Papers).ThenBy(share => share.Field).Select(share => (share.Field == a ? 0 : 1, (double)share.Papers))],
            })],
            Links = drawn,
            Shown = LinkSelection.Describe(drawn, similar),
            Similar = similar,
            Groups = [Group(nameA, a, ownA), Group(nameB, b, ownB), Group("carried by both", -1, between)],
            SliceMeaning = "Slices: papers of the two fields; in the middle topics of the list of bridges (bridge_tags.csv)",
            LinkColours = ("within a field", "across, or between topics of both"),
        };

        static SceneGroup Group(string name, int colour, int[] members) => members.Length > 0 ? new SceneGroup(name, colour, HasRegion: true) : new SceneGroup(null, colour, HasRegion: false);
    }

    /// <summary>A field's own topics that are tied most to a bridge, the most tied first.</summary>
    public static IEnumerable<int> Own(AnalyzedGraph graph, NetworkView view, int field, HashSet<int> bridge, int count) => view.Ends
        .Where(end => graph.Analysis.Bridges.Owners[end.Node] == field && !bridge.Contains(end.Node) && bridge.Contains(end.Other))
        .GroupBy(end => end.Node).OrderByDescending(ends => ends.Sum(end => end.Weight)).ThenBy(ends => ends.Key)
        .Select(ends => ends.Key).Take(count);

    /// <summary>The pairs of fields that have bridges, those with most bridging papers first.</summary>
    public static IEnumerable<FieldPair> Pairs(AnalyzedGraph graph) => graph.Analysis.Bridges.Pairs.OrderByDescending(pair => pair.Papers).ThenBy(pair => pair.A).ThenBy(pair => pair.B);

    /// <summary>The name of the pair's file.</summary>
    public static string FileName(AnalyzedGraph graph, int a, int b) => $"{graph.Graph.Fields[a].Id}--{graph.Graph.Fields[b].Id}";
}
