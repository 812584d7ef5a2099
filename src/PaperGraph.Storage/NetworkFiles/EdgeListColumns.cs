using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Which columns of an edge list hold the ends of a link, its weight, and whether it has a direction.</summary>
/// <param name="Source">One end.</param>
/// <param name="Target">The other.</param>
/// <param name="Weight">The weight; -1 where there is none.</param>
/// <param name="Kind">Gephi's column that says <c>Directed</c> or <c>Undirected</c>; -1 where there is none.</param>
internal sealed record EdgeListColumns(int Source, int Target, int Weight, int Kind)
{
    private static readonly string[] Sources = ["source", "from", "src", "node1", "nodea", "node_a", "u", "i"];
    private static readonly string[] Targets = ["target", "to", "dst", "node2", "nodeb", "node_b", "v", "j"];
    private static readonly string[] Weights = ["weight", "w", "strength", "value", "count", "papers"];

    /// <summary>What a list without a header has: two names and perhaps a weight.</summary>
    public static EdgeListColumns Usual { get; } = new(0, 1, 2, -1);

    /// <summary>The columns by the words of a header; null where it does not name both ends.</summary>
    /// <remarks>Single letters, which name nodes of small examples too, make a header only with another word beside them. A header holds no number.</remarks>
    public static EdgeListColumns? OfHeader(IReadOnlyList<string> words)
    {
        string[] names = [.. words.Select(word => word.Trim().ToLowerInvariant())];
        var (source, target) = (Array.FindIndex(names, Sources.Contains), Array.FindIndex(names, Targets.Contains));
        if (source < 0 || target < 0 || names.Any(name => NetworkDraft.TryWeight(Encoding.UTF8.GetBytes(name), out _))) return null;
        if (names.Length == 2 && names[source].Length == 1) return null;
        return new EdgeListColumns(source, target, Array.FindIndex(names, Weights.Contains), Array.IndexOf(names, "type"));
    }
}
