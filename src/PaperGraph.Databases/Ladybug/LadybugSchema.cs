using System.Collections.Immutable;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Ladybug;

/// <summary>The statements that create the tables of <see cref="GraphSchema"/> in the embedded database and load them from the files of a graph folder.</summary>
internal static class LadybugSchema
{
    private const string Dialect = """(header=true, auto_detect=false, delim=',', quote='"', escape='"')""";
    private static readonly Property Ignored = new("ignored", PropertyType.Text);

    /// <summary>All statements in the order to run them; files are named relative to the graph folder.</summary>
    public static ImmutableArray<string> Statements { get; } =
    [
        .. GraphSchema.Nodes.Select(Create),
        .. GraphSchema.Relationships.GroupBy(table => table.Type).Select(Create),
        .. GraphSchema.Nodes.Select(Load),
        .. GraphSchema.Relationships.Select(Load),
        "CHECKPOINT",
    ];

    /// <summary>A statement that succeeds when the tables are there: an empty file opens as a database without any.</summary>
    public static string Probe { get; } = $"MATCH (n:{GraphSchema.Nodes[0].Label}) RETURN count(n)";

    private static string Create(NodeTable table) =>
        $"CREATE NODE TABLE {table.Label}({Declare([Key(table), .. table.Properties])}, PRIMARY KEY({table.Key}))";

    // One relationship table may link several pairs of labels, and then has the properties of all of them.
    private static string Create(IGrouping<string, RelationshipTable> tables)
    {
        var pairs = tables.Select(table => $"FROM {table.Start} TO {table.End}");
        var properties = tables.SelectMany(table => table.Properties).DistinctBy(property => property.Name).Select(Declare);
        return $"CREATE REL TABLE {tables.Key}({string.Join(", ", pairs.Concat(properties))})";
    }

    private static string Load(NodeTable table) =>
        $"COPY {table.Label} FROM ({From(table.File, [Key(table)], table.Properties)})";

    private static string Load(RelationshipTable table)
    {
        var names = string.Join(", ", table.Properties.Select(property => Quote(property.Name)));
        var columns = names.Length == 0 ? "" : $"({names})";
        var rows = From(table.File, [new Property("start", PropertyType.Text), new Property("end", PropertyType.Text)], table.Properties);
        return $"COPY {table.Type}{columns} FROM ({rows}) (from='{table.Start}', to='{table.End}')";
    }

    // The last column of every file is the label or type, which the table itself says. Lists are read as text and split.
    private static string From(string file, ImmutableArray<Property> keys, ImmutableArray<Property> properties)
    {
        ImmutableArray<Property> columns = [.. keys, .. properties];
        var declared = columns.Add(Ignored).Select(column => column.Type == PropertyType.TextList ? column with { Type = PropertyType.Text } : column);
        var values = columns.Select(column => column.Type == PropertyType.TextList ? $"string_split({Quote(column.Name)}, ';')" : Quote(column.Name));
        return $"LOAD WITH HEADERS ({Declare(declared)}) FROM '{file}' {Dialect} RETURN {string.Join(", ", values)}";
    }

    private static Property Key(NodeTable table) => new(table.Key, PropertyType.Text);

    private static string Declare(IEnumerable<Property> properties) => string.Join(", ", properties.Select(Declare));

    private static string Declare(Property property) => $"{Quote(property.Name)} {TypeName(property.Type)}";

    private static string Quote(string name) => $"`{name}`";

    private static string TypeName(PropertyType type) => type switch
    {
        PropertyType.Text => "STRING",
        PropertyType.Integer => "INT64",
        PropertyType.Number => "DOUBLE",
        PropertyType.Date => "DATE",
        PropertyType.Flag => "BOOLEAN",
        PropertyType.TextList => "STRING[]",
        _ => throw new InvalidOperationException($"Unknown property type {type}."),
    };
}
