using PaperGraph.Storage;

namespace PaperGraph.Pictures.Scenes;

/// <summary>Finds a topic by its name.</summary>
internal static class TopicLookup
{
    private const int Suggestions = 3;

    /// <summary>The index of the topic of a name, id or alias; letters' case does not matter.</summary>
    /// <exception cref="PictureException">There is no such topic, or it has no papers.</exception>
    public static int Find(AnalyzedGraph graph, string name)
    {
        var tags = graph.Graph.Tags;
        var found = Enumerable.Range(0, tags.Length).Where(tag => graph.Analysis.Tags.Papers[tag] > 0)
            .FirstOrDefault(tag => new[] { tags[tag].Name, tags[tag].Id }.Concat(tags[tag].Aliases).Any(known => known.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)), -1);
        if (found >= 0) return found;
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var near = Enumerable.Range(0, tags.Length).Where(tag => graph.Analysis.Tags.Papers[tag] > 0)
            .Select(tag => (Tag: tag, Common: words.Count(word => tags[tag].Name.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(entry => entry.Common > 0)
            .OrderByDescending(entry => entry.Common).ThenByDescending(entry => graph.Analysis.Tags.Papers[entry.Tag]).Take(Suggestions).Select(entry => $"\"{tags[entry.Tag].Name}\"").ToArray();
        throw new PictureException($"There is no topic \"{name}\"{(near.Length > 0 ? $"; there is {string.Join(", ", near)}" : "")}.");
    }
}
