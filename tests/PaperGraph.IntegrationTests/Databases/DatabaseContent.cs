using System.Text.Json;
using PaperGraph.Databases.Neo4jHttp;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>Everything that a database holds, one line per node or relationship in the order of the text: labels or type, keys of the ends, each property with its type.</summary>
internal static class DatabaseContent
{
    private const string Properties = "[k IN keys(x) | [k, valueType(x[k]), x[k]]]";
    private const string Key = "coalesce(x.paperId, x.authorId, x.tagId, x.fieldId, x.sourceId, x.communityId)";

    private static readonly string[] Statements =
    [
        $"MATCH (x) RETURN labels(x) AS name, [] AS ends, {Properties} AS properties",
        $"MATCH (a)-[x]->(b) RETURN [type(x)] AS name, [{Key.Replace("x.", "a.", StringComparison.Ordinal)}, {Key.Replace("x.", "b.", StringComparison.Ordinal)}] AS ends, {Properties} AS properties",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="connection">The server.</param>
    /// <param name="without">Properties to leave out.</param>
    public static async Task<List<string>> ReadAsync(Neo4jConnection connection, params string[] without)
    {
        await using var database = await Neo4jDatabase.ConnectAsync(connection, TestContext.Current.CancellationToken);
        var lines = new List<string>();
        foreach (var statement in Statements)
        {
            var result = await database.QueryAsync(statement, new Dictionary<string, object?>(), TestContext.Current.CancellationToken);
            lines.AddRange(result.Rows.Select(row => JsonSerializer.Serialize(new object[]
            {
                row[0]!,
                row[1]!,
                ((object?[])row[2]!).Cast<object?[]>().Where(property => !without.Contains(property[0])).OrderBy(property => (string)property[0]!, StringComparer.Ordinal),
            })));
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
