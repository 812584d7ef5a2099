using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PaperGraph.Site.Report;

/// <summary>The report with all rows that the analysis kept as JSON, for programs.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Properties in a fixed order, camelCase; what is unknown is null.</summary>
    public static string Of(BridgeReport report) => JsonSerializer.Serialize(report, Options) + "\n";
}
