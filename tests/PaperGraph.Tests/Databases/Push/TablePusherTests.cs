using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
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

        var table = await Pusher(client, new PushOptions { TransactionRows = 8 }).PushAsync(Field, Fields(11), 11, writers: 1, TestContext.Current.CancellationToken);

        Assert.Equal(11, table.Rows);
        Assert.Equal([8, 4, 2, 2, 2, 2, 2, 1], server.Requests.Select(request => Rows(request).Count));
        Assert.Equal(Enumerable.Range(0, 11).Select(i => $"f{i}"), server.Requests.Skip(2).SelectMany(Rows).Select(row => row.GetProperty("fieldId").GetString()));
    }

    [Fact]
    public async Task A_memory_error_for_a_single_row_is_final()
    {
        using var server = new FakeServer(FakeServer.Error(HttpStatusCode.BadRequest, Memory));
        using var client = server.Client();

        var push = Pusher(client, new PushOptions()).PushAsync(Field, Fields(1), null, writers: 1, TestContext.Current.CancellationToken);

        Assert.Equal(Memory, (await Assert.ThrowsAsync<DatabaseException>(() => push)).Code);
    }

    [Fact]
    public async Task Rows_that_the_database_did_not_take_are_an_error_that_names_table_and_key()
    {
        using var server = new FakeServer(
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["matched","marked"],"values":[[1,1]]}}"""),
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["r.authorId"],"values":[]}}"""),
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["r.paperId"],"values":[["p2"]]}}"""));
        using var client = server.Client();
        object?[][] rows = [["a1", "p1", 1L], ["a1", "p2", 1L]];

        var push = Pusher(client, new PushOptions()).PushAsync(PushTable.Of(GraphSchema.Relationships[0]), rows, null, writers: 1, TestContext.Current.CancellationToken);

        var message = (await Assert.ThrowsAsync<DatabaseException>(() => push)).Message;
        Assert.Contains("(Author)-[AUTHORED]->(Paper)", message, StringComparison.Ordinal);
        Assert.Contains("no Paper with paperId 'p2'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_values_are_sent_as_nulls_and_others_by_type()
    {
        object?[] row = ["r", new DateOnly(2024, 2, 29), 1.0, 2L, true, null, new[] { "a", "b" }];
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            JsonRows.Write(json, ["fieldId", "a", "b", "c", "d", "e", "f"], [row]);
            json.WriteEndObject();
        }

        Assert.Equal("""{"rows":[{"fieldId":"r","a":"2024-02-29","b":1,"c":2,"d":true,"e":null,"f":"a;b"}]}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public async Task A_folder_with_fewer_rows_than_its_manifest_says_is_an_error()
    {
        using var server = new FakeServer(FakeServer.Matched);
        using var client = server.Client();

        var push = Pusher(client, new PushOptions()).PushAsync(Field, Fields(2), 3, writers: 1, TestContext.Current.CancellationToken);

        Assert.Contains("2 rows where its manifest says 3", (await Assert.ThrowsAsync<DatabaseException>(() => push)).Message, StringComparison.Ordinal);
    }

    /// <summary>A server that once could read a file may fail to read another, for example because a value is larger than its buffer.</summary>
    [Fact]
    public async Task Rows_that_the_server_cannot_read_itself_are_sent_as_parameters_and_the_user_is_told()
    {
        using var server = new FakeServer(
            FakeServer.Error(HttpStatusCode.Accepted, "Neo.DatabaseError.Statement.ExecutionFailed"), FakeServer.Matched,
            _ => FakeServer.Json(HttpStatusCode.Accepted, """{"data":{"fields":["matched","marked"],"values":[[1,1]]},"notifications":[{"severity":"WARNING","code":"C","description":"odd"}]}"""));
        using var client = server.Client();
        var options = new PushOptions { TransactionRows = 2 };
        var log = new PushLog(null);
        var transport = new LoadCsvTransport(client, options, PushTransport.Served, CsvQuoting.Rfc4180, _ => new Nowhere());

        var tally = await new TablePusher(client, transport, new ParameterTransport(client, options), log).PushAsync(Field, Fields(3), 3, writers: 1, TestContext.Current.CancellationToken);

        Assert.Equal((3, 3), (tally.Rows, tally.Marked));
        Assert.Equal([2, 1], server.Requests.Skip(1).Select(request => Rows(request).Count));
        Assert.Contains("sent as parameters", log.Notices[0], StringComparison.Ordinal);
        Assert.Equal("odd (C)", Assert.Single(log.Notices.Skip(1)));
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.ClientError.Security.Forbidden")]
    public async Task They_are_not_when_it_was_not_the_statement_that_failed(string code)
    {
        using var server = new FakeServer(FakeServer.Error(HttpStatusCode.Accepted, code));
        using var client = server.Client();
        var options = new PushOptions();
        var transport = new LoadCsvTransport(client, options, PushTransport.Served, CsvQuoting.Rfc4180, _ => new Nowhere());

        var push = new TablePusher(client, transport, new ParameterTransport(client, options), new PushLog(null)).PushAsync(Field, Fields(3), 3, writers: 1, TestContext.Current.CancellationToken);

        Assert.Equal(code, (await Assert.ThrowsAsync<DatabaseException>(() => push)).Code);
        Assert.Single(server.Requests);
    }

    /// <summary>A batch that was under way when another made the limit smaller once made it larger again.</summary>
    [Fact]
    public async Task The_limit_of_a_batch_never_grows_again()
    {
        using var server = new FakeServer([
            FakeServer.Error(HttpStatusCode.BadRequest, Memory), FakeServer.Error(HttpStatusCode.BadRequest, Memory), FakeServer.Matched, FakeServer.Matched,
            FakeServer.Error(HttpStatusCode.BadRequest, Memory), .. Enumerable.Repeat<Func<JsonElement, HttpResponseMessage>>(FakeServer.Matched, 20)]);
        using var client = server.Client();
        var pusher = Pusher(client, new PushOptions { TransactionRows = 8 });

        await pusher.PushAsync(Field, Fields(16), 16, writers: 1, TestContext.Current.CancellationToken);
        await pusher.PushAsync(Field, Fields(3), 3, writers: 1, TestContext.Current.CancellationToken);

        var sizes = server.Requests.Select(request => Rows(request).Count).ToArray();
        Assert.Equal([8, 4, 2, 2, 2], sizes.Take(5));
        Assert.All(sizes.Skip(5), size => Assert.Equal(1, size));
    }

    [Fact]
    public async Task Progress_counts_the_rows_of_all_tables()
    {
        using var server = new FakeServer(Enumerable.Repeat<Func<JsonElement, HttpResponseMessage>>(FakeServer.Matched, 4));
        using var client = server.Client();
        var seen = new List<PushProgress>();
        var options = new PushOptions { TransactionRows = 2 };
        var parameters = new ParameterTransport(client, options);
        var pusher = new TablePusher(client, parameters, parameters, new PushLog(new Progress(seen)));

        await pusher.PushAsync(Field, Fields(3), null, writers: 1, TestContext.Current.CancellationToken);
        await pusher.PushAsync(PushTable.Of(GraphSchema.Node("Source")), Fields(3).Select(row => row.Append(null).ToArray()), null, writers: 1, TestContext.Current.CancellationToken);

        Assert.Equal([new("Field", 2), new("Field", 3), new("Source", 5), new("Source", 6)], seen);
    }

    [Fact]
    public void Batches_are_bounded_by_rows_and_bytes_and_never_empty()
    {
        object?[][] rows = [[new string('x', 100)], [new string('x', 10)], ["a"], ["b"], ["c"], [new string('x', 1000)]];

        var batches = RowBatches.Of(rows, maxRows: 3, maxBytes: 120);

        Assert.Equal([1, 3, 1, 1], batches.Select(batch => batch.Count));
        Assert.Empty(RowBatches.Of([], 3, 120));
    }

    private static PushTable Field { get; } = PushTable.Of(GraphSchema.Node("Field"));

    private static TablePusher Pusher(QueryApiClient client, PushOptions options)
    {
        var parameters = new ParameterTransport(client, options);
        return new TablePusher(client, parameters, parameters, new PushLog(null));
    }

    private static IEnumerable<object?[]> Fields(int count) => Enumerable.Range(0, count).Select(i => new object?[] { $"f{i}", "Field", 1L });

    private static List<JsonElement> Rows(JsonElement request) => [.. request.GetProperty("parameters").GetProperty("rows").EnumerateArray()];

    private sealed class Nowhere : IPublishedRows
    {
        public string Url => "http://127.0.0.1:1/none.csv";

        public void Dispose()
        {
        }
    }

    private sealed class Progress(List<PushProgress> seen) : IProgress<PushProgress>
    {
        public void Report(PushProgress value) => seen.Add(value);
    }
}
