using PaperGraph.Model;

namespace PaperGraph.Analysis;

/// <summary>Computes everything that is known about a corpus.</summary>
public static class CorpusAnalyzer
{
    /// <summary>Analyses a graph.</summary>
    /// <param name="graph">The linked graph; only its indices, dates and numbers are read.</param>
    /// <param name="options">What to compute and with which seed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static CorpusAnalysis Analyze(LiteratureGraph graph, AnalysisOptions options, CancellationToken cancellationToken = default)
        => throw new NotImplementedException();
}
