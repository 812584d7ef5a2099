using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

[Collection(Neo4jTests.Name)]
public sealed class QueryApiTransactionTests
{
    private const string Count = "MATCH (n:Trial) RETURN count(n)";
    private static readonly RetryPolicy NoPauses = new(3, TimeSpan.Zero, TimeSpan.Zero);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Statements_see_each_other_and_others_see_them_only_after_the_commit()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        using var client = new QueryApiClient(connection, NoPauses);

        await client.RunTransactionAsync(AccessMode.Write, async transaction =>
        {
            await transaction.RunAsync("CREATE (:Trial)", null);
            Assert.Equal([1L], Assert.Single((await transaction.RunAsync(Count, null)).Result.Rows));
            Assert.Equal([0L], Assert.Single(await Neo4jServer.RunAsync(connection, Count)));
        }, Cancelled);

        Assert.Equal([1L], Assert.Single(await Neo4jServer.RunAsync(connection, Count)));
    }

    [Fact]
    public async Task Work_that_fails_leaves_nothing()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        using var client = new QueryApiClient(connection, NoPauses);

        await Assert.ThrowsAsync<DatabaseException>(() => client.RunTransactionAsync(AccessMode.Write, async transaction =>
        {
            await transaction.RunAsync("CREATE (:Trial)", null);
            await transaction.RunAsync("RETURN 1/0", null);
        }, Cancelled));
        await Assert.ThrowsAsync<NotSupportedException>(() => client.RunTransactionAsync(AccessMode.Write, async transaction =>
        {
            await transaction.RunAsync("CREATE (:Trial)", null);
            throw new NotSupportedException();
        }, Cancelled));

        Assert.Equal([0L], Assert.Single(await Neo4jServer.RunAsync(connection, Count)));
    }

    [Fact]
    public async Task After_a_passing_failure_the_whole_work_runs_again()
    {
        var connection = Neo4jServer.Connection();
        await Neo4jServer.ClearAsync(connection);
        await using var proxy = new FaultProxy(connection, (_, body) =>
            body.Contains("second: true", StringComparison.Ordinal) ? new Fault("Neo.TransientError.Transaction.DeadlockDetected") : Fault.None);
        using var client = new QueryApiClient(proxy.Connection, NoPauses);
        var runs = 0;

        await client.RunTransactionAsync(AccessMode.Write, async transaction =>
        {
            await transaction.RunAsync($"CREATE (:Trial {{run: {++runs}}})", null);
            if (runs == 1) await transaction.RunAsync("CREATE (:Trial {second: true})", null);
        }, Cancelled);

        Assert.Equal(2, runs);
        Assert.Equal([2L], Assert.Single(await Neo4jServer.RunAsync(connection, "MATCH (n:Trial) RETURN n.run")));
    }
}
