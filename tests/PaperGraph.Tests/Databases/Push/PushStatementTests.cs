using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Databases;

/// <summary>The statements of cypher/push are written by hand; these tests keep them in step with the schema.</summary>
public sealed class PushStatementTests
{
    public static TheoryData<string> Labels => [.. GraphSchema.Nodes.Select(table => table.Label)];

    public static TheoryData<string> RelationshipTables => [.. GraphSchema.Relationships.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Nodes_are_merged_by_key_and_every_property_is_set(string label)
    {
        var table = GraphSchema.Node(label);
        Assert.Equal(Lines("UNWIND $rows AS r", $"MERGE (n:{label} {{{table.Key}: r.{table.Key}}})", Sets("n", table.Properties)), GraphStatements.Push(table));
    }

    [Theory]
    [MemberData(nameof(RelationshipTables))]
    public void Relationships_are_merged_between_their_nodes_and_every_property_is_set(string name)
    {
        var table = GraphSchema.Relationships.Single(table => table.Name == name);
        Assert.Equal(
            Lines("UNWIND $rows AS r", Match("a", table.Start, "start"), Match("b", table.End, "end"), $"MERGE (a)-[e:{table.Type}]->(b)", Sets("e", table.Properties)),
            GraphStatements.Push(table));
    }

    [Fact]
    public void Every_label_has_a_uniqueness_constraint_on_its_key()
    {
        foreach (var table in GraphSchema.Nodes)
            Assert.Contains(GraphStatements.BeforeData, statement => statement.Contains($"FOR (n:{table.Label}) REQUIRE n.{table.Key} IS UNIQUE", StringComparison.Ordinal));
        Assert.Contains("paper_text", Assert.Single(GraphStatements.AfterData), StringComparison.Ordinal);
        Assert.Equal(GraphStatements.BeforeData.Length + GraphStatements.AfterData.Length, GraphStatements.SchemaScript.Count(c => c == ';'));
    }

    [Fact]
    public void Keys_and_names_that_range_indexes_hold_are_known()
    {
        Assert.Equal(["name", "tagId"], IndexLimit.PropertiesOf("Tag").Order());
        Assert.Equal(["paperId", "year"], IndexLimit.PropertiesOf("Paper").Order());
        Assert.All(PushTables.All, table => Assert.Equal(table.KeyColumns == 1, table.IndexedColumns.Contains(0)));
    }

    private static string Match(string variable, string label, string key) => $"MATCH ({variable}:{label} {{{GraphSchema.Node(label).Key}: r.{key}}})";

    private static string Sets(string variable, IReadOnlyCollection<Property> properties) => Lines(
        $"ON CREATE SET {variable}.datasets = [$dataset]",
        properties.Count == 0 ? "" : "SET " + string.Join(",\n    ", properties.Select(property => $"{variable}.{property.Name} = {Cast(property)}")),
        $"FOREACH (_ IN CASE WHEN {variable}.datasets IS NULL OR $dataset IN {variable}.datasets THEN [] ELSE [1] END | SET {variable}.datasets = {variable}.datasets + $dataset)",
        $"RETURN count(*) AS matched, count({variable}.datasets) AS marked").TrimEnd();

    private static string Cast(Property property) => property.Type switch
    {
        PropertyType.Number => $"toFloat(r.{property.Name})",
        PropertyType.Date => $"date(r.{property.Name})",
        PropertyType.Integer => $"toInteger(r.{property.Name})",
        PropertyType.Flag => $"toBoolean(r.{property.Name})",
        PropertyType.TextList => $"split(r.{property.Name}, ';')",
        _ => $"r.{property.Name}",
    };

    private static string Lines(params string[] lines) => string.Concat(lines.Where(line => line.Length > 0).Select(line => line + "\n"));
}
