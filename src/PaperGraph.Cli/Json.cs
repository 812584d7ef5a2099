using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Cli;

/// <summary>How results are written as JSON.</summary>
internal static class Json
{
    /// <summary>On one line, letters as they are.</summary>
    internal static JsonSerializerOptions Line { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
