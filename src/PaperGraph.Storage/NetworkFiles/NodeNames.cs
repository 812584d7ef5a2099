using System.Globalization;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>The names of a network's nodes, by index.</summary>
public sealed class NodeNames
{
    private readonly NameIndex? ids;
    private readonly Dictionary<int, string> labels;

    internal NodeNames(int count, NameIndex? ids, Dictionary<int, string> labels)
    {
        Count = count;
        this.ids = ids;
        this.labels = labels;
    }

    /// <summary>Number of nodes.</summary>
    public int Count { get; }

    /// <summary>The label of a node, else its id; of a label that several nodes share, with the id in brackets.</summary>
    public string this[int node] => labels.TryGetValue(node, out var label) ? label : Id(ids, node);

    /// <summary>A node's id: its name in the file, or its number from 1 in formats that number nodes.</summary>
    internal static string Id(NameIndex? ids, int node) => ids is null ? (node + 1).ToString(CultureInfo.InvariantCulture) : ids[node];
}
