using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Storage;

namespace PaperGraph.Pictures.Scenes;

/// <summary>The fields as large circles, the topics that bridge them, and a few topics that each field has to itself.</summary>
internal static class FieldScene
{
    private const int MostFields = 12;
    private const int BridgeTopics = 28;
    private const int OwnTopics = 4;

    /// <summary>Builds the scene; null when fewer than two fields have papers.</summary>
    public static Scene? Build(AnalyzedGraph graph, double crowd = 1)
    {
        var bridges = graph.Analysis.Bridges;
        var fields = Enumerable.Range(0, bridges.FieldPapers.Length).Where(field => bridges.FieldPapers[field] > 0)
            .OrderByDescending(field => bridges.FieldPapers[field]).ThenBy(field => field).Take(MostFields).Order().ToArray();
        if (fields.Length < 2) return null;
        var shares = graph.Analysis.TagFields.Where(share => fields.Contains(share.Field)).ToLookup(share => share.Tag);
        var links = new HashSet<(int Tag, int Field)>();
        foreach (var bridge in BestBridges(bridges, fields, (int)(BridgeTopics * crowd))) links.UnionWith([(bridge.Tag, bridge.A), (bridge.Tag, bridge.B)]);
        foreach (var field in fields) links.UnionWith(OwnedBy(field, graph.Analysis, (int)(OwnTopics * crowd)).Select(tag => (tag, field)));
        links.UnionWith(links.Select(link => (link.Tag, HomeOf(link.Tag))).ToArray());
        var tags = links.Select(link => link.Tag).Distinct().Order().ToArray();
        return Assemble(graph, fields, tags, links, shares, HomeOf);

        // The field with the largest share of the topic relative to the field's size.
        int HomeOf(int tag) => shares[tag].OrderByDescending(share => (double)share.Papers / bridges.FieldPapers[share.Field]).ThenBy(share => share.Field).First().Field;
    }

    private static Scene Assemble(AnalyzedGraph graph, int[] fields, int[] tags, HashSet<(int Tag, int Field)> links, ILookup<int, TagFieldShare> shares, Func<int, int> homeOf)
    {
        var fieldPapers = graph.Analysis.Bridges.FieldPapers;
        var names = graph.Graph.Fields;
        var fieldNodes = fields.Select((field, group) => new SceneNode("field-" + names[field].Id, names[field].Name, fieldPapers[field], group) { IsHub = true });
        var tagNodes = tags.Select(tag => new SceneNode("tag-" + graph.Graph.Tags[tag].Id, graph.Graph.Tags[tag].Name, graph.Analysis.Tags.Papers[tag], GroupOf(homeOf(tag)))
        {
            Slices = [.. shares[tag].OrderByDescending(share => share.Papers).ThenBy(share => share.Field).Select(share => (GroupOf(share.Field), (double)share.Papers))],
        });
        var drawn = links.OrderBy(link => link.Field).ThenBy(link => link.Tag).Select(link =>
        {
            var papers = shares[link.Tag].First(share => share.Field == link.Field).Papers;
            var expected = (double)fieldPapers[link.Field] * graph.Analysis.Tags.Papers[link.Tag] / fields.Sum(field => fieldPapers[field]);
            return new SceneLink(GroupOf(link.Field), fields.Length + Array.IndexOf(tags, link.Tag), papers, papers / expected);
        }).ToImmutableArray();
        return new Scene
        {
            Title = fieldPapers.Count(papers => papers > 0) is var all && all > fields.Length
                ? $"How the {fields.Length} largest of {all} fields connect: the topics between them"
                : "How the fields connect: the topics between them",
            Description = "Large circles are fields; pies are topics, sliced by the fields of their papers. A link joins a topic to a field that it connects or belongs to.",
            Source = TopicView.SourceLine(graph),
            Nodes = [.. fieldNodes, .. tagNodes],
            Links = drawn,
            Similar = drawn,
            LargestRadius = 22,
            Width = new Quantity("papers of the topic in the field", "paper of the topic in the field"),
            SliceMeaning = "Slices: papers by field",
            LinkColours = ("to the field that uses it most for its size", "to another field"),
            Groups = [.. fields.Select(field => new SceneGroup(null, field, HasRegion: true))],
        };

        int GroupOf(int field) => Array.IndexOf(fields, field);
    }

    /// <summary>The best bridge tags of each pair in turn, those of this pair alone before those common to several.</summary>
    private static IEnumerable<BridgeTag> BestBridges(FieldBridges bridges, int[] fields, int count)
        => bridges.Tags.Where(tag => fields.Contains(tag.A) && fields.Contains(tag.B))
            .GroupBy(tag => (tag.A, tag.B))
            .SelectMany(pair => pair.OrderBy(tag => tag.CommonToSeveral).ThenBy(tag => tag.Rank).Select((tag, place) => (tag, place)))
            .OrderBy(entry => entry.place).ThenBy(entry => entry.tag.A).ThenBy(entry => entry.tag.B)
            .Select(entry => entry.tag).Take(count);

    private static IEnumerable<int> OwnedBy(int field, CorpusAnalysis analysis, int count)
        => Enumerable.Range(0, analysis.Bridges.Owners.Length).Where(tag => analysis.Bridges.Owners[tag] == field)
            .OrderByDescending(tag => analysis.Tags.Papers[tag]).ThenBy(tag => tag).Take(count)
            .Where(tag => analysis.TagFields.Any(share => share.Tag == tag && share.Field == field));
}
