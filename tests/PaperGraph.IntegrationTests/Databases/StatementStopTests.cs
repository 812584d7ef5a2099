using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Statements that are stopped on the server.</summary>
[Collection(Neo4jTests.Name)]
public sealed class StatementStopTests
{
    private const string Endless = "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS endless";
    private const string Running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS endless' RETURN count(*)";

    /// <summary>The server once went on until the statement was done, though the user had been told that it was stopped.</summary>
    [Fact]
    public async Task The_server_does_not_go_on_with_a_statement_that_was_stopped()
    {
        var connection = Neo4jServer.Connection();
        await using var database = await Neo4jDatabase.ConnectAsync(connection, TestContext.Current.CancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var asked = database.QueryAsync(Endless, new Dictionary<string, object?>(), stop.Token);
        while (await RunningAsync(connection) == 0 && !asked.IsCompleted) await Task.Yield();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.Equal(0, await RunningAsync(connection));
    }

    private static async Task<long> RunningAsync(Neo4jConnection connection) => (long)Assert.Single(await Neo4jServer.RunAsync(connection, Running))[0]!;
}
