using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Finds out why a database took fewer rows than it was sent.</summary>
internal static class MissingNodes
{
    /// <summary>Names a node that relationships need and that is not in the database.</summary>
    public static async Task<string> ExplainAsync(QueryApiClient client, PushTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        if (table.KeyColumns == 1) return "it merged fewer nodes than it was sent";
        for (var column = 0; column < table.KeyColumns; column++)
        {
            var node = GraphSchema.Node(table.Labels[column]);
            var statement = $"UNWIND $rows AS r OPTIONAL MATCH (n:{node.Label} {{{node.Key}: r.{node.Key}}}) WITH r, n WHERE n IS NULL RETURN r.{node.Key} LIMIT 1";
            var keys = rows.Select(row => new[] { row[column] });
            var reply = await client.RunAsync(statement, AccessMode.Read, json => JsonRows.Write(json, [node.Key], keys), cancellationToken);
            if (reply.Result.Rows is [[string key]]) return $"there is no {node.Label} with {node.Key} '{key}'";
        }
        return "every node that it needs is there now";
    }
}
