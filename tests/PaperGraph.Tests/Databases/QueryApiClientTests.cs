using System.Net;
using System.Text.Json;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

public sealed class QueryApiClientTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";
    private const string Syntax = "Neo.ClientError.Statement.SyntaxError";

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_passing_error_is_repeated_whatever_the_status(HttpStatusCode status)
    {
        using var server = new FakeServer(FakeServer.Error(status, Deadlock), FakeServer.Error(status, Deadlock), FakeServer.Matched);

        var reply = await RunAsync(server);

        Assert.Equal([1L, 1L], Assert.Single(reply.Result.Rows));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_passing_error_that_stays_is_an_error_after_the_last_attempt()
    {
        using var server = new FakeServer(Enumerable.Repeat(FakeServer.Error(HttpStatusCode.BadRequest, Deadlock), 4));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Equal((Deadlock, true, 4), (failure.Code, failure.IsRetriable, server.Requests.Count));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_lasting_error_is_not_repeated_whatever_the_status(HttpStatusCode status)
    {
        using var server = new FakeServer(FakeServer.Error(status, Syntax));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Equal((Syntax, false), (failure.Code, failure.IsRetriable));
        Assert.Contains("a message", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_after_partial_data_is_an_error()
    {
        var partial = FakeServer.Error(HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError", "\"data\":{\"fields\":[\"x\"],\"values\":[[1]]},");
        using var server = new FakeServer(partial);

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
    }

    [Fact]
    public async Task Among_several_errors_one_that_stays_decides()
    {
        using var server = new FakeServer(_ => FakeServer.Json(HttpStatusCode.BadRequest, $$"""{"errors":[{"code":"{{Deadlock}}","message":"m"},{"code":"{{Syntax}}","message":"m"}]}"""));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Equal((Syntax, false), (failure.Code, failure.IsRetriable));
    }

    [Fact]
    public async Task A_broken_connection_is_repeated()
    {
        using var server = new FakeServer(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded), FakeServer.Matched);

        await RunAsync(server);

        Assert.Equal(2, server.Requests.Count);
    }

    /// <summary>The page of a balancer whose server is just away once ended a push.</summary>
    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_page_of_what_stands_before_the_server_is_waited_out(HttpStatusCode status)
    {
        using var server = new FakeServer(_ => FakeServer.Json(status, "<html>away</html>"), FakeServer.Matched);

        await RunAsync(server);

        Assert.Equal(2, server.Requests.Count);
    }

    /// <summary>Nothing at all, from a proxy, once counted as a statement that succeeded.</summary>
    [Fact]
    public async Task An_empty_answer_to_a_statement_is_no_success()
    {
        using var server = new FakeServer(_ => FakeServer.Json(HttpStatusCode.OK, ""));

        await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));
    }

    [Fact]
    public async Task Bookmarks_of_a_reply_go_with_the_next_request()
    {
        using var server = new FakeServer(FakeServer.Matched, FakeServer.Matched);
        using var client = server.Client();

        await client.RunAsync("RETURN 1", AccessMode.Write, WriteOneRow, TestContext.Current.CancellationToken);
        await client.RunAsync("RETURN 1", AccessMode.Read, WriteOneRow, TestContext.Current.CancellationToken);

        Assert.False(server.Requests[0].TryGetProperty("bookmarks", out _));
        Assert.Equal("FB:1", server.Requests[1].GetProperty("bookmarks")[0].GetString());
        Assert.Equal("Read", server.Requests[1].GetProperty("accessMode").GetString());
    }

    [Fact]
    public async Task An_answer_that_is_no_json_says_so_with_the_address()
    {
        using var server = new FakeServer(_ => FakeServer.Json(HttpStatusCode.OK, "<html>"));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Contains("http://127.0.0.1:7474", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_the_query_api_is_told_apart()
    {
        using var server = new FakeServer(FakeServer.Error(HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid"));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Contains("QUERY_API_ENDPOINTS", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.4.30")]
    [InlineData("5.25.1")]
    public async Task A_server_that_is_too_old_is_named_with_its_version(string version)
    {
        using var server = new FakeServer(_ => FakeServer.Json(HttpStatusCode.OK, $$"""{"neo4j_version":"{{version}}"}"""));
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => client.CheckServerAsync(TestContext.Current.CancellationToken));

        Assert.Contains($"version {version}; PaperGraph needs 5.26", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.27-aura")]
    [InlineData("2026.08.0-12345")]
    public async Task A_server_that_is_new_enough_is_accepted(string version)
    {
        using var server = new FakeServer(_ => FakeServer.Json(HttpStatusCode.OK, $$"""{"neo4j_version":"{{version}}"}"""));
        using var client = server.Client();

        await client.CheckServerAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "rejected the password of user 'neo4j'")]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "no database 'neo4j'")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "must be changed first")]
    public async Task Messages_say_what_to_do_and_never_hold_the_password(string code, string expected)
    {
        using var server = new FakeServer(FakeServer.Error(HttpStatusCode.Unauthorized, code));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => RunAsync(server));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeServer.Password, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_listens_is_named_with_what_to_do()
    {
        using var client = new QueryApiClient(new Neo4jConnection { Url = "http://127.0.0.1:1", Password = "p" }, FakeServer.NoPauses);

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => client.CheckServerAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Nothing answers at http://127.0.0.1:1", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The message once came only after the pauses of all attempts.</summary>
    [Fact]
    public async Task Nobody_waits_for_the_message_that_nothing_listens()
    {
        var patient = new RetryPolicy(2, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        using var client = new QueryApiClient(new Neo4jConnection { Url = "http://127.0.0.1:1" }, patient);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => client.CheckServerAsync(limit.Token));

        Assert.False(failure.IsRetriable);
    }

    private static async Task<QueryReply> RunAsync(FakeServer server)
    {
        using var client = server.Client();
        return await client.RunAsync("UNWIND $rows AS r RETURN count(*) AS matched", AccessMode.Write, WriteOneRow, TestContext.Current.CancellationToken);
    }

    private static void WriteOneRow(Utf8JsonWriter json)
    {
        json.WriteStartArray("rows");
        json.WriteNumberValue(1);
        json.WriteEndArray();
    }
}
