using System.Text.Json;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Cli.Commands;

/// <summary>What is said about a network that was read.</summary>
internal static class NetworkSummary
{
    /// <summary>The numbers of nodes and links, and what was dropped or joined.</summary>
    internal static string Line(NamedNetwork read)
    {
        var built = read.Built;
        var dropped = new[]
        {
            built.Loops > 0 ? $"{Words.Count(built.Loops, "loop")} dropped" : null,
            built.ZeroWeights > 0 ? $"{Words.Count(built.ZeroWeights, "link")} of weight 0 dropped" : null,
            built.Repeated > 0 ? $"{Words.Count(built.Repeated, "repeated link")} added up" : null,
        }.OfType<string>().ToArray();
        return $"{Words.Count(built.Network.NodeCount, "node")}, {Words.Count(built.Network.LinkCount, "link")}{(dropped.Length > 0 ? $" ({string.Join(", ", dropped)})" : "")}; ";
    }

    /// <summary>The same and more as one JSON object on one line.</summary>
    internal static void WriteJson(TextWriter output, NamedNetwork read, IEnumerable<KeyValuePair<string, object?>> facts)
    {
        var summary = new Dictionary<string, object?>
        {
            ["format"] = JsonNamingPolicy.CamelCase.ConvertName(read.Format.ToString()),
            ["nodes"] = read.Built.Network.NodeCount,
            ["links"] = read.Built.Network.LinkCount,
            ["totalWeight"] = read.Built.Network.TotalWeight,
            ["loops"] = read.Built.Loops,
            ["zeroWeights"] = read.Built.ZeroWeights,
            ["duplicates"] = read.Built.Repeated,
        };
        foreach (var (name, value) in facts) summary[name] = value;
        summary["issues"] = read.Issues.Select(issue => new { severity = JsonNamingPolicy.CamelCase.ConvertName(issue.Severity.ToString()), issue.Source, issue.Line, issue.Code, issue.Message });
        summary["furtherErrors"] = read.FurtherErrors;
        output.WriteLine(JsonSerializer.Serialize(summary, Json.Line));
    }
}
