using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Projection;

/// <summary>The co-topic network of a corpus with the numbers that its links are tested against.</summary>
/// <param name="Network">One node per tag; weights as counted.</param>
/// <param name="Counts">The same links weighted by the number of papers with both tags.</param>
/// <param name="TagPapers">Papers that count by tag.</param>
/// <param name="PaperTags">Tags by paper; 0 for a paper that does not count.</param>
/// <param name="PapersLeftOut">Papers that do not count for having more than <see cref="AnalysisOptions.MaxTags"/> tags.</param>
internal sealed record CoTopicNetwork(Network Network, Network Counts, int[] TagPapers, int[] PaperTags, int PapersLeftOut)
{
    /// <summary>Links tags by the papers that carry both. O(Σ t²) for papers of t tags.</summary>
    public static CoTopicNetwork Of(Corpus corpus, AnalysisOptions options, ParallelOptions parallel)
    {
        var (papers, tags, leftOut) = Counted(corpus, options);
        var counts = Project(papers, tags, Counting.Full, parallel);
        var network = options.Counting == Counting.Full ? counts : Project(papers, tags, options.Counting, parallel);
        return new CoTopicNetwork(network, counts, tags.Sizes(), papers.Sizes(), leftOut);
    }

    /// <summary>The network alone, counted fractionally whatever the options say of counting.</summary>
    public static Network Fractional(Corpus corpus, AnalysisOptions options, ParallelOptions parallel)
    {
        var (papers, tags, _) = Counted(corpus, options);
        return Project(papers, tags, Counting.Fractional, parallel);
    }

    private static (Incidence Papers, Incidence Tags, int LeftOut) Counted(Corpus corpus, AnalysisOptions options)
    {
        var papers = corpus.PaperTags.WithoutLargeRows(options.MaxTags, out var leftOut);
        return (papers, leftOut == 0 ? corpus.TagPapers : papers.Transpose(), leftOut);
    }

    private static Network Project(Incidence papers, Incidence tags, Counting counting, ParallelOptions parallel) =>
        CoOccurrence.Project(papers, tags, new ProjectionOptions { Counting = counting, LargestGroup = int.MaxValue }, parallel).Network;
}
