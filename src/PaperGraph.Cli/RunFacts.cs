using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>What a folder says of the run that made it.</summary>
internal sealed record RunFacts(string? Title, AnalysisOptions Options, ImmutableArray<ManifestInput> Inputs, ImmutableArray<Issue> Issues)
{
    private const string GeneralTitle = "Papers, topics and fields";

    /// <summary>Names that were joined while linking, or could be.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>Facts that may be otherwise.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>How well the linking did; null when it was not measured.</summary>
    public LinkingQuality? Quality { get; init; }

    /// <summary>Reads the facts of an output folder.</summary>
    internal static RunFacts Read(string path)
    {
        var manifest = RunFiles.ReadManifest(path);
        return new RunFacts(manifest.Title, manifest.Options, manifest.Inputs, RunFiles.ReadIssues(path))
        {
            Merges = GraphFolder.ReadMerges(Path.Combine(path, OutputFolder.Graph)),
            Doubts = GraphFolder.ReadDoubts(Path.Combine(path, OutputFolder.Graph)),
            Quality = manifest.Quality,
        };
    }

    /// <summary>What the pages say of this run.</summary>
    /// <param name="folder">The output folder, with or without pictures.</param>
    internal SiteContext Context(string folder)
    {
        var pictures = Path.Combine(folder, OutputFolder.Pictures);
        return new SiteContext
        {
            Name = Title ?? GeneralTitle,
            Version = ProgramVersion.Text,
            Options = Options,
            FieldQuality = Quality?.Fields,
            PicturesFolder = Directory.Exists(pictures) ? pictures : null,
            Errors = Issues.Count(issue => issue.Severity == Severity.Error),
            Warnings = Issues.Count(issue => issue.Severity == Severity.Warning),
        };
    }
}
