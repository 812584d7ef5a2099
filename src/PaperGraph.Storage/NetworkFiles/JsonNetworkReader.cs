using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>
/// VOSviewer's JSON: <c>network.items</c> with id and label, <c>network.links</c> with source_id, target_id and strength. And the JSON of d3 and
/// networkx: <c>nodes</c> with id (else numbered from 0) and label or name, <c>links</c> or <c>edges</c> with source, target and weight or value.
/// </summary>
internal sealed class JsonNetworkReader(byte[] json, NetworkDraft draft, bool nodeLink)
{
    /// <summary>What is let pass.</summary>
    internal static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly DeclaredNodes nodes = new(draft);
    private int line = 1;
    private int counted;
    private int entries;

    /// <summary>Reads the file.</summary>
    /// <exception cref="StorageException">It is no well-formed JSON.</exception>
    public void Read(CancellationToken cancellationToken)
    {
        try
        {
            var reader = new Utf8JsonReader(json, Options);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName) continue;
                cancellationToken.ThrowIfCancellationRequested();
                var isItems = reader.ValueTextEquals(nodeLink ? "nodes"u8 : "items"u8);
                var isLinks = reader.ValueTextEquals("links"u8) || nodeLink && reader.ValueTextEquals("edges"u8);
                if (nodeLink && reader.CurrentDepth == 1 && reader.ValueTextEquals("directed"u8) && reader.Read() && reader.TokenType == JsonTokenType.True) draft.Directed(Line(reader));
                if (!isItems && !isLinks || !reader.Read() || reader.TokenType != JsonTokenType.StartArray) continue;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    if (reader.TokenType == JsonTokenType.StartObject) Entry(ref reader, isItems);
                    else draft.Malformed(Line(reader), $"An entry of {(!isItems ? "links" : nodeLink ? "nodes" : "items")} is no object.");
            }
        }
        catch (JsonException exception)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"{draft.Source}:{exception.LineNumber + 1}: this is no well-formed JSON: {Readable.Text(exception.Message.Split(" LineNumber:")[0])}"), exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"{draft.Source}:{line}: this is no well-formed JSON: {Readable.Text(exception.Message)}"), exception);
        }
        nodes.Close();
    }

    private void Entry(ref Utf8JsonReader reader, bool isItem)
    {
        var at = Line(reader);
        string? id = null, label = null, name = null, source = null, target = null, strength = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "id": id = Scalar(reader); break;
                case "label": label = Scalar(reader); break;
                case "name" when nodeLink: name = Scalar(reader); break;
                case "source_id" when !nodeLink:
                case "source" when nodeLink: source = Scalar(reader); break;
                case "target_id" when !nodeLink:
                case "target" when nodeLink: target = Scalar(reader); break;
                case "strength" when !nodeLink:
                case "weight" or "value" when nodeLink: strength = Scalar(reader); break;
                default: break;
            }
            reader.Skip();
        }
        if (isItem && nodeLink) (id, label) = (id ?? entries++.ToString(CultureInfo.InvariantCulture), label ?? name);
        if (!isItem) nodes.Link(source, target, strength, at);
        else if (id is null) draft.Malformed(at, "The item lacks an id.");
        else if (label is null) nodes.Declare(id, at);
        else draft.Label(nodes.Declare(id, at), label);
    }

    private static string? Scalar(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    /// <summary>The line of the token; lines are counted from where they were counted last.</summary>
    private int Line(in Utf8JsonReader reader)
    {
        var to = (int)reader.TokenStartIndex;
        if (to > counted)
        {
            line += json.AsSpan(counted, to - counted).Count((byte)'\n');
            counted = to;
        }
        return line;
    }
}
