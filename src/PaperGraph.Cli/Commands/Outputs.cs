using PaperGraph.Model;
using PaperGraph.Pictures;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>The outputs made from an analysed graph, into one folder.</summary>
internal sealed class Outputs(Pipeline pipeline, string folder, AnalyzedGraph analyzed, RunFacts facts)
{
    internal Task<PictureResult> DrawAsync(int? top = null)
    {
        var options = new PictureOptions { Seed = facts.Options.Seed };
        return pipeline.DrawAsync(folder, analyzed, top is { } tags ? options with { Top = tags } : options);
    }

    internal Task<int> ReportAsync() => pipeline.ReportAsync(folder, analyzed, Context());

    internal Task<int> SiteAsync() => pipeline.SiteAsync(folder, analyzed, Context());

    private SiteContext Context()
    {
        var pictures = Path.Combine(folder, OutputFolder.Pictures);
        return new SiteContext
        {
            Name = facts.Title ?? Words.Count(analyzed.Graph.Papers.Length, "paper"),
            Version = ProgramVersion.Text,
            Options = facts.Options,
            PicturesFolder = Directory.Exists(pictures) ? pictures : null,
            Errors = facts.Issues.Count(issue => issue.Severity == Severity.Error),
            Warnings = facts.Issues.Count(issue => issue.Severity == Severity.Warning),
        };
    }
}
