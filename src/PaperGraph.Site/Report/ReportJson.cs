using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace PaperGraph.Site.Report;

/// <summary>The report with all rows that the analysis kept as JSON, for programs.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Of"/> writes, as <c>docs/schemas/field-bridges.json</c> publishes it.</summary>
    public static string Schema()
    {
        var schema = Options.GetJsonSchemaAsNode(typeof(BridgeReport), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "PaperGraph field-bridge report");
        return schema.ToJsonString(Options) + "\n";
    }

    /// <summary>Properties in a fixed order, camelCase; what is unknown is null.</summary>
    public static string Of(BridgeReport report) => JsonSerializer.Serialize(report, Options) + "\n";
}
