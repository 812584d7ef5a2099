using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.NodeHost;
using PaperGraph.Pictures;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>What the stages after linking have to say; running such a stage again replaces what it said before.</summary>
internal static class StageIssues
{
    private const string ManyAuthors = "many-authors";
    private const string ManyTags = "many-tags";
    private const string Picture = "picture";
    private const string NoPictures = "no-pictures";

    /// <summary>The issues after an analysis. Pictures of the old numbers go, and so does what was said of them.</summary>
    internal static ImmutableArray<Issue> AfterAnalysis(this ImmutableArray<Issue> issues, AnalyzedGraph analyzed)
    {
        var analysis = analyzed.Analysis;
        return
        [
            .. issues.Where(issue => issue.Code is not (ManyAuthors or ManyTags or Picture or NoPictures)),
            .. LeftOut(analysis.PapersWithoutCoauthorLinks, ManyAuthors, $"more than {CorpusAnalyzer.MostAuthorsOfCoauthorLinks} authors made no co-author links"),
            .. LeftOut(analysis.PapersWithoutCoTopicLinks, ManyTags, "more tags than --max-tags made no co-topic links"),
        ];
    }

    private static IEnumerable<Issue> LeftOut(int papers, string code, string what)
        => papers == 0 ? [] : [new Issue(Severity.Info, OutputFolder.Graph, null, code, $"{Words.Count(papers, "paper")} with {what}.")];

    /// <summary>The issues after drawing.</summary>
    internal static ImmutableArray<Issue> AfterDrawing(this ImmutableArray<Issue> issues, PictureResult result)
        => [.. issues.WithoutPictures(), .. result.Notices.Select(notice => new Issue(Severity.Info, OutputFolder.Pictures, null, Picture, notice))];

    /// <summary>The issues after drawing has failed.</summary>
    internal static ImmutableArray<Issue> AfterDrawing(this ImmutableArray<Issue> issues, NodeHostException exception) =>
    [
        .. issues.WithoutPictures(),
        new Issue(exception.IsNodeMissing ? Severity.Warning : Severity.Error, OutputFolder.Pictures, null, NoPictures, $"No pictures were drawn: {exception.Message}"),
    ];

    private static IEnumerable<Issue> WithoutPictures(this ImmutableArray<Issue> issues) => issues.Where(issue => issue.Code is not (Picture or NoPictures));
}
