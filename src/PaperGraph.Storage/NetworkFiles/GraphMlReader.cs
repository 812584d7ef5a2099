using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>GraphML: nodes and edges with data, whose keys are declared; the keys called label (or name) and weight are read.</summary>
internal sealed class GraphMlReader(NetworkDraft draft) : XmlNetworkReader(draft)
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Stack<Part> open = new();
    private readonly StringBuilder text = new();
    private string? key, defaultWeight;
    private bool inData, isForEdges;

    protected override void Start(string element)
    {
        switch (element)
        {
            case "key":
                key = Xml.GetAttribute("id") ?? "";
                keys[key] = (Xml.GetAttribute("attr.name") ?? key).ToLowerInvariant();
                isForEdges = Xml.GetAttribute("for") is null or "edge" or "all";
                break;
            case "graph" or "port" or "endpoint" or "hyperedge":
                if (element == "graph" && Xml.GetAttribute("edgedefault") == "directed") Draft.Directed(Line);
                if (element == "hyperedge") Draft.Malformed(Line, "A hyperedge joins more than two nodes and cannot be read.");
                open.Push(new Part { Line = Line });
                break;
            case "node":
                var id = Xml.GetAttribute("id");
                if (id is null) Draft.Malformed(Line, "The node lacks an id.");
                open.Push(new Part { Line = Line, Node = id is null ? -1 : Nodes.Declare(id, Line) });
                break;
            case "edge":
                if (Xml.GetAttribute("directed") == "true") Draft.Directed(Line);
                open.Push(new Part { Line = Line, Source = Xml.GetAttribute("source"), Target = Xml.GetAttribute("target") });
                break;
            case "data" or "default":
                if (element == "data") key = Xml.GetAttribute("key") ?? "";
                text.Clear();
                inData = true;
                break;
            default:
                break;
        }
    }

    protected override void Text(string text)
    {
        if (inData) this.text.Append(text);
    }

    protected override void End(string element)
    {
        switch (element)
        {
            case "data":
                if (key is not null && open.TryPeek(out var part)) Data(part, keys.GetValueOrDefault(key, key.ToLowerInvariant()));
                inData = false;
                break;
            case "default":
                if (isForEdges && key is not null && keys.GetValueOrDefault(key) == "weight") defaultWeight = text.ToString();
                inData = false;
                break;
            case "edge":
                var edge = open.Pop();
                Nodes.Link(edge.Source, edge.Target, edge.Weight ?? defaultWeight, edge.Line);
                break;
            case "node":
                var node = open.Pop();
                if (node.Node >= 0 && (node.Label ?? node.Name) is { } shown) Draft.Label(node.Node, shown);
                break;
            case "graph" or "port" or "endpoint" or "hyperedge":
                open.Pop();
                break;
            default:
                break;
        }
    }

    private void Data(Part part, string name)
    {
        if (name == "weight") part.Weight = text.ToString();
        else if (name == "label") part.Label = text.ToString().Trim();
        else if (name == "name") part.Name = text.ToString().Trim();
    }

    /// <summary>An element that has data of its own; nodes may hold graphs, and these nodes again.</summary>
    private sealed class Part
    {
        public int Line { get; init; }

        /// <summary>The number of a node that has an id; else -1.</summary>
        public int Node { get; init; } = -1;

        public string? Source { get; init; }

        public string? Target { get; init; }

        public string? Weight { get; set; }

        public string? Label { get; set; }

        public string? Name { get; set; }
    }
}
