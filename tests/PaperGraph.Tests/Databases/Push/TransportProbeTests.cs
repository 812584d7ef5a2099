using System.Net;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.Tests.Databases.Push;

/// <summary>How rows reach a server that cannot read them itself.</summary>
public sealed class TransportProbeTests
{
    [Theory]
    [InlineData("Neo.ClientError.Statement.ExternalResourceFailed", 1)]
    [InlineData("Neo.ClientError.Security.Forbidden", 1)]
    [InlineData("Neo.DatabaseError.Statement.ExecutionFailed", 2)]
    public async Task They_go_as_parameters_and_another_quoting_is_tried_only_where_the_file_was_read(string code, int trials)
    {
        using var server = new FakeServer(Enumerable.Repeat(FakeServer.Error(HttpStatusCode.BadRequest, code), trials));
        using var client = server.Client();
        await using var probe = new TransportProbe(client, new Neo4jConnection(), new PushOptions());

        var transport = await probe.ChooseAsync(TestContext.Current.CancellationToken);

        Assert.Equal((PushTransport.Parameters, trials), (transport.Kind, server.Requests.Count));
    }
}
