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
    private readonly TimeSpan longestRequest;
    private readonly Neo4jConnection connection;
    private readonly HttpClient http;
    private readonly Uri queryAddress;

    /// <param name="connection">The server.</param>
    /// <param name="handler">Sends the requests; null for the network.</param>
    /// <param name="longestRequest">After this time a request is given up; null for the usual time.</param>
    public QueryApiChannel(Neo4jConnection connection, HttpMessageHandler? handler, TimeSpan? longestRequest)
    {
        this.connection = connection;
        this.longestRequest = longestRequest ?? LongestRequest;
        var address = connection.Validate();
        http = new HttpClient(handler ?? CertificateTrust.CreateHandler(connection)) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (connection.Password is not null)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.User}:{connection.Password}"));
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
        queryAddress = new Uri(address, $"db/{Uri.EscapeDataString(connection.Database)}/query/v2");
    }

    /// <summary>Asks the server for its version, and makes sure that it is new enough.</summary>
    public Task<string> ProbeAsync(CancellationToken cancellationToken) => ServerProbe.AskAsync(http, connection, longestRequest, cancellationToken);

    /// <summary>Sends a request.</summary>
    /// <exception cref="DatabaseException">The server reported an error, no whole answer came, or it has too many rows.</exception>
    public Task<QueryReply> SendAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ConnectionFailure.ExplainAsync(async patience =>
        {
            using var message = new HttpRequestMessage(request.Method, queryAddress + request.Path);
            if (!request.Body.IsEmpty)
                message.Content = new ReadOnlyMemoryContent(request.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            if (request.Affinity is not null) message.Headers.Add(AffinityHeader, request.Affinity);
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, patience);
            if (request.Method == HttpMethod.Delete && response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentLength == 0) return QueryReply.Empty;
            await using var stream = await response.Content.ReadAsStreamAsync(patience);
            var reply = await ReadAsync(stream, response.StatusCode, request.MaxRows, patience);
            return response.Headers.TryGetValues(AffinityHeader, out var members) ? reply with { Affinity = members.First() } : reply;
        }, connection, longestRequest, cancellationToken);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => http.Dispose();

    private async Task<QueryReply> ReadAsync(Stream stream, HttpStatusCode status, int maxRows, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await ReplyBody.ReadAsync(stream, maxRows, cancellationToken);
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
