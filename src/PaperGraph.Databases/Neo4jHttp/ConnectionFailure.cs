namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Turns failures of the network into sentences.</summary>
internal static class ConnectionFailure
{
    /// <summary>Runs a request.</summary>
    /// <param name="request">The request, from the first byte sent to the last one read; told when its time is up.</param>
    /// <param name="connection">The server.</param>
    /// <param name="longest">Its time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DatabaseException">No whole answer came. The request may be repeated unless its time ran out, or the host's name or its certificate is at fault.</exception>
    public static async Task<T> ExplainAsync<T>(Func<CancellationToken, Task<T>> request, Neo4jConnection connection, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(longest);
        try
        {
            return await request(patience.Token);
        }
        catch (OperationCanceledException exception) when (!patience.IsCancellationRequested)
        {
            // Nothing else than the attempt to connect gives up by itself.
            throw new DatabaseException($"No connection to {connection.Url} came about in time; does Neo4j run there, and is it reachable from here?", null, true, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DatabaseException($"{connection.Url} did not answer in time; does Neo4j run there, and is it reachable from here?", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw ToException(exception, connection.Url);
        }
    }

    private static DatabaseException ToException(Exception exception, string url) =>
        (exception as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError =>
                new($"The host name in {url} is not known; check NEO4J_URL or --url.", exception),
            HttpRequestError.SecureConnectionError =>
                new($"The certificate of {url} is not trusted, or it speaks no TLS ({(exception.InnerException ?? exception).Message}); if an authority of your own signed it, name that authority's certificate with --ca FILE.", exception),
            HttpRequestError.ConnectionError =>
                new($"Nothing answers at {url}; start Neo4j (docker compose up -d), or set NEO4J_URL or --url to where it runs.", null, true, exception),
            _ => new($"The connection to {url} broke: {exception.Message}", null, true, exception),
        };
}
