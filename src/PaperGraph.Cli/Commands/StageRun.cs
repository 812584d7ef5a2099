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
    internal async Task<int> ReportAsync(string path, ReportScope scope, Func<AnalysisOptions, AnalysisOptions> choose, ImmutableArray<ReportFormat> formats)
    {
        var facts = RunFacts.Read(path);
        var options = choose(facts.Options);
        var graph = await scope.ApplyAsync(GraphFolder.Read(Path.Combine(path, OutputFolder.Graph)), whole => pipeline.AnalyzeAsync(whole, options));
        var context = scope.Describe(facts.Context(path), graph, options);
        using var folder = StagedFolder.Create(path, [.. OutputFolder.Names.Where(name => name != OutputFolder.Reports)]);
        await pipeline.ReportAsync(folder.Path, await pipeline.AnalyzeAsync(graph, options), context, formats);
        folder.Commit();
        Summary.Print(general, arguments, path, RunFiles.ReadManifest(path), facts.Issues);
        return ExitCode.Done;
    }

    /// <summary>Makes one part of the output again from the graph and the options of the manifest; all else stays.</summary>
    /// <param name="path">The output folder.</param>
    /// <param name="part">The part that is made.</param>
    /// <param name="make">Makes it in the folder that it gets; returns the issues of the folder as they then are.</param>
    /// <returns>The exit code.</returns>
    internal async Task<int> MakeAsync(string path, string part, Func<Pipeline, string, AnalyzedGraph, RunFacts, Task<ImmutableArray<Issue>>> make)
    {
        var facts = RunFacts.Read(path);
        var graph = GraphFolder.Read(Path.Combine(path, OutputFolder.Graph));
        using var folder = StagedFolder.Create(path, [.. OutputFolder.Names.Where(name => name != part)]);
        var analyzed = await pipeline.AnalyzeAsync(graph, facts.Options);
        facts = facts with { Issues = await make(pipeline, folder.Path, analyzed, facts) };
        RunFiles.Write(folder.Path, facts.Issues);
        folder.Commit();
        Summary.Print(general, arguments, path, RunFiles.ReadManifest(path), facts.Issues);
        return ExitCode.Done;
    }
}
