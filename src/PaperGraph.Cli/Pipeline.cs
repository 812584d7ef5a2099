using System.Collections.Immutable;
using System.Security.Cryptography;
using PaperGraph.Analysis;
using PaperGraph.Cli.Inputs;
using PaperGraph.Databases;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Linking;
using PaperGraph.Linking.Topics;
using PaperGraph.Model;
using PaperGraph.NodeHost;
using PaperGraph.Pictures;
using PaperGraph.Site;
using PaperGraph.Storage;
using static PaperGraph.Cli.Words;

namespace PaperGraph.Cli;

/// <summary>The way of the data from inputs to outputs: Read → Extract → Link → Analyze → Write → Draw → Report → Site.</summary>
internal sealed class Pipeline(Terminal terminal, CancellationToken cancellationToken)
{
    /// <summary>Inputs → records, in parallel and in the order of the inputs; recipes of the user's are tried first.</summary>
    internal Task<Extracted> ExtractAsync(ImmutableArray<InputFile> files, ImmutableArray<Issue> missing, ImmutableArray<Recipe> recipes) => terminal.StageAsync("Extract",
        () => Task.Run(() =>
        {
            var read = files.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(file => (Input: Extractor.Extract(file.Name, file.Bytes, recipes), Hash: Convert.ToHexStringLower(SHA256.HashData(file.Bytes)))).ToImmutableArray();
            return new Extracted(
                [.. read.Select(item => item.Input)],
                [.. read.Select(item => new ManifestInput(item.Input.Name, item.Input.Kind, item.Input.Records.Length, item.Input.Rejected, item.Hash))],
                [.. missing, .. read.SelectMany(item => item.Input.Issues), .. SameInputs(read)]);
        }, cancellationToken).WaitAsync(cancellationToken),
        extracted => $"{Count(extracted.Inputs.Sum(input => input.Records.Length), "paper")} listed in {Count(files.Length, "input")}");

    private static IEnumerable<Issue> SameInputs(IEnumerable<(ExtractedInput Input, string Hash)> read) =>
        read.GroupBy(item => item.Hash).SelectMany(same => same.Skip(1).Select(item => new Issue(Severity.Info, item.Input.Name, null, "same-input",
            $"The content is the same as that of {same.First().Input.Name}; its papers count as listed in both. Give it once if that is not meant.")));

    /// <summary>Records → one graph.</summary>
    internal Task<LinkedCorpus> LinkAsync(Extracted extracted, LinkOptions options) => terminal.StageAsync("Link",
        () => Task.Run(() => Linker.Link(extracted.Inputs, options), cancellationToken).WaitAsync(cancellationToken),
        linked => $"{Count(linked.Graph.Papers.Length, "paper")}, {Count(linked.Graph.Authors.Length, "author")}, "
            + $"{Count(linked.Graph.Tags.Length, "tag")}, {Count(linked.Graph.Fields.Length, "field")}");

    /// <summary>Graph → numbers.</summary>
    internal Task<AnalyzedGraph> AnalyzeAsync(LiteratureGraph graph, AnalysisOptions options) => terminal.StageAsync("Analyze",
        () => Task.Run(() => AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, options, cancellationToken)), cancellationToken),
        analyzed => $"{Count(analyzed.Analysis.CoTopicLinks.Length, "co-topic link")}, {Count(analyzed.Communities.Length, "community", "communities")}, "
            + $"{Count(analyzed.Analysis.Bridges.Pairs.Length, "pair")} of fields");

    /// <summary>Graph and numbers → tables, manifest, issues.</summary>
    internal Task<Manifest> WriteAsync(string folder, LiteratureGraph graph, AnalyzedGraph? analyzed, RunFacts facts) => terminal.StageAsync("Write",
        () => Task.Run(() =>
        {
            var graphFolder = Directory.CreateDirectory(Path.Combine(folder, OutputFolder.Graph)).FullName;
            var counts = GraphFolder.Write(graphFolder, graph, analyzed, GraphStatements.SchemaScript);
            GraphFolder.WriteMerges(graphFolder, facts.Merges);
            GraphFolder.WriteDoubts(graphFolder, facts.Doubts);
            if (analyzed is not null) ResultFolder.Write(Directory.CreateDirectory(Path.Combine(folder, OutputFolder.Analysis)).FullName, analyzed);
            var manifest = new Manifest
            {
                Version = ProgramVersion.Text,
                Title = facts.Title,
                Options = facts.Options,
                Inputs = facts.Inputs,
                Quality = facts.Quality,
                Nodes = counts.Nodes,
                Relationships = counts.Relationships,
            };
            RunFiles.Write(folder, manifest);
            return manifest;
        }, cancellationToken),
        manifest => $"{Count(manifest.Nodes.Values.Sum(), "node")}, {Count(manifest.Relationships.Values.Sum(), "relationship")}");

    /// <summary>Graph and numbers → pictures.</summary>
    /// <exception cref="NodeHostException">Node is missing or failed; no picture was written.</exception>
    internal Task<PictureResult> DrawAsync(string folder, AnalyzedGraph analyzed, PictureOptions options) => terminal.StageAsync("Draw",
        () => PictureSet.DrawAsync(analyzed, options, Path.Combine(folder, OutputFolder.Pictures), cancellationToken),
        result => $"{Count(result.Files.Length, "picture")}{string.Concat(result.Notices.Select(notice => ". " + notice.TrimEnd('.')))}");

    /// <summary>Graph and numbers → field-bridge report.</summary>
    internal Task<int> ReportAsync(string folder, AnalyzedGraph analyzed, SiteContext context, ImmutableArray<ReportFormat> formats) => terminal.StageAsync("Report",
        async () =>
        {
            await ReportWriter.WriteAsync(analyzed, context, Directory.CreateDirectory(Path.Combine(folder, OutputFolder.Reports)).FullName, formats, cancellationToken);
            return analyzed.Analysis.Bridges.Pairs.Count(pair => IsShown(pair.A) && IsShown(pair.B));

            bool IsShown(int field) => context.OnlyFields.IsEmpty || context.OnlyFields.Contains(analyzed.Graph.Fields[field].Id);
        },
        pairs => $"{string.Join(", ", formats.Select(ReportWriter.FileName))} on {Count(pairs, "pair")} of fields");

    /// <summary>Graph, numbers and pictures → web site.</summary>
    internal Task<int> SiteAsync(string folder, AnalyzedGraph analyzed, SiteContext context) => terminal.StageAsync("Site",
        async () =>
        {
            var site = Directory.CreateDirectory(Path.Combine(folder, OutputFolder.Site)).FullName;
            await SiteWriter.WriteAsync(analyzed, context with { PaperTerms = PaperTerms.Of(analyzed.Graph) }, site, cancellationToken);
            return Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Count();
        },
        pages => $"{Count(pages, "page")}, first site/index.html");
}

/// <summary>What was read from all inputs.</summary>
internal sealed record Extracted(ImmutableArray<ExtractedInput> Inputs, ImmutableArray<ManifestInput> Sources, ImmutableArray<Issue> Issues);
