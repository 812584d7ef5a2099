using System.Text.Json;

namespace PaperGraph.Databases.Neo4jHttp.Push;

/// <summary>Writes rows as the parameter <c>$rows</c>: one map per row, missing values as explicit nulls.</summary>
internal static class JsonRows
{
    /// <summary>Writes the property <c>rows</c> of the parameters. Lists are joined by semicolons as in the graph folder; the statements split them.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++)
            {
                json.WritePropertyName(columns[i]);
                JsonParameters.WriteValue(json, row[i] is string[] texts ? string.Join(';', texts) : row[i]);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
