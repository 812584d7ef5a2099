using System.Collections.Frozen;
using System.Text.Json;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Ladybug;

/// <summary>Reads the engine's values. JavaScript writes the number 1.0 as 1, so the types that the engine names decide what is floating point.</summary>
internal static class LadybugValues
{
    private static readonly FrozenSet<string> NumberProperties = GraphSchema.Nodes.SelectMany(table => table.Properties)
        .Concat(GraphSchema.Relationships.SelectMany(table => table.Properties))
        .Where(property => property.Type == PropertyType.Number)
        .Select(property => property.Name)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The value of a column with the given type, such as <c>INT64</c>, <c>DOUBLE[]</c> or <c>NODE</c>.</summary>
    public static object? Read(JsonElement value, string type)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (type.EndsWith("[]", StringComparison.Ordinal)) return JsonValues.List(value, item => Read(item, type[..^2]));
        return type is "NODE" or "REL" or "RECURSIVE_REL" ? ReadThing(value) : IsFloatingPoint(type) ? ReadNumber(value) : JsonValues.Read(value);
    }

    private static bool IsFloatingPoint(string type) => type is "DOUBLE" or "FLOAT" || type.StartsWith("DECIMAL", StringComparison.Ordinal);

    private static object? ReadNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : JsonValues.Read(value);

    // A node, a relationship, or a path, which is a map of lists of these. The engine's own ids and labels start with an underscore.
    private static object? ReadThing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("_nodes", out _) => JsonValues.Map(value, (_, list) => JsonValues.List(list, ReadThing)),
        JsonValueKind.Object => JsonValues.Map(value, (name, item) => NumberProperties.Contains(name) ? ReadNumber(item) : JsonValues.Read(item))
            .Where(property => !property.Key.StartsWith('_'))
            .ToDictionary(StringComparer.Ordinal),
        _ => JsonValues.Read(value),
    };
}
