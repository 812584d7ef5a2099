using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Reads the body of a reply, and no further than to the most rows that it may have: an answer without end does not fill the memory.</summary>
internal static class ReplyBody
{
    /// <summary>A row is a list in the list of values of the data of the body.</summary>
    private const int RowDepth = 3;

    private static readonly StreamPipeReaderOptions Buffers = new(bufferSize: 1 << 16, leaveOpen: true);

    /// <summary>Reads a body.</summary>
    /// <exception cref="DatabaseException">It has more rows.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static async Task<JsonDocument> ReadAsync(Stream stream, int maxRows, CancellationToken cancellationToken)
    {
        if (maxRows == int.MaxValue) return await JsonDocument.ParseAsync(stream, default, cancellationToken);
        var pipe = PipeReader.Create(stream, Buffers);
        var rows = new RowCounter();
        SequencePosition? counted = null;
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            counted = rows.Count(read.Buffer.Slice(counted ?? read.Buffer.Start), read.IsCompleted);
            if (rows.Rows > maxRows) throw new DatabaseException(RowLimit.Sentence);
            if (read.IsCompleted) return JsonDocument.Parse(read.Buffer);
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private sealed class RowCounter
    {
        private JsonReaderState state;

        internal int Rows { get; private set; }

        /// <returns>How far the text is counted.</returns>
        internal SequencePosition Count(ReadOnlySequence<byte> text, bool isAll)
        {
            var json = new Utf8JsonReader(text, isAll, state);
            while (json.Read())
                if (json.TokenType == JsonTokenType.StartArray && json.CurrentDepth == RowDepth) Rows++;
            state = json.CurrentState;
            return json.Position;
        }
    }
}
