using System.Net;
using System.Text;
using System.Text.Json;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.Tests.Databases;

/// <summary>Answers requests of the Query API from a script, and keeps what was asked.</summary>
internal sealed class FakeServer(params IEnumerable<Func<JsonElement, HttpResponseMessage>> replies) : HttpMessageHandler
{
    private readonly Queue<Func<JsonElement, HttpResponseMessage>> replies = new(replies);

    public const string Password = "open-sesame-42";

    public List<JsonElement> Requests { get; } = [];

    public static RetryPolicy NoPauses { get; } = new(4, TimeSpan.Zero, TimeSpan.Zero);

    public QueryApiClient Client() => new(new Neo4jConnection { Password = Password }, NoPauses, this);

    /// <summary>Success with the number of rows that were sent.</summary>
    public static HttpResponseMessage Matched(JsonElement request)
    {
        var sent = request.GetProperty("parameters").GetProperty("rows").GetArrayLength();
        return Json(HttpStatusCode.Accepted, $$"""{"data":{"fields":["matched","marked"],"values":[[{{sent}},{{sent}}]]},"counters":{"nodesCreated":{{sent}},"relationshipsCreated":0,"propertiesSet":1},"bookmarks":["FB:{{sent}}"]}""");
    }

    public static Func<JsonElement, HttpResponseMessage> Error(HttpStatusCode status, string code, string data = "") =>
        _ => Json(status, $$"""{{{data}}"errors":[{"code":"{{code}}","message":"a message"}]}""");

    public static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
        using var document = JsonDocument.Parse(body);
        Requests.Add(document.RootElement.Clone());
        return replies.Dequeue()(Requests[^1]);
    }
}
