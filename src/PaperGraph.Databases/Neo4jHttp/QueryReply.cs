using System.Collections.Immutable;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>A reply of the Query API without errors.</summary>
internal sealed record QueryReply(QueryResult Result, UpdateCounters Counters, ImmutableArray<string> Bookmarks)
{
    private const string InsecureProtocol = "Neo.ClientNotification.Statement.InsecureProtocol";

    /// <summary>The reply to a request that returns nothing.</summary>
    public static QueryReply Empty { get; } = new(new QueryResult([], []), default, []);

    /// <summary>The explicit transaction that is open after the request; null when there is none.</summary>
    public string? TransactionId { get; init; }

    /// <summary>The member of a cluster that has to answer the transaction's next request; null for any.</summary>
    public string? Affinity { get; init; }

    /// <summary>Reads a reply's body.</summary>
    /// <exception cref="DatabaseException">The body reports an error, perhaps after partial data.</exception>
    /// <exception cref="FormatException">The body is no reply of the Query API.</exception>
    public static QueryReply Read(JsonElement body, Neo4jConnection connection)
    {
        if (body.ValueKind != JsonValueKind.Object) throw new FormatException("The reply is no JSON object.");
        if (body.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0)
        {
            // Among several errors one that stays decides.
            var error = errors.EnumerateArray().OrderBy(error => ErrorCodes.IsRetriable(Text(error, "code"))).First();
            throw ErrorCodes.ToException(Text(error, "code"), Text(error, "message"), connection);
        }
        var transaction = body.TryGetProperty("transaction", out var open) ? open.GetProperty("id").GetString() : null;
        var bookmarks = ReadBookmarks(body);
        var hasData = body.TryGetProperty("data", out var data);
        if (!hasData && transaction is null && bookmarks.IsEmpty) throw new FormatException("The reply has neither data nor errors.");
        var result = hasData ? ReadResult(data) with { Notices = ReadNotices(body) } : Empty.Result;
        return new QueryReply(result, ReadCounters(body), bookmarks) { TransactionId = transaction };
    }

    private static QueryResult ReadResult(JsonElement data)
    {
        var columns = data.GetProperty("fields").EnumerateArray().Select(name => name.GetString()!);
        var rows = data.GetProperty("values").EnumerateArray().Select(row => JsonValues.List(row, ReadValue));
        return new QueryResult([.. columns], [.. rows]);
    }

    private static object? ReadValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => JsonValues.List(value, ReadValue),
        JsonValueKind.Object when IsNodeOrRelationship(value) => JsonValues.Read(value.GetProperty("properties")),
        JsonValueKind.Object => JsonValues.Map(value, (_, item) => ReadValue(item)),
        _ => JsonValues.Read(value),
    };

    private static bool IsNodeOrRelationship(JsonElement value) => value.TryGetProperty("elementId", out _) && value.TryGetProperty("properties", out _);

    private static UpdateCounters ReadCounters(JsonElement body) =>
        body.TryGetProperty("counters", out var counters)
            ? new UpdateCounters(Count(counters, "nodesCreated"), Count(counters, "relationshipsCreated"), Count(counters, "propertiesSet"))
            : default;

    /// <summary>
    /// What the server found odd about the statement, such as a property that nothing has. Left out: hints on speed, and that a file
    /// was read over http, which never leaves this machine when a push does it.
    /// </summary>
    private static ImmutableArray<string> ReadNotices(JsonElement body) =>
        body.TryGetProperty("notifications", out var notifications) && notifications.ValueKind == JsonValueKind.Array
            ? [.. notifications.EnumerateArray()
                .Where(notification => Text(notification, "severity") == "WARNING" && Text(notification, "code") != InsecureProtocol)
                .Select(notification => $"{Text(notification, "description")} ({Text(notification, "code")})").Distinct()]
            : [];

    private static ImmutableArray<string> ReadBookmarks(JsonElement body) =>
        body.TryGetProperty("bookmarks", out var bookmarks) && bookmarks.ValueKind == JsonValueKind.Array
            ? [.. bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()!)]
            : [];

    private static long Count(JsonElement counters, string name) => counters.TryGetProperty(name, out var count) ? count.GetInt64() : 0;

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}

/// <summary>What a statement changed.</summary>
internal readonly record struct UpdateCounters(long NodesCreated, long RelationshipsCreated, long PropertiesSet)
{
    public static UpdateCounters operator +(UpdateCounters left, UpdateCounters right) =>
        new(left.NodesCreated + right.NodesCreated, left.RelationshipsCreated + right.RelationshipsCreated, left.PropertiesSet + right.PropertiesSet);
}
