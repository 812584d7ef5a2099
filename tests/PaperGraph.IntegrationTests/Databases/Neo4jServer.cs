using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>
/// The server that with-neo4j starts for one command; tests that need it are skipped when there is none. They empty the database,
/// so that a server which merely happens to be in the environment will not do.
/// </summary>
internal static class Neo4jServer
{
    /// <summary>Its address, or null. <c>NEO4J_TEST_DIR</c> says that the server is there for tests and may be emptied.</summary>
    public static string? Url => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NEO4J_TEST_DIR")) ? null
        : Environment.GetEnvironmentVariable("NEO4J_URL") is { Length: > 0 } url ? url : null;

    /// <summary>The server; without one the test is skipped.</summary>
    public static Neo4jConnection Connection()
    {
        var url = Url;
        if (url is null) Assert.Skip("NEO4J_URL and NEO4J_TEST_DIR are not both set: there is no server that a test may empty.");
        return new Neo4jConnection
        {
            Url = url,
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
            Database = Environment.GetEnvironmentVariable("NEO4J_DATABASE") ?? "neo4j",
        };
    }

    /// <summary>Deletes all nodes and relationships.</summary>
    public static Task ClearAsync(Neo4jConnection connection) => RunAsync(connection, "MATCH (n) DETACH DELETE n");

    /// <summary>Runs a statement that may write.</summary>
    public static async Task<ImmutableArray<object?[]>> RunAsync(Neo4jConnection connection, string statement)
    {
        using var client = new QueryApiClient(connection, RetryPolicy.Default);
        return (await client.RunAsync(statement, AccessMode.Write, null, TestContext.Current.CancellationToken)).Result.Rows;
    }
}
