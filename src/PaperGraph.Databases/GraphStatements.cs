using System.Collections.Immutable;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases;

/// <summary>The statements that make the schema of a Neo4j database and fill it.</summary>
public static class GraphStatements
{
    private const string FullText = "fulltext-";
    private static readonly ImmutableArray<CypherFile> Schema = CypherFiles.In("schema");

    /// <summary>Uniqueness constraints and range indexes: before the data.</summary>
    internal static ImmutableArray<string> BeforeData { get; } = [.. Schema.Where(file => !IsFullText(file)).Select(file => file.Text)];

    /// <summary>Full-text indexes: after the data, since filling them at once is faster.</summary>
    internal static ImmutableArray<string> AfterData { get; } = [.. Schema.Where(IsFullText).Select(file => file.Text)];

    /// <summary>
    /// Makes all relationship types and properties of the schema known to the server, as far as the user may: of one that nothing has it otherwise says with
    /// every statement that it may be misspelt. Labels are known by their constraints.
    /// </summary>
    internal static ImmutableArray<string> Names { get; } =
    [
        $"UNWIND [{Listed(GraphSchema.Relationships.Select(table => table.Type))}] AS name CALL db.createRelationshipType(name)",
        $"UNWIND [{Listed(GraphSchema.Nodes.SelectMany(table => table.Properties).Concat(GraphSchema.Relationships.SelectMany(table => table.Properties)).Select(property => property.Name))}] AS name CALL db.createProperty(name)",
    ];

    /// <summary>All statements of the schema as one script for <c>cypher-shell</c>, each ended by a semicolon.</summary>
    public static string SchemaScript { get; } = string.Concat(BeforeData.Concat(AfterData).Select(statement => statement.TrimEnd() + ";\n"));

    /// <summary>The statement that upserts <c>$rows</c> of a node table.</summary>
    internal static string Push(NodeTable table) => PushFile(table.File);

    /// <summary>The statement that upserts <c>$rows</c> of a relationship table.</summary>
    internal static string Push(RelationshipTable table) => PushFile(table.File);

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Distinct().Order(StringComparer.Ordinal).Select(name => $"'{name}'"));

    private static string PushFile(string csv) => CypherFiles.Read("push", Path.GetFileNameWithoutExtension(csv));

    private static bool IsFullText(CypherFile file) => file.Name.StartsWith(FullText, StringComparison.Ordinal);
}
