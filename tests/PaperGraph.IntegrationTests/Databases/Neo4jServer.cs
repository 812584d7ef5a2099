using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>The server that the environment names; tests that need it are skipped when there is none.</summary>
internal static class Neo4jServer
{
    public static Neo4jConnection Connection()
    {
        var url = Environment.GetEnvironmentVariable("NEO4J_URL");
        if (string.IsNullOrEmpty(url)) Assert.Skip("NEO4J_URL is not set: run under with-neo4j");
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
        using var client = new QueryApiClient(connection, RetryPolicy.Default, new Random(1));
        await client.RunAsync("MATCH (n) DETACH DELETE n", AccessMode.Write, null, TestContext.Current.CancellationToken);
    }
}
