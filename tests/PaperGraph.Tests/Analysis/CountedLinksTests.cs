using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis;

public sealed class CountedLinksTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private static readonly LiteratureGraph Stated = TestCorpora.Graph(TestCorpora.WithFields(1, 200, 0.3));

    /// <summary>Predictions once changed every statistic without a word.</summary>
    [Fact]
    public void Derived_links_change_no_statistic_unless_they_are_asked_for()
    {
        var derived = WithDerived(Stated);
        Assert.Equal(Analyze(Stated, OriginFilter.Listed), Analyze(derived, OriginFilter.Listed));
        Assert.NotEqual(Analyze(Stated, OriginFilter.All), Analyze(derived, OriginFilter.All));
        Assert.True(CountedLinks.LeavesOut(derived, OriginFilter.Listed));
        Assert.False(CountedLinks.LeavesOut(derived, OriginFilter.All));
        Assert.False(CountedLinks.LeavesOut(Stated, OriginFilter.Listed));
    }

    [Fact]
    public void Where_no_source_states_any_tag_all_tags_count_and_stated_fields_still_come_first()
    {
        var graph = WithDerived(Stated) with { TagAssignments = [.. Stated.TagAssignments.Select(link => link with { Provenance = new(Origin.Mentioned, 0.9) })] };
        var counted = CountedLinks.Of(graph, OriginFilter.Listed);
        Assert.Equal(graph.TagAssignments, counted.TagAssignments);
        Assert.Equal(Stated.FieldAssignments, counted.FieldAssignments);
    }

    [Fact]
    public void All_options_have_a_meaning() => Assert.Throws<ArgumentOutOfRangeException>(() => new AnalysisOptions { Origin = (OriginFilter)9 }.Validate());

    /// <summary>The first 20 papers get a further field, and every paper a further tag.</summary>
    private static LiteratureGraph WithDerived(LiteratureGraph graph) => graph with
    {
        FieldAssignments =
        [
            .. graph.FieldAssignments
                .Concat(graph.FieldAssignments.Take(20).Select(link => link with { Field = (link.Field + 1) % 4, Provenance = new(Origin.Predicted, 0.8) }))
                .OrderBy(link => link.Paper).ThenBy(link => link.Field),
        ],
        TagAssignments =
        [
            .. graph.TagAssignments
                .Concat(Enumerable.Range(0, graph.Papers.Length)
                    .Select(paper => new TagAssignment(paper, Enumerable.Range(0, graph.Tags.Length).First(tag => !graph.TagAssignments.Any(link => link.Paper == paper && link.Tag == tag)), new(Origin.Predicted, 0.8), 6)))
                .OrderBy(link => link.Paper).ThenBy(link => link.Tag),
        ],
    };

    /// <summary>All statistics but the variants, which say what derived links would change.</summary>
    private static string Analyze(LiteratureGraph graph, OriginFilter origin) => JsonSerializer.Serialize(
        CorpusAnalyzer.Analyze(graph, new AnalysisOptions { Starts = 1, Origin = origin }, TestContext.Current.CancellationToken) with { BridgeVariants = [] },
        Json);
}
