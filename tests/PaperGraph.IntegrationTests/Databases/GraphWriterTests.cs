using System.Net;
using System.Text;
using System.Text.Json;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Tables that go side by side.</summary>
public sealed class GraphWriterTests : IDisposable
{
    private const string Syntax = "Neo.ClientError.Statement.SyntaxError";
    private readonly SampleGraph sample = new();

    public void Dispose() => sample.Dispose();

    /// <summary>The one beside it once went on to its end before anybody heard of the failure.</summary>
    [Fact]
    public async Task When_one_fails_the_one_beside_it_is_stopped()
    {
        using var server = new OneFailsOneHangs();
        using var client = new QueryApiClient(new Neo4jConnection(), new RetryPolicy(1, TimeSpan.Zero, TimeSpan.Zero), server);
        var parameters = new ParameterTransport(client, new PushOptions());
        var writer = new GraphWriter(new TablePusher(client, parameters, parameters, new PushLog(null)), new PushSource(sample.Folder, null));

        var failure = await Assert.ThrowsAsync<DatabaseException>(() => writer.WriteAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Assert.Equal(Syntax, failure.Code);
    }

    /// <summary>Takes all rows but those of two tables that go side by side: the one is refused as soon as the other has been asked for, which is never answered.</summary>
    private sealed class OneFailsOneHangs : HttpMessageHandler
    {
        private readonly TaskCompletionSource hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
            var statement = body.RootElement.GetProperty("statement").GetString()!;
            if (statement.Contains("CO_TOPIC", StringComparison.Ordinal))
            {
                hanging.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            if (statement.Contains("AUTHORED", StringComparison.Ordinal))
            {
                await hanging.Task.WaitAsync(cancellationToken);
                return Json($$"""{"errors":[{"code":"{{Syntax}}","message":"a message"}]}""");
            }
            var rows = body.RootElement.GetProperty("parameters").GetProperty("rows").GetArrayLength();
            return Json($$$"""{"data":{"fields":["matched","marked"],"values":[[{{{rows}}},{{{rows}}}]]}}""");
        }

        private static HttpResponseMessage Json(string body) => new(HttpStatusCode.Accepted) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
