using System.Collections.Immutable;

namespace PaperGraph.Storage.Tables;

/// <summary>Column names of graph files in the form that <c>neo4j-admin database import</c> reads.</summary>
internal static class GraphHeader
{
    /// <summary><c>paperId:ID(Paper),title,…,:LABEL</c></summary>
    internal static string[] Of(NodeTable table)
        => [$"{table.Key}:ID({table.Label})", .. Columns(table.Properties), ":LABEL"];

    /// <summary><c>:START_ID(Author),:END_ID(Paper),position:long,:TYPE</c></summary>
    internal static string[] Of(RelationshipTable table)
        => [$":START_ID({table.Start})", $":END_ID({table.End})", .. Columns(table.Properties), ":TYPE"];

    private static IEnumerable<string> Columns(ImmutableArray<Property> properties) => properties.Select(property => property.Type switch
    {
        PropertyType.Text => property.Name,
        PropertyType.Integer => property.Name + ":long",
        PropertyType.Number => property.Name + ":double",
        PropertyType.Date => property.Name + ":date",
        PropertyType.Flag => property.Name + ":boolean",
        PropertyType.TextList => property.Name + ":string[]",
        _ => throw new InvalidOperationException($"Unknown property type {property.Type}."),
    });
}
