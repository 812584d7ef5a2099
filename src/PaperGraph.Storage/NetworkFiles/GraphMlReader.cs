using System.Text;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>GraphML: nodes and edges with data, whose keys are declared; the keys called label (or name) and weight are read.</summary>
internal sealed class GraphMlReader(NetworkDraft draft) : XmlNetworkReader(draft)
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();
    private string? key, node, label, name, source, target, weight, defaultWeight;
    private bool inData, inEdge;
    private int line, declared;

    protected override void Start(string element)
    {
        switch (element)
        {
            case "key":
                key = Xml.GetAttribute("id") ?? "";
                keys[key] = (Xml.GetAttribute("attr.name") ?? key).ToLowerInvariant();
                break;
            case "graph" when Xml.GetAttribute("edgedefault") == "directed":
                Draft.Directed(Line);
                break;
            case "node":
                (node, label, name, line) = (Xml.GetAttribute("id"), null, null, Line);
                if (node is null) Draft.Malformed(Line, "The node lacks an id.");
                else declared = Nodes.Declare(node, Line);
                break;
            case "edge":
                (source, target, weight, inEdge, line) = (Xml.GetAttribute("source"), Xml.GetAttribute("target"), null, true, Line);
                if (Xml.GetAttribute("directed") == "true") Draft.Directed(Line);
                break;
            case "data":
                key = Xml.GetAttribute("key") ?? "";
                text.Clear();
                inData = true;
                break;
            case "default":
                text.Clear();
                inData = true;
                break;
            case "hyperedge":
                Draft.Malformed(Line, "A hyperedge joins more than two nodes and cannot be read.");
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
                Data(key is null ? "" : keys.GetValueOrDefault(key, key.ToLowerInvariant()));
                inData = false;
                break;
            case "default":
                if (key is not null && keys.GetValueOrDefault(key) == "weight") defaultWeight = text.ToString();
                inData = false;
                break;
            case "edge":
                Nodes.Link(source, target, weight ?? defaultWeight, line);
                inEdge = false;
                break;
            case "node" when node is not null:
                if ((label ?? name) is { } shown) Draft.Label(declared, shown);
                node = null;
                break;
            default:
                break;
        }
    }

    private void Data(string name)
    {
        if (inEdge && name == "weight") weight = text.ToString();
        else if (!inEdge && name is "label") label = text.ToString().Trim();
        else if (!inEdge && name is "name") this.name = text.ToString().Trim();
    }
}
