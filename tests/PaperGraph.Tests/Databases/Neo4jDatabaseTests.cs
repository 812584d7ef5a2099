using System.Net;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

/// <summary>Questions to a server that are stopped.</summary>
public sealed class Neo4jDatabaseTests
{
    private static readonly Dictionary<string, object?> None = [];

    [Fact]
    public async Task A_statement_that_is_stopped_is_ended_on_the_server_by_its_mark()
    {
        using var stop = new CancellationTokenSource();
        using var server = new FakeServer(_ => Stop(stop), _ => Stopped(1), _ => Stopped(0));
        await using var database = new Neo4jDatabase(server.Client());

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.QueryAsync("RETURN 1", None, stop.Token));

        Assert.IsNotType<StatementRunsOnException>(failure);
        Assert.Equal(3, server.Requests.Count);
        var asked = Assert.Single(server.Requests[0].GetProperty("parameters").EnumerateObject());
        Assert.Equal((asked.Name, asked.Value.GetString()),
            (server.Requests[1].GetProperty("parameters").GetProperty("parameter").GetString(), server.Requests[1].GetProperty("parameters").GetProperty("mark").GetString()));
    }

    [Fact]
    public async Task Where_the_server_cannot_be_told_the_user_is()
    {
        using var stop = new CancellationTokenSource();
        using var server = new FakeServer(_ => Stop(stop), FakeServer.Error(HttpStatusCode.Forbidden, "Neo.ClientError.Security.Forbidden"));
        await using var database = new Neo4jDatabase(server.Client());

        var failure = await Assert.ThrowsAsync<StatementRunsOnException>(() => database.QueryAsync("RETURN 1", None, stop.Token));

        Assert.Contains("may go on", failure.Message, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Stop(CancellationTokenSource stop)
    {
        stop.Cancel();
        throw new OperationCanceledException(stop.Token);
    }

    private static HttpResponseMessage Stopped(int count) => FakeServer.Json(HttpStatusCode.Accepted, $$$"""{"data":{"fields":["stopped"],"values":[[{{{count}}}]]}}""");
}
