using System.Globalization;
using System.Text.Json;
using PaperGraph.Storage.Tables;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Writes rows of a table as the <c>$rows</c> of its push statement: one map per row, missing values as explicit nulls.</summary>
internal sealed class RowWriter
{
    private readonly JsonEncodedText[] names;

    private RowWriter(IEnumerable<string> names) => this.names = [.. names.Select(name => JsonEncodedText.Encode(name))];

    /// <summary>For nodes: the key under its own name, then the properties.</summary>
    public static RowWriter For(NodeTable table) => new([table.Key, .. table.Properties.Select(property => property.Name)]);

    /// <summary>For relationships: the keys as <c>start</c> and <c>end</c>, then the properties.</summary>
    public static RowWriter For(RelationshipTable table) => new(["start", "end", .. table.Properties.Select(property => property.Name)]);

    /// <summary>Writes the property <c>rows</c> of the parameters.</summary>
    public void Write(Utf8JsonWriter json, IEnumerable<object?[]> rows)
    {
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < names.Length; i++)
            {
                json.WritePropertyName(names[i]);
                WriteValue(json, row[i]);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes one value. JSON does not tell 1.0 from 1: where the difference matters the statement casts.</summary>
    public static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case long whole: json.WriteNumberValue(whole); break;
            case int whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case DateOnly date: json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case string[] texts:
                json.WriteStartArray();
                foreach (var text in texts) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default: throw new ArgumentException($"A value of type {value.GetType().Name} cannot be sent to a database.", nameof(value));
        }
    }
}
