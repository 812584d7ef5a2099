using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>
/// The server that with-neo4j starts for one command; tests that need it are skipped when there is none. They empty the database,
/// so that a server which merely happens to be in the environment will not do.
/// </summary>
internal static class Neo4jServer
{
    public static Neo4jConnection Connection()
    {
        var url = Environment.GetEnvironmentVariable("NEO4J_URL");
        if (string.IsNullOrEmpty(url) || Environment.GetEnvironmentVariable("NEO4J_TEST_DIR") is null) Assert.Skip("NEO4J_URL and NEO4J_TEST_DIR are not set: run under with-neo4j");
        return new Neo4jConnection
        {
            Url = url,
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
            Database = Environment.GetEnvironmentVariable("NEO4J_DATABASE") ?? "neo4j",
        };
    }

    /// <summary>Deletes all nodes and relationships.</summary>
    public static async Task ClearAsync(Neo4jConnection connection)
    {
        using var client = new QueryApiClient(connection, RetryPolicy.Default);
        await client.RunAsync("MATCH (n) DETACH DELETE n", AccessMode.Write, null, TestContext.Current.CancellationToken);
    }
}
