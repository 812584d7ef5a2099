using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PaperGraph.Site.Data;

/// <summary>Data as a script that sets a global variable, since a page opened from disk cannot fetch a file.</summary>
internal static class Script
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The script; properties get names as JavaScript has them, those without a value are left out.</summary>
    public static string Assigning(string name, object value) => $"globalThis.{name} = {JsonSerializer.Serialize(value, Options)};\n";
}
