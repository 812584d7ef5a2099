using System.Net;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

public sealed class ReplyBodyTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task An_answer_is_read_up_to_its_most_rows(int rows, bool fits)
    {
        var values = string.Join(',', Enumerable.Repeat("""[[1,[2]],{"a":["]"]}]""", rows));
        using var server = new FakeServer(_ => FakeServer.Json(HttpStatusCode.Accepted, $$"""{"data":{"fields":["a","b"],"values":[{{values}}]},"bookmarks":["b"]}"""));
        using var client = server.Client();

        var asked = client.RunAsync("RETURN 1", AccessMode.Read, null, 2, TestContext.Current.CancellationToken);

        if (fits) Assert.Equal(rows, (await asked).Result.Rows.Length);
        else Assert.Contains("add a LIMIT", (await Assert.ThrowsAsync<DatabaseException>(() => asked)).Message, StringComparison.Ordinal);
    }
}
