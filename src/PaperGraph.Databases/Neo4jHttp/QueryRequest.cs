using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>The body of a request: one statement with its parameters.</summary>
internal static class QueryRequest
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A request without a statement, which opens or commits a transaction.</summary>
    /// <param name="accessMode">Whether the transaction may write; null where that was said when it was opened.</param>
    /// <param name="bookmarks">The transactions that it must see.</param>
    public static ReadOnlyMemory<byte> Empty(AccessMode? accessMode, IReadOnlyCollection<string> bookmarks) =>
        Write(json => WriteSettings(json, accessMode, bookmarks));

    /// <summary>A request with a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="writeParameters">Writes the properties of the object that holds the parameters; null for none.</param>
    /// <param name="accessMode">Whether it may write; null within a transaction.</param>
    /// <param name="bookmarks">The transactions that it must see.</param>
    public static ReadOnlyMemory<byte> For(
        string statement, Action<Utf8JsonWriter>? writeParameters, AccessMode? accessMode, IReadOnlyCollection<string> bookmarks) => Write(json =>
        {
            json.WriteString("statement", statement);
            json.WriteStartObject("parameters");
            writeParameters?.Invoke(json);
            json.WriteEndObject();
            json.WriteBoolean("includeCounters", true);
            WriteSettings(json, accessMode, bookmarks);
        });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> writeProperties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Compact);
        json.WriteStartObject();
        writeProperties(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteSettings(Utf8JsonWriter json, AccessMode? accessMode, IReadOnlyCollection<string> bookmarks)
    {
        if (accessMode is { } mode) json.WriteString("accessMode", mode.ToString());
        if (bookmarks.Count == 0) return;
        json.WriteStartArray("bookmarks");
        foreach (var bookmark in bookmarks) json.WriteStringValue(bookmark);
        json.WriteEndArray();
    }
}

/// <summary>Whether a statement may write.</summary>
internal enum AccessMode
{
    /// <summary>It only reads; the server refuses writes.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
