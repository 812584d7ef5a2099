using System.Text.Json;

namespace PaperGraph.Databases;

/// <summary>Reads JSON as the values of a <see cref="QueryResult"/>.</summary>
internal static class JsonValues
{
    /// <summary>The value of a JSON element; numbers without a fraction or exponent become <see cref="long"/>.</summary>
    public static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.Array => List(element, Read),
        _ => Map(element, (_, value) => Read(value)),
    };

    /// <summary>A list with each item read by the given function.</summary>
    public static object?[] List(JsonElement array, Func<JsonElement, object?> read) => [.. array.EnumerateArray().Select(read)];

    /// <summary>A map with each value read by the given function of name and value.</summary>
    public static IReadOnlyDictionary<string, object?> Map(JsonElement map, Func<string, JsonElement, object?> read)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in map.EnumerateObject()) values[property.Name] = read(property.Name, property.Value);
        return values;
    }
}
