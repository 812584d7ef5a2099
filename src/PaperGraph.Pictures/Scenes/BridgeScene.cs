using PaperGraph.Storage;

namespace PaperGraph.Pictures.Scenes;

/// <summary>A small scene of one bridge: the topics given, and of either field the few of its own that are linked to them most.</summary>
internal static class BridgeScene
{
    /// <summary>The group of topics between the fields; 0 and 1 are the fields.</summary>
    public const int Between = 2;

    private const int OwnTopics = 3;

    /// <summary>Builds the scene.</summary>
    public static Scene Build(AnalyzedGraph graph, NetworkView view, BridgeWish wish)
    {
        var owners = graph.Analysis.Bridges.Owners;
        int[] between = [.. wish.Bridges.Concat(wish.Shared).Distinct()];
        int[] ownA = [.. Own(wish.FieldA)], ownB = [.. Own(wish.FieldB)];
        int[] tags = [.. between, .. ownA, .. ownB];
        var wanted = tags.ToHashSet();
        var shares = graph.Analysis.TagFields.Where(share => (share.Field == wish.FieldA || share.Field == wish.FieldB) && wanted.Contains(share.Tag)).ToLookup(share => share.Tag);
        var similar = view.LinksAmong(tags);
        var (nameA, nameB) = (graph.Graph.Fields[wish.FieldA].Name, graph.Graph.Fields[wish.FieldB].Name);
        return new Scene
        {
            Title = $"{nameA} and {nameB}: the topics between them",
            Description = $"Between the fields: {Names(between)}.{Beside(nameA, ownA)}{Beside(nameB, ownB)}",
            Source = view.Source,
            Nodes = [.. tags.Select((tag, i) => new SceneNode(view.Id(tag), view.Label(tag), graph.Analysis.Tags.Papers[tag], i < between.Length ? Between : owners[tag] == wish.FieldA ? 0 : 1)
            {
                IsBold = wish.Bold.Contains(tag),
                Slices = [.. shares[tag].OrderByDescending(share => share.Papers).ThenBy(share => share.Field).Select(share => (share.Field == wish.FieldA ? 0 : 1, (double)share.Papers))],
            })],
            Links = LinkSelection.Choose(tags.Length, similar, view.LeastEvidence),
            Similar = similar,
            Groups = [Group(nameA, wish.FieldA, ownA.Length), Group(nameB, wish.FieldB, ownB.Length), Group("between them", -1, between.Length)],
        };

        IEnumerable<int> Own(int field) => PairScene.Own(graph, view, field, [.. between], OwnTopics);

        string Names(IEnumerable<int> some) => string.Join(", ", some.Select(view.Label));

        string Beside(string field, int[] own) => own.Length == 0 ? "" : $" Of {field}, linked to them most: {Names(own)}.";

        static SceneGroup Group(string name, int colour, int members) => new(members > 0 ? name : null, colour, HasRegion: members > 0);
    }
}
