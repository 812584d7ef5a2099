using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>VOSviewer's JSON: <c>network.items</c> with id and label, <c>network.links</c> with source_id, target_id and strength.</summary>
internal sealed class VosViewerJsonReader(byte[] json, NetworkDraft draft)
{
    private readonly DeclaredNodes nodes = new(draft);
    private int line = 1;
    private int counted;

    /// <summary>Reads the file.</summary>
    /// <exception cref="StorageException">It is no well-formed JSON.</exception>
    public void Read(CancellationToken cancellationToken)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName) continue;
                cancellationToken.ThrowIfCancellationRequested();
                var (isItems, isLinks) = (reader.ValueTextEquals("items"u8), reader.ValueTextEquals("links"u8));
                if (!isItems && !isLinks || !reader.Read() || reader.TokenType != JsonTokenType.StartArray) continue;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    if (reader.TokenType == JsonTokenType.StartObject) Entry(ref reader, isItems);
                    else draft.Malformed(Line(reader), $"An entry of {(isItems ? "items" : "links")} is no object.");
            }
        }
        catch (JsonException exception)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"{draft.Source}:{exception.LineNumber + 1}: {exception.Message}"), exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"{draft.Source}:{line}: {exception.Message}"), exception);
        }
        nodes.Close();
    }

    private void Entry(ref Utf8JsonReader reader, bool isItem)
    {
        var at = Line(reader);
        string? id = null, label = null, source = null, target = null, strength = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "id": id = Scalar(reader); break;
                case "label": label = Scalar(reader); break;
                case "source_id": source = Scalar(reader); break;
                case "target_id": target = Scalar(reader); break;
                case "strength": strength = Scalar(reader); break;
                default: break;
            }
            reader.Skip();
        }
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
