using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>Runs one stage on the folder that an earlier stage wrote.</summary>
internal sealed class StageRun(GeneralOptions general, ParseResult arguments, CancellationToken cancellationToken)
{
    private readonly Pipeline pipeline = new(general.Terminal(arguments), cancellationToken);

    /// <summary>Computes the numbers anew and writes graph and tables; what was made from the old numbers goes.</summary>
    /// <returns>The exit code.</returns>
    internal async Task<int> AnalyzeAsync(string path, AnalysisOptions options)
    {
        var facts = RunFacts.Read(path) with { Options = options };
        var graph = GraphFolder.Read(Path.Combine(path, OutputFolder.Graph));
        using var folder = StagedFolder.Create(path);
        var analyzed = await pipeline.AnalyzeAsync(graph, options);
        facts = facts with { Issues = facts.Issues.AfterAnalysis(analyzed) };
        var manifest = await pipeline.WriteAsync(folder.Path, graph, analyzed, facts);
        RunFiles.Write(folder.Path, facts.Issues);
        folder.Commit();
        Summary.Print(general, arguments, path, manifest, facts.Issues);
        return ExitCode.Done;
    }

    /// <summary>Writes the report of a part of the graph; all else stays.</summary>
    /// <param name="path">The output folder.</param>
    /// <param name="scope">The part.</param>
    /// <param name="choose">The options, given those of the analysis that made the folder.</param>
    /// <param name="formats">The files to write.</param>
    /// <returns>The exit code.</returns>
    internal Task<int> ReportAsync(string path, ReportScope scope, Func<AnalysisOptions, AnalysisOptions> choose, ImmutableArray<ReportFormat> formats) =>
        RemakeAsync(path, OutputFolder.Reports, async (folder, whole, facts) =>
        {
            var options = scope.Apply(choose(facts.Options));
            var graph = await scope.ApplyAsync(whole, part => pipeline.AnalyzeAsync(part, options));
            var context = scope.Describe(facts.Context(folder), graph, options) with { CommunityVariants = scope.Variants(graph, options, cancellationToken) };
            var analyzed = await pipeline.AnalyzeAsync(graph, options);
            // The pictures of the folder are of all papers, and of the options that they were drawn with.
            var pictures = ReferenceEquals(graph, whole) && options == facts.Options ? context.PicturesFolder : null;
            if (formats.Any(format => format != ReportFormat.Json)) context = await context.WithPairPicturesAsync(analyzed, pictures, cancellationToken);
            await pipeline.ReportAsync(folder, analyzed, context, formats);
            return facts.Issues;
        });

    /// <summary>Makes one part of the output again from the graph and the options of the manifest; all else stays.</summary>
    /// <param name="path">The output folder.</param>
    /// <param name="part">The part that is made.</param>
    /// <param name="make">Makes it in the folder that it gets; returns the issues of the folder as they then are.</param>
    /// <returns>The exit code.</returns>
    internal Task<int> MakeAsync(string path, string part, Func<Pipeline, string, AnalyzedGraph, RunFacts, Task<ImmutableArray<Issue>>> make) =>
        RemakeAsync(path, part, async (folder, graph, facts) => await make(pipeline, folder, await pipeline.AnalyzeAsync(graph, facts.Options), facts));

    private async Task<int> RemakeAsync(string path, string part, Func<string, LiteratureGraph, RunFacts, Task<ImmutableArray<Issue>>> make)
    {
        var facts = RunFacts.Read(path);
        var graph = GraphFolder.Read(Path.Combine(path, OutputFolder.Graph));
        using var folder = StagedFolder.Create(path, [.. OutputFolder.Names.Where(name => name != part)]);
        var issues = await make(folder.Path, graph, facts);
        RunFiles.Write(folder.Path, issues);
        folder.Commit();
        Summary.Print(general, arguments, path, RunFiles.ReadManifest(path), issues, part);
        return ExitCode.Done;
    }
}
