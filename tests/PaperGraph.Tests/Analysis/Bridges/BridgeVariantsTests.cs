using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public sealed class BridgeVariantsTests
{
    /// <summary>Topic 0 of field 0 is in field 1 only on papers of one team: without that team it is no bridge.</summary>
    [Fact]
    public void A_topic_that_one_team_carries_over_leaves_without_the_team()
    {
        var random = new SplitMix64(1);
        TestPaper[] papers =
        [
            .. TestCorpora.WithFields(1, 400, 0.25).Select((paper, i) => paper with { Authors = [i] }),
            .. Enumerable.Range(0, 12).Select(_ => new TestPaper([300, TestCorpora.TopicsPerField + random.Below(20)], 1, 2015, [1000])),
            .. Enumerable.Range(0, 12).Select(i => new TestPaper([300, random.Below(20)], 0, 2015, [2000 + i])),
        ];
        var bridges = TestCorpora.Bridges(papers);
        var row = bridges.Tags.Single(tag => (tag.A, tag.B, tag.Tag) == (0, 1, 300));
        var corpus = new Corpus(TestCorpora.Graph(papers));

        var variants = BridgeVariants.Of(TestCorpora.Graph(papers), corpus, new AnalysisOptions());

        Assert.InRange(row.Rank, 1, 10);
        var withoutTeam = Assert.Single(variants, variant => variant.Kind == BridgeVariantKind.WithoutTeam && !variant.Keeps(row));
        Assert.Contains(bridges.Tags.Where(tag => tag.Rank == 1), withoutTeam.Keeps);
    }

    [Fact]
    public void The_corpus_as_it_is_keeps_the_first_ten_of_every_pair()
    {
        var graph = TestCorpora.Graph(TestCorpora.WithFields(2, 400, 0.25));
        var same = BridgeVariants.Of(BridgeVariantKind.OtherOrigins, new Corpus(graph));

        var rows = TestCorpora.Bridges(TestCorpora.WithFields(2, 400, 0.25)).Tags;
        Assert.All(rows, row => Assert.Equal(row.Rank <= 10, same.Keeps(row)));
    }

    [Fact]
    public void Other_origins_and_fields_are_tried_only_where_there_are_any()
    {
        var graph = TestCorpora.Graph(TestCorpora.WithFields(3, 200, 0));
        var predicted = graph with { TagAssignments = [.. graph.TagAssignments.Select((link, i) => i % 9 == 0 ? link with { Provenance = new Provenance(Origin.Mentioned, 0.5) } : link)] };
        var several = graph with { FieldAssignments = [.. graph.FieldAssignments.SelectMany(link => link.Paper == 0 ? [link, link with { Field = link.Field + 1 }] : new[] { link })] };

        Assert.Empty(Kinds(graph));
        Assert.Equal([BridgeVariantKind.OtherOrigins], Kinds(predicted));
        Assert.Equal([BridgeVariantKind.OtherMembership], Kinds(several));
    }

    [Fact]
    public void Between_communities_a_topic_stays_in_any_pair()
    {
        var graph = TestCorpora.Graph(TestCorpora.WithFields(4, 400, 0.25));
        var variant = CorpusAnalyzer.BetweenCommunities(graph, BridgeVariantKind.OtherSeed, new AnalysisOptions { Starts = 1 }, TestContext.Current.CancellationToken);
        var (a, b, tag) = variant.First.First();

        Assert.True(variant.Keeps(new BridgeTag(b + 7, b + 8, tag, 1, 0, 1, 1, 0, false, 0)));
        Assert.NotEqual(a, b);
    }

    private static IEnumerable<BridgeVariantKind> Kinds(LiteratureGraph graph) => BridgeVariants.Of(graph, new Corpus(graph), new AnalysisOptions()).Select(variant => variant.Kind);
}
