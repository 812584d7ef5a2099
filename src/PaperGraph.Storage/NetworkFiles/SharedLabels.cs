using System.Globalization;
using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Adds the id to labels that several nodes share, or that are the name of a node without a label; else rows of a result could not be told apart.</summary>
/// <param name="ids">The names of a format that names nodes; null for one that numbers them.</param>
/// <param name="count">Number of nodes.</param>
/// <param name="labels">The labels, by node.</param>
internal sealed class SharedLabels(NameIndex? ids, int count, Dictionary<int, string> labels)
{
    /// <summary>Changes labels until no two nodes are called alike; nodes without one keep their id. Time and space are linear in the labels.</summary>
    /// <returns>A label that was shared; null if none was.</returns>
    public string? TellApart()
    {
        var nodes = new Dictionary<string, int>(labels.Count, StringComparer.Ordinal);
        foreach (var label in labels.Values) nodes[label] = nodes.GetValueOrDefault(label) + 1;
        var shared = labels.Where(pair => nodes[pair.Value] > 1 || IsIdOfOther(pair.Value)).OrderBy(pair => pair.Key).ToArray();
        var taken = nodes.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (node, label) in shared)
        {
            var id = NodeNames.Id(ids, node);
            var name = $"{label} ({id})";
            while (IsIdOfOther(name) || !taken.Add(name)) name = $"{name} ({id})";
            labels[node] = name;
        }
        return shared.Length == 0 ? null : shared[0].Value;
    }

    /// <summary>Whether a node without a label is written so.</summary>
    private bool IsIdOfOther(string name) => NodeOf(name) is var node and >= 0 && !labels.ContainsKey(node);

    private int NodeOf(string id)
    {
        if (ids is not null) return ids.Find(Encoding.UTF8.GetBytes(id));
        return int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count && id[0] != '0' ? number - 1 : -1;
    }
}
