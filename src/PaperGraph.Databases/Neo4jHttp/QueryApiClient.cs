using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>
/// Speaks Neo4j's Query API v2: one request is one statement in a transaction of its own. Passing failures are repeated after
/// growing pauses; a repeated write is safe because every statement of PaperGraph is idempotent. Not safe for concurrent calls.
/// </summary>
internal sealed class QueryApiClient : IDisposable
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestRequest = TimeSpan.FromMinutes(10);
    private readonly Neo4jConnection connection;
    private readonly RetryPolicy retry;
    private readonly HttpClient http;
    private readonly Uri queryAddress;
    private ImmutableArray<string> bookmarks = [];

    /// <param name="connection">The server.</param>
    /// <param name="retry">How often passing failures are repeated.</param>
    /// <param name="handler">Sends the requests; null for the network.</param>
    public QueryApiClient(Neo4jConnection connection, RetryPolicy retry, HttpMessageHandler? handler = null)
    {
        this.connection = connection;
        this.retry = retry;
        http = new HttpClient(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = LongestConnect })
        {
            BaseAddress = connection.Validate(),
            Timeout = LongestRequest,
        };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (connection.Password is not null)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.User}:{connection.Password}"));
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
        queryAddress = new Uri(http.BaseAddress, $"db/{Uri.EscapeDataString(connection.Database)}/query/v2");
    }

    /// <summary>Makes sure that a Neo4j with the Query API answers.</summary>
    public Task CheckServerAsync(CancellationToken cancellationToken) => ServerProbe.CheckAsync(http, connection, cancellationToken);

    /// <summary>Runs one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="accessMode">Whether it may write.</param>
    /// <param name="writeParameters">Writes the properties of the object that holds the parameters.</param>
    /// <param name="cancellationToken">Stops the request and the pauses.</param>
    /// <exception cref="DatabaseException">It failed for good, or still fails after the last attempt.</exception>
    public async Task<QueryReply> RunAsync(string statement, AccessMode accessMode, Action<Utf8JsonWriter>? writeParameters, CancellationToken cancellationToken)
    {
        var body = WriteRequest(statement, accessMode, writeParameters);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var reply = await SendAsync(body, cancellationToken);
                if (!reply.Bookmarks.IsEmpty) bookmarks = reply.Bookmarks;
                return reply;
            }
            catch (DatabaseException failure) when (failure.IsRetriable && !ErrorCodes.IsMemory(failure.Code) && attempt < retry.Attempts)
            {
                await PauseAsync(attempt, cancellationToken);
            }
        }
    }

    /// <summary>Waits as long as after the given failed attempt.</summary>
    public Task PauseAsync(int attempt, CancellationToken cancellationToken) => Task.Delay(retry.DelayAfter(attempt), cancellationToken);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => http.Dispose();

    private ReadOnlyMemory<byte> WriteRequest(string statement, AccessMode accessMode, Action<Utf8JsonWriter>? writeParameters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Compact);
        json.WriteStartObject();
        json.WriteString("statement", statement);
        json.WriteStartObject("parameters");
        writeParameters?.Invoke(json);
        json.WriteEndObject();
        json.WriteBoolean("includeCounters", true);
        json.WriteString("accessMode", accessMode.ToString());
        if (!bookmarks.IsEmpty)
        {
            json.WriteStartArray("bookmarks");
            foreach (var bookmark in bookmarks) json.WriteStringValue(bookmark);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private Task<QueryReply> SendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken) => ConnectionFailure.ExplainAsync(async () =>
    {
        using var content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await http.PostAsync(queryAddress, content, cancellationToken);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await ReadAsync(stream, response.StatusCode, cancellationToken);
    }, connection, cancellationToken);

    private async Task<QueryReply> ReadAsync(Stream stream, HttpStatusCode status, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(stream, default, cancellationToken);
            return QueryReply.Read(document.RootElement, connection);
        }
        catch (DatabaseException failure) when (status == HttpStatusCode.NotFound && failure.Code == "Neo.ClientError.Request.Invalid")
        {
            throw ServerProbe.NoQueryApi(connection, failure);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DatabaseException($"{connection.Url} answered with HTTP status {(int)status} and something that is no reply of Neo4j; is the address right?", exception);
        }
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
