using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Sends single requests to a server and reads the replies; knows addresses, credentials and certificates, nothing of retries.</summary>
internal sealed class QueryApiChannel : IDisposable
{
    private const string AffinityHeader = "neo4j-cluster-affinity";
    private static readonly TimeSpan LongestRequest = TimeSpan.FromMinutes(10);
    private readonly Neo4jConnection connection;
    private readonly HttpClient http;
    private readonly Uri queryAddress;

    /// <param name="connection">The server.</param>
    /// <param name="handler">Sends the requests; null for the network.</param>
    public QueryApiChannel(Neo4jConnection connection, HttpMessageHandler? handler)
    {
        this.connection = connection;
        var address = connection.Validate();
        http = new HttpClient(handler ?? CertificateTrust.CreateHandler(connection)) { BaseAddress = address, Timeout = LongestRequest };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (connection.Password is not null)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.User}:{connection.Password}"));
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
        queryAddress = new Uri(address, $"db/{Uri.EscapeDataString(connection.Database)}/query/v2");
    }

    /// <summary>Asks the server what it is.</summary>
    public Task<ServerCapabilities> ProbeAsync(CancellationToken cancellationToken) => ServerProbe.AskAsync(http, connection, cancellationToken);

    /// <summary>Sends a request.</summary>
    /// <param name="method">POST, or DELETE to roll a transaction back.</param>
    /// <param name="path">What follows the address of the Query API, such as <c>/tx</c>; empty for a statement in a transaction of its own.</param>
    /// <param name="body">The request.</param>
    /// <param name="affinity">The member of a cluster that has to answer, as an earlier reply named it; null for any.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="DatabaseException">The server reported an error, or no whole answer came.</exception>
    public Task<QueryReply> SendAsync(HttpMethod method, string path, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellationToken) =>
        ConnectionFailure.ExplainAsync(async () =>
        {
            using var request = new HttpRequestMessage(method, queryAddress + path);
            if (!body.IsEmpty)
                request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            if (affinity is not null) request.Headers.Add(AffinityHeader, affinity);
            // The client's own limit ends with the headers; a body that stops coming needs one too.
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(LongestRequest);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (method == HttpMethod.Delete && response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentLength == 0) return QueryReply.Empty;
            await using var stream = await response.Content.ReadAsStreamAsync(patience.Token);
            var reply = await ReadAsync(stream, response.StatusCode, patience.Token);
            return response.Headers.TryGetValues(AffinityHeader, out var members) ? reply with { Affinity = members.First() } : reply;
        }, connection, cancellationToken);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => http.Dispose();

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
        catch (JsonException exception) when (status == HttpStatusCode.Accepted)
        {
            throw new DatabaseException($"The answer of {connection.Url} broke off.", null, isRetriable: true, exception);
        }
        catch (JsonException exception) when (status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
        {
            throw new DatabaseException($"{connection.Url} answered with HTTP status {(int)status}: what stands before Neo4j does not reach it.", null, isRetriable: true, exception);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DatabaseException($"{connection.Url} answered with HTTP status {(int)status} and something that is no reply of Neo4j; is the address right?", exception);
        }
    }
}
