using System.Net;
using PaperGraph.Analysis;
using PaperGraph.Databases.GraphDataScience;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases.GraphDataScience;

public sealed class GdsProjectionTests
{
    /// <summary>One failure once kept the projection in the server's memory.</summary>
    [Fact]
    public async Task It_is_dropped_also_when_the_statements_on_it_cannot_be_stopped()
    {
        using var server = new FakeServer(FakeServer.Error(HttpStatusCode.Forbidden, "Neo.ClientError.Security.Forbidden"), FakeServer.Error(HttpStatusCode.OK, "Neo.ClientError.Procedure.ProcedureCallFailed"));

        await new GdsProjection(server.Client(), TimeSpan.FromMinutes(1), new Neo4jConnection(), new PushedGraph(null, false), new AnalysisOptions(), default).DisposeAsync();

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("gds.graph.drop", server.Requests[1].GetProperty("statement").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The time of the one step is not the other's.</summary>
    [Fact]
    public async Task It_is_dropped_also_when_stopping_takes_all_its_time()
    {
        using var server = new StopNeverAnswers();
        using var client = new QueryApiClient(new Neo4jConnection(), FakeServer.NoPauses, server);

        await new GdsProjection(client, TimeSpan.FromMilliseconds(50), new Neo4jConnection(), new PushedGraph(null, false), new AnalysisOptions(), default).DisposeAsync();

        Assert.Equal(2, server.Requests);
    }

    private sealed class StopNeverAnswers : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (++Requests == 1) await Task.Delay(Timeout.Infinite, cancellationToken);
            return FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["graphName"],"values":[["g"]]}}""");
        }
    }
}
