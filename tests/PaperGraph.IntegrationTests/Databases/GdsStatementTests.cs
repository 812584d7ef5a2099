using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

[Collection(Neo4jTests.Name)]
public sealed class GdsStatementTests
{
    [Fact]
    public async Task Every_statement_of_cypher_gds_runs_in_order()
    {
        var connection = Neo4jServer.Connection();
        var token = TestContext.Current.CancellationToken;
        using var sample = new SampleGraph();
        await Neo4jServer.ClearAsync(connection);
        await GraphPusher.PushAsync(sample.Folder, connection, new PushOptions(), null, token);
        using var client = new QueryApiClient(connection, RetryPolicy.Default);
        await client.RunAsync("CALL gds.graph.drop('coTopic', false) YIELD graphName RETURN count(*)", AccessMode.Write, null, token);

        foreach (var file in CypherFiles.In("gds"))
        {
            var reply = await client.RunAsync(file.Text, AccessMode.Write, null, token);
            Assert.NotEmpty(reply.Result.Rows);
        }
    }
}
