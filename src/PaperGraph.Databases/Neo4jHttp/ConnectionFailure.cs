namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Turns failures of the network into sentences.</summary>
internal static class ConnectionFailure
{
    /// <summary>The exception for a request that got no whole answer. It may be repeated unless the certificate or the host name is at fault.</summary>
    public static DatabaseException ToException(Exception exception, Neo4jConnection connection) =>
        (exception as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError =>
                new($"The host name in {connection.Url} is not known; check NEO4J_URL or --url.", exception),
            HttpRequestError.SecureConnectionError =>
                new($"No secure connection to {connection.Url}: {(exception.InnerException ?? exception).Message}", exception),
            HttpRequestError.ConnectionError =>
                new($"Nothing answers at {connection.Url}; start Neo4j (docker compose up -d), or set NEO4J_URL or --url to where it runs.", null, true, exception),
            _ => new($"The connection to {connection.Url} broke: {exception.Message}", null, true, exception),
        };
}
