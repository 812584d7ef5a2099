using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Nodes of formats that list them: a link may name one before it is listed, but not one that never is.</summary>
internal sealed class DeclaredNodes(NetworkDraft draft)
{
    private readonly Dictionary<int, int> mentionedAt = [];
    private readonly HashSet<int> declared = [];

    /// <summary>A node that the file lists.</summary>
    public int Declare(string id, int line)
    {
        var node = draft.Ids.GetOrAdd(Encoding.UTF8.GetBytes(id));
        if (!declared.Add(node)) draft.Malformed(line, $"There is another node {Shown(id)} before; the two are taken as one.");
        mentionedAt.Remove(node);
        return node;
    }

    /// <summary>A node that a link names.</summary>
    public int Mention(string id, int line)
    {
        var node = draft.Ids.GetOrAdd(Encoding.UTF8.GetBytes(id));
        if (!declared.Contains(node)) mentionedAt.TryAdd(node, line);
        return node;
    }

    /// <summary>Adds the link of two nodes, unless an end is missing.</summary>
    /// <param name="source">One end.</param>
    /// <param name="target">The other.</param>
    /// <param name="weight">The weight as it is written; null for 1.</param>
    /// <param name="line">Where the link stands.</param>
    public void Link(string? source, string? target, string? weight, int line)
    {
        var value = 1.0;
        if (source is null || target is null) draft.Malformed(line, "The link lacks a source or a target.");
        else if (weight is not null && !NetworkDraft.TryWeight(Encoding.UTF8.GetBytes(weight.Trim()), out value)) draft.Malformed(line, $"\"{Shown(weight)}\" is no weight; the link was left out.");
        else draft.Link(Mention(source, line), Mention(target, line), value, line);
    }

    /// <summary>Reports nodes that only links name. They stay in the network.</summary>
    public void Close()
    {
        foreach (var (node, line) in mentionedAt.OrderBy(pair => pair.Key))
            draft.Malformed(line, $"The link names a node {Shown(draft.Ids[node])} that the file does not list.");
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
