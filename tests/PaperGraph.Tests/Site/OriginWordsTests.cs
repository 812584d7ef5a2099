using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Report;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Site;

public sealed class OriginWordsTests
{
    [Fact]
    public void The_report_counts_stated_fields_only_and_says_so()
    {
        var stated = SampleGraph.Of(SampleGraph.ThreeFields);
        var with = Report(stated, OriginFilter.Listed, derived: true);
        var without = Report(stated, OriginFilter.Listed, derived: false);

        Assert.Equal(without.Fields.Select(field => (field.Name, field.Papers, field.People)), with.Fields.Select(field => (field.Name, field.Papers, field.People)));
        Assert.Equal(without.Summary, with.Summary);
        Assert.Contains("shown but not counted", with.Method[^1], StringComparison.Ordinal);
        Assert.Contains("one that a source states", without.Method[^1], StringComparison.Ordinal);
        Assert.Contains("count in the figures like those", Report(stated, OriginFilter.All, derived: true).Method[^1], StringComparison.Ordinal);
        Assert.Equal(1, Predicted(with));
        Assert.Equal(0, Predicted(without));
    }

    [Fact]
    public void The_method_says_how_well_fields_were_predicted()
    {
        var words = OriginWords.Prediction(new FieldQuality(574, 0.862, 0.84, 0.03, 137, 155));
        Assert.Contains("574 papers", words, StringComparison.Ordinal);
        Assert.Contains("86%", words, StringComparison.Ordinal);
        Assert.Contains("137 papers without a field got one, 155 fit none", words, StringComparison.Ordinal);
        Assert.Empty(OriginWords.Prediction(null));
    }

    private static int Predicted(BridgeReport report) => report.Coverage.Single(row => row.What.Contains("predicted", StringComparison.Ordinal)).Count;

    /// <summary>With a further paper that has no field, or a predicted one.</summary>
    private static BridgeReport Report(AnalyzedGraph stated, OriginFilter origin, bool derived)
    {
        var further = stated.Graph.Papers[0] with { Id = "title:999" };
        var graph = stated.Graph with
        {
            Papers = stated.Graph.Papers.Add(further),
            FieldAssignments = derived ? stated.Graph.FieldAssignments.Add(new(stated.Graph.Papers.Length, 0, new(Origin.Predicted, 0.9))) : stated.Graph.FieldAssignments,
        };
        var options = new AnalysisOptions { Starts = 1, Origin = origin };
        var analyzed = AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, options, TestContext.Current.CancellationToken));
        return BridgeReport.Of(new CorpusView(analyzed), SampleGraph.Context with { Options = options });
    }
}
