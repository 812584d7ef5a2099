namespace PaperGraph.Storage.NetworkFiles;

/// <summary>GEXF: nodes with labels, edges with weights. What changes in time is taken as if it were always there.</summary>
internal sealed class GexfReader(NetworkDraft draft) : XmlNetworkReader(draft)
{
    protected override void Start(string element)
    {
        if (element == "graph" && Xml.GetAttribute("defaultedgetype") == "directed") Draft.Directed(Line);
        else if (element == "node") Node();
        else if (element == "edge")
        {
            if (Xml.GetAttribute("type") == "directed") Draft.Directed(Line);
            Nodes.Link(Xml.GetAttribute("source"), Xml.GetAttribute("target"), Xml.GetAttribute("weight"), Line);
        }
    }

    protected override void Text(string text)
    {
    }

    protected override void End(string element)
    {
    }

    private void Node()
    {
        if (Xml.GetAttribute("id") is not { } id) Draft.Malformed(Line, "The node lacks an id.");
        else if (Xml.GetAttribute("label") is { } label) Draft.Label(Nodes.Declare(id, Line), label);
        else Nodes.Declare(id, Line);
    }
}
