using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>What a command that writes a folder says at its end.</summary>
internal static class Summary
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <param name="general">Options of all commands.</param>
    /// <param name="arguments">What was given.</param>
    /// <param name="output">The folder.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="issues">Its issues.</param>
    /// <param name="part">The only part that was written; null for all.</param>
    internal static void Print(GeneralOptions general, ParseResult arguments, string output, Manifest manifest, ImmutableArray<Issue> issues, string? part = null)
    {
        var site = Path.Combine(output, OutputFolder.Site, "index.html");
        var report = Path.Combine(output, OutputFolder.Reports, "field-bridges.html");
        var open = part != OutputFolder.Reports && File.Exists(site) ? site : File.Exists(report) ? report : null;
        if (arguments.GetValue(general.Json))
        {
            general.Streams.Output.WriteLine(JsonSerializer.Serialize(new
            {
                output,
                open,
                nodes = manifest.Nodes,
                relationships = manifest.Relationships,
                issues = new
                {
                    errors = issues.Count(issue => issue.Severity == Severity.Error),
                    warnings = issues.Count(issue => issue.Severity == Severity.Warning),
                    infos = issues.Count(issue => issue.Severity == Severity.Info),
                },
            }, Options));
            return;
        }
        general.Terminal(arguments).Say(open is null ? $"Written to {output}" : $"Written to {output}; open {open}");
    }
}
