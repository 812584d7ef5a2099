using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Analysis;
using PaperGraph.Databases.GraphDataScience;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Analyses a pushed graph inside its server and says what was found.</summary>
internal sealed class ServerAnalysis(GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
{
    private readonly Terminal terminal = general.Terminal(arguments);

    /// <summary>Runs the analysis.</summary>
    /// <param name="path">The output folder that was pushed; it is only read.</param>
    /// <param name="dataset">What the push was called.</param>
    /// <param name="choose">The options, given those of the analysis that made the folder.</param>
    /// <param name="connection">The server.</param>
    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(string path, string dataset, Func<AnalysisOptions, AnalysisOptions> choose, Neo4jConnection connection)
    {
        var manifest = RunFiles.ReadManifest(path);
        var options = new GdsOptions
        {
            Dataset = dataset,
            Tags = manifest.Nodes.GetValueOrDefault("Tag"),
            Papers = manifest.Nodes.GetValueOrDefault("Paper"),
            Analysis = choose(manifest.Options),
        };
        var clock = Stopwatch.StartNew();
        var result = await terminal.StageAsync("Analyze", () => GdsAnalysis.RunAsync(options, connection, cancellationToken), Outcome);
        var seconds = Math.Round(clock.Elapsed.TotalSeconds, 3);
        if (result.BetweennessSamples is { } samples)
            terminal.Say($"Betweenness is a rough estimate, from the shortest paths of {Words.Count(samples, "tag")} of {result.Tags.ToString("#,0", CultureInfo.InvariantCulture)}: tags with many links are preferred.");
        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Written to {connection} in {seconds} s, by Graph Data Science {result.Version}. The folder {path} stays as it is; papergraph push --prune puts its numbers back."));
        if (arguments.GetValue(general.Json)) await WriteJsonAsync(result, options.Analysis, seconds);
        return ExitCode.Done;
    }

    private static string Outcome(GdsResult result) => string.Create(CultureInfo.InvariantCulture,
        $"{Words.Count(result.Tags, "tag")}, {Words.Count(result.Links, "co-topic link")}, {Words.Count(result.Communities, "community", "communities")}, modularity at the resolution used {result.Modularity:0.######}");

    private Task WriteJsonAsync(GdsResult result, AnalysisOptions options, double seconds) => general.Streams.Output.WriteLineAsync(JsonSerializer.Serialize(new
    {
        engine = Choices.Name(AnalysisEngine.Neo4j),
        result.Dataset,
        result.Tags,
        result.Links,
        result.Papers,
        result.Communities,
        result.Modularity,
        result.BetweennessSamples,
        options.Resolution,
        options.Seed,
        options.Starts,
        counting = Choices.Name(options.Counting),
        options.MaxTags,
        origin = Choices.Name(options.Origin),
        graphDataScience = result.Version,
        seconds,
    }, Json.Line));
}
