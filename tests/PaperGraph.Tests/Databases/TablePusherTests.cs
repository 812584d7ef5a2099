using System.Net;
using System.Text.Json;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Databases;

public sealed class TablePusherTests
{
    private const string Memory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    [Fact]
    public async Task A_memory_error_halves_the_batches_and_every_row_arrives_once()
    {
        using var server = new FakeServer([FakeServer.Error(HttpStatusCode.BadRequest, Memory), FakeServer.Error(HttpStatusCode.Accepted, Memory), .. Enumerable.Repeat<Func<JsonElement, HttpResponseMessage>>(FakeServer.Matched, 10)]);
        using var client = server.Client();

        var table = await new TablePusher(client, new PushOptions { BatchRows = 8 }, null).PushAsync(GraphSchema.Node("Field"), Fields(11), TestContext.Current.CancellationToken);

        Assert.Equal(11, table.Rows);
        Assert.Equal([8, 4, 2, 2, 2, 2, 2, 1], server.Requests.Select(request => Rows(request).Count));
        Assert.Equal(Enumerable.Range(0, 11).Select(i => $"f{i}"), server.Requests.Skip(2).SelectMany(Rows).Select(row => row.GetProperty("fieldId").GetString()));
    }

    [Fact]
    public async Task A_memory_error_for_a_single_row_is_final()
    {
        using var server = new FakeServer(FakeServer.Error(HttpStatusCode.BadRequest, Memory));
        using var client = server.Client();

        var push = new TablePusher(client, new PushOptions(), null).PushAsync(GraphSchema.Node("Field"), Fields(1), TestContext.Current.CancellationToken);

        Assert.Equal(Memory, (await Assert.ThrowsAsync<DatabaseException>(() => push)).Code);
    }

    [Fact]
    public async Task Rows_that_the_database_did_not_take_are_an_error_that_names_table_and_key()
    {
        using var server = new FakeServer(
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["matched"],"values":[[1]]}}"""),
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["r.authorId"],"values":[]}}"""),
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["r.paperId"],"values":[["p2"]]}}"""));
        using var client = server.Client();
        object?[][] rows = [["a1", "p1", 1L], ["a1", "p2", 1L]];

        var push = new TablePusher(client, new PushOptions(), null).PushAsync(GraphSchema.Relationships[0], rows, TestContext.Current.CancellationToken);

        var message = (await Assert.ThrowsAsync<DatabaseException>(() => push)).Message;
        Assert.Contains("(Author)-[AUTHORED]->(Paper)", message, StringComparison.Ordinal);
        Assert.Contains("no Paper with paperId 'p2'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_values_are_sent_as_nulls_and_others_by_type()
    {
        using var server = new FakeServer(FakeServer.Matched);
        using var client = server.Client();
        object?[] row = ["r", new DateOnly(2024, 2, 29), 1.0, 2L, true, null, new[] { "a", "b" }];
        var table = new NodeTable("Field", "fieldId", "fields.csv", [.. "abcdef".Select(name => new Property(name.ToString(), PropertyType.Text))]);

        await new TablePusher(client, new PushOptions(), null).PushAsync(table, [row], TestContext.Current.CancellationToken);

        Assert.Equal("""{"fieldId":"r","a":"2024-02-29","b":1,"c":2,"d":true,"e":null,"f":["a","b"]}""", Assert.Single(Rows(server.Requests[0])).GetRawText());
    }

    [Fact]
    public void Batches_are_bounded_by_rows_and_bytes_and_never_empty()
    {
        object?[][] rows = [[new string('x', 100)], [new string('x', 10)], ["a"], ["b"], ["c"], [new string('x', 1000)]];

        var batches = RowBatches.Of(rows, maxRows: 3, maxBytes: 120);

        Assert.Equal([1, 3, 1, 1], batches.Select(batch => batch.Count));
        Assert.Empty(RowBatches.Of([], 3, 120));
    }

    private static IEnumerable<object?[]> Fields(int count) => Enumerable.Range(0, count).Select(i => new object?[] { $"f{i}", "Field", 1L });

    private static List<JsonElement> Rows(JsonElement request) => [.. request.GetProperty("parameters").GetProperty("rows").EnumerateArray()];
}
