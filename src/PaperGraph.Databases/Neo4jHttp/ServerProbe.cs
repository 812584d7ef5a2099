using System.Globalization;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Asks a server what it is before it gets any statement.</summary>
internal static class ServerProbe
{
    /// <summary>The first that lets several statements of its Query API share a transaction.</summary>
    private static readonly Version First = new(5, 26);

    /// <summary>Makes sure that a Neo4j new enough answers. Neo4j's cloud does not introduce itself; it is always new.</summary>
    /// <returns>Its version in its own words.</returns>
    /// <exception cref="DatabaseException">Nothing answers, or it is no Neo4j, or too old.</exception>
    public static async Task<string> AskAsync(HttpClient http, Neo4jConnection connection, TimeSpan longestRequest, CancellationToken cancellationToken)
    {
        if (connection.IsCloud) return "Aura";
        var text = await AskVersionAsync(http, connection, longestRequest, cancellationToken);
        return Parse(text) >= First ? text
            : throw new DatabaseException($"Neo4j at {connection.Url} is version {text}; PaperGraph needs {First} or newer.");
    }

    /// <summary>A server that is not there will not be there in a moment either: nobody should wait for the message that says so.</summary>
    private static async Task<string> AskVersionAsync(HttpClient http, Neo4jConnection connection, TimeSpan longestRequest, CancellationToken cancellationToken)
    {
        try
        {
            return await ConnectionFailure.ExplainAsync(patience => VersionAsync(http, connection, patience), connection, longestRequest, cancellationToken);
        }
        catch (DatabaseException failure) when (failure.InnerException is OperationCanceledException or HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError })
        {
            throw new DatabaseException(failure.Message, failure.InnerException);
        }
    }

    /// <summary>The exception for a server that does not offer the Query API.</summary>
    public static DatabaseException NoQueryApi(Neo4jConnection connection, Exception inner) =>
        new($"Neo4j at {connection.Url} does not offer the Query API; server.http_enabled_modules in neo4j.conf must include QUERY_API_ENDPOINTS.", inner);

    private static async Task<string> VersionAsync(HttpClient http, Neo4jConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(await http.GetStringAsync(http.BaseAddress, cancellationToken));
            return document.RootElement.GetProperty("neo4j_version").GetString() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or HttpRequestException { StatusCode: not null })
        {
            throw new DatabaseException($"What answers at {connection.Url} is not Neo4j; its HTTP address usually ends with port 7474.", exception);
        }
    }

    /// <summary>Major and minor of <c>5.26.25</c>, <c>2026.08.0-12345</c> or <c>5.27-aura</c>; 0.0 when there are none.</summary>
    internal static Version Parse(string text)
    {
        var parts = text.Split('.', '-', '+');
        return parts.Length >= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? new Version(major, minor)
            : new Version(0, 0);
    }
}
