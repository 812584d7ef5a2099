using System.Text.Json;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>Tells VOSviewer's JSON from lists of nodes and links by the names of the outer properties; words within the entries say nothing.</summary>
internal sealed class JsonKind
{
    private bool network, networkItems, networkLinks, networkNodes, items, links, nodes, innerNodes, ids;

    /// <summary>The format; null for JSON of another kind.</summary>
    /// <param name="head">The first bytes, from the opening bracket; they may end anywhere.</param>
    public static NetworkFormat? Of(ReadOnlySpan<byte> head)
    {
        var kind = new JsonKind();
        try
        {
            kind.Look(new Utf8JsonReader(head, isFinalBlock: false, new JsonReaderState(JsonNetworkReader.Options)));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What stands before the fault tells enough; who reads the file names the line.
        }
        return kind.Decide();
    }

    private NetworkFormat? Decide() => this switch
    {
        { networkItems: true } or { networkLinks: true, networkNodes: false } => NetworkFormat.VosViewerJson,
        { nodes: true } => NetworkFormat.NodeLinkJson,
        { items: true } => NetworkFormat.VosViewerJson,
        { networkNodes: true } or { innerNodes: true } => NetworkFormat.NodeLinkJson,
        { links: true } => ids ? NetworkFormat.VosViewerJson : NetworkFormat.NodeLinkJson,
        { network: true } => NetworkFormat.VosViewerJson,
        _ => null,
    };

    private void Look(Utf8JsonReader reader)
    {
        var inNetwork = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            var depth = reader.CurrentDepth;
            if (depth == 1) inNetwork = reader.ValueTextEquals("network"u8);
            // Entries of a list in the outermost object are one list and one object deeper.
            if (depth == 3) ids |= reader.ValueTextEquals("source_id"u8);
            if (depth > 2) continue;
            var (isItems, isLinks) = (reader.ValueTextEquals("items"u8), reader.ValueTextEquals("links"u8));
            var isNodes = reader.ValueTextEquals("nodes"u8) || reader.ValueTextEquals("edges"u8);
            if (!reader.Read()) return;
            if (depth == 1) network |= inNetwork && reader.TokenType == JsonTokenType.StartObject;
            if (reader.TokenType != JsonTokenType.StartArray) continue;
            if (depth == 1) (items, links, nodes) = (items || isItems, links || isLinks, nodes || isNodes);
            else if (inNetwork) (networkItems, networkLinks, networkNodes) = (networkItems || isItems, networkLinks || isLinks, networkNodes || isNodes);
            else innerNodes |= isNodes;
        }
    }
}
