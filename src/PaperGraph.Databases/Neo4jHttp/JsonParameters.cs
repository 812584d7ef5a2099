using System.Globalization;
using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp;

/// <summary>Writes values as the parameters of a statement.</summary>
internal static class JsonParameters
{
    /// <summary>Writes values by their names.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }
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
            case IReadOnlyDictionary<string, long> numbers:
                json.WriteStartObject();
                foreach (var (name, number) in numbers) json.WriteNumber(name, number);
                json.WriteEndObject();
                break;
            default: throw new ArgumentException($"A value of type {value.GetType().Name} cannot be sent to a database.", nameof(value));
        }
    }
}
