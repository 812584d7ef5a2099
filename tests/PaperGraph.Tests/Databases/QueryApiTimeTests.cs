using System.Net;
using System.Net.Http.Headers;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

/// <summary>Servers that are slow to connect or to answer.</summary>
public sealed class QueryApiTimeTests
{
    [Fact]
    public async Task An_attempt_to_connect_that_took_too_long_is_repeated()
    {
        using var server = new FakeServer(_ => throw ConnectTimeOut(), FakeServer.Matched);
        using var client = server.Client();

        await client.RunAsync("RETURN 1", AccessMode.Read, json => { json.WriteStartArray("rows"); json.WriteEndArray(); }, TestContext.Current.CancellationToken);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task It_is_repeated_no_oftener_than_other_lost_connections()
    {
        using var server = new FakeServer(Enumerable.Repeat<Func<System.Text.Json.JsonElement, HttpResponseMessage>>(_ => throw ConnectTimeOut(), FakeServer.NoPauses.Attempts));
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => client.RunAsync("RETURN 1", AccessMode.Read, null, TestContext.Current.CancellationToken));

        Assert.Contains("No connection to http://127.0.0.1:7474 came about in time", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_answer_it_is_final()
    {
        using var server = new FakeServer(_ => throw ConnectTimeOut());
        using var client = server.Client();

        Assert.False((await Assert.ThrowsAsync<DatabaseException>(() => client.CheckServerAsync(TestContext.Current.CancellationToken))).IsRetriable);
    }

    /// <summary>The usual limit of a client ends with the headers.</summary>
    [Fact]
    public async Task An_answer_that_stops_coming_is_given_up()
    {
        using var server = new FakeServer(_ => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StalledContent() });
        using var client = new QueryApiClient(new Neo4jConnection(), FakeServer.NoPauses, server, longestRequest: TimeSpan.FromMilliseconds(100));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => client.RunAsync("RETURN 1", AccessMode.Read, null, TestContext.Current.CancellationToken));

        Assert.Contains("did not answer in time", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    /// <summary>What the network's handler throws when its own limit for connecting is over.</summary>
    private static TaskCanceledException ConnectTimeOut() => new("connect", new TimeoutException());

    private sealed class StalledContent : HttpContent
    {
        public StalledContent() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new StalledStream());

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class StalledStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
