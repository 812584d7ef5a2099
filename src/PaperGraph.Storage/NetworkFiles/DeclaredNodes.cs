using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Nodes of formats that list them: a link may name one before it is listed, but not one that never is.</summary>
internal sealed class DeclaredNodes(NetworkDraft draft)
{
    private readonly HashSet<int> declared = [];
    private readonly List<(string Source, string Target, double Weight, int Line)> waiting = [];

    /// <summary>A node that the file lists.</summary>
    public int Declare(string id, int line)
    {
        var node = draft.Ids.GetOrAdd(Encoding.UTF8.GetBytes(id));
        if (!declared.Add(node)) draft.Malformed(line, $"There is another node {Readable.Word(id)} before; the two are taken as one.");
        return node;
    }

    /// <summary>Adds the link of two nodes, unless an end is missing; one of a node that is not listed yet waits for the end of the file.</summary>
    /// <param name="source">One end.</param>
    /// <param name="target">The other.</param>
    /// <param name="weight">The weight as it is written; null for 1.</param>
    /// <param name="line">Where the link stands.</param>
    public void Link(string? source, string? target, string? weight, int line)
    {
        var value = 1.0;
        if (source is null || target is null) draft.Malformed(line, "The link lacks a source or a target.");
        else if (weight is not null && !NetworkDraft.TryWeight(Encoding.UTF8.GetBytes(weight.Trim()), out value)) draft.Malformed(line, $"\"{Readable.Word(weight)}\" is no weight; the link was left out.");
        else if (Find(source) is var a and >= 0 && Find(target) is var b and >= 0) draft.Link(a, b, value, line);
        else waiting.Add((source, target, value, line));
    }

    /// <summary>Adds the links that waited, and reports those of nodes that the file never lists.</summary>
    public void Close()
    {
        foreach (var (source, target, weight, line) in waiting)
        {
            var (a, b) = (Find(source), Find(target));
            if (a >= 0 && b >= 0) draft.Link(a, b, weight, line);
            else draft.Malformed(line, $"The link names a node {Readable.Word(a < 0 ? source : target)} that the file does not list; the link was left out.");
        }
        waiting.Clear();
    }

    private int Find(string id) => draft.Ids.Find(Encoding.UTF8.GetBytes(id));
}
