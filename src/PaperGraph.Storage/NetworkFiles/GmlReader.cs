using System.Globalization;
using System.Net;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Graph Modelling Language: <c>graph [ node [ id 1 label "x" ] edge [ source 1 target 2 weight 3 ] ]</c>; <c>value</c> is a weight too.</summary>
internal sealed class GmlReader(Stream stream, NetworkDraft draft, CancellationToken cancellationToken)
{
    private readonly GmlTokens tokens = new(stream, cancellationToken);
    private readonly DeclaredNodes nodes = new(draft);
    private readonly Stack<Part> open = new();
    private string? id, label, source, target, weight, value;
    private int startedAt;

    private enum Part
    {
        Other, Graph, Node, Edge,
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="StorageException">Brackets or quotes do not close.</exception>
    public void Read()
    {
        while (tokens.Next())
        {
            if (tokens.Kind == GmlToken.Close)
            {
                if (open.Count == 0) throw Broken("A ] closes nothing");
                Close(open.Pop());
                continue;
            }
            if (tokens.Kind != GmlToken.Word) throw Broken($"A key was expected, not {Readable.Word(tokens.Text)}");
            var key = tokens.Text;
            if (!tokens.Next() || tokens.Kind == GmlToken.Close) throw Broken($"The key {Readable.Word(key)} has no value");
            if (tokens.Kind == GmlToken.Open) Open(key);
            else Value(key, tokens.Text);
        }
        if (open.Count > 0) throw Broken("The file ends before all brackets are closed; it may have been cut off");
        nodes.Close();
    }

    private void Open(string key)
    {
        var within = open.Count == 0 ? Part.Other : open.Peek();
        var part = key.ToLowerInvariant() switch
        {
            "graph" when open.Count == 0 => Part.Graph,
            "node" when within == Part.Graph => Part.Node,
            "edge" when within == Part.Graph => Part.Edge,
            _ => Part.Other,
        };
        if (part is Part.Node or Part.Edge) (id, label, source, target, weight, value, startedAt) = (null, null, null, null, null, null, tokens.Line);
        open.Push(part);
    }

    private void Value(string key, string text)
    {
        switch (open.Count == 0 ? Part.Other : open.Peek(), key.ToLowerInvariant())
        {
            case (Part.Graph, "directed") when text == "1": draft.Directed(tokens.Line); break;
            case (Part.Node, "id"): id = text; break;
            case (Part.Node, "label"): label = text; break;
            case (Part.Edge, "source"): source = text; break;
            case (Part.Edge, "target"): target = text; break;
            case (Part.Edge, "weight"): weight = text; break;
            case (Part.Edge, "value"): value = text; break;
            default: break;
        }
    }

    private void Close(Part part)
    {
        if (part == Part.Edge) nodes.Link(source, target, weight ?? value, startedAt);
        if (part != Part.Node) return;
        if (id is null) draft.Malformed(startedAt, "The node lacks an id.");
        else if (label is null) nodes.Declare(id, startedAt);
        else draft.Label(nodes.Declare(id, startedAt), WebUtility.HtmlDecode(label));
    }

    private StorageException Broken(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{draft.Source}:{tokens.Line}: {what}."));
}
