using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>
/// Statements on what pushes of a dataset created in one table. A key is the node's key, or a relationship's start and end key. All
/// take the parameter <c>$dataset</c>.
/// </summary>
internal sealed class DatasetStatements
{
    private DatasetStatements(string count, string page, string match, string variable, string unused)
    {
        (Count, Page) = (count, page);
        Release = $"UNWIND $rows AS r {match} WHERE $dataset IN {variable}.datasets AND ({variable}.datasets <> [$dataset] OR NOT {unused}) "
            + $"SET {variable}.datasets = CASE WHEN {variable}.datasets = [$dataset] THEN null ELSE [name IN {variable}.datasets WHERE name <> $dataset] END RETURN count(*) AS released";
        Delete = $"UNWIND $rows AS r {match} WHERE {variable}.datasets = [$dataset] AND {unused} DELETE {variable} RETURN count(*) AS deleted";
    }

    /// <summary>How many there are in all, and how many of the dataset.</summary>
    public string Count { get; }

    /// <summary>
    /// A page of the dataset's keys after the key <c>$after</c>, at most <c>$limit</c> start keys: the start key with the list of end
    /// keys, empty when the node has none of the dataset. For nodes, the key with a list of nothing but an empty end key.
    /// </summary>
    public string Page { get; }

    /// <summary>Takes the dataset's mark off what another dataset has too, and off nodes that something else hangs on.</summary>
    public string Release { get; }

    /// <summary>Deletes what is the dataset's alone; nodes only when no relationship is left at them.</summary>
    public string Delete { get; }

    /// <summary>For nodes.</summary>
    public static DatasetStatements Of(NodeTable table) => new(
        Counting($"(n:{table.Label})", "n"),
        $"MATCH (n:{table.Label}) WHERE n.{table.Key} > $after AND $dataset IN n.datasets RETURN n.{table.Key} AS start, [''] AS ends ORDER BY start LIMIT $limit",
        $"MATCH (n:{table.Label} {{{table.Key}: r.start}})", "n", "NOT EXISTS { (n)--() }");

    /// <summary>For relationships.</summary>
    public static DatasetStatements Of(RelationshipTable table)
    {
        var (start, end) = (GraphSchema.Node(table.Start), GraphSchema.Node(table.End));
        return new(
            Counting($"(:{table.Start})-[n:{table.Type}]->(:{table.End})", "n"),
            $"MATCH (a:{table.Start}) WHERE a.{start.Key} > $after WITH a ORDER BY a.{start.Key} LIMIT $limit "
                + $"OPTIONAL MATCH (a)-[e:{table.Type}]->(b:{table.End}) WHERE $dataset IN e.datasets RETURN a.{start.Key} AS start, collect(b.{end.Key}) AS ends ORDER BY start",
            $"MATCH (:{table.Start} {{{start.Key}: r.start}})-[e:{table.Type}]->(:{table.End} {{{end.Key}: r.end}})", "e", "true");
    }

    private static string Counting(string pattern, string variable) =>
        $"MATCH {pattern} RETURN count({variable}) AS total, count(CASE WHEN $dataset IN {variable}.datasets THEN 1 END) AS own";
}
