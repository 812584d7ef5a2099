using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis;

public class CorpusAnalyzerTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    [Fact]
    public void A_small_corpus_by_hand()
    {
        TestPaper[] papers = [new([0, 1], 0, 2001, [0, 1]), new([0, 1], 0, 2003, [0, 1, 2]), new([0, 2], 1, null, [2]), new([3], 1, 2000)];
        var found = TestCorpora.Analyze(papers);
        Assert.Equal([(0, 1, 2), (0, 2, 1)], found.CoTopicLinks.Select(l => (l.A, l.B, l.Papers)));
        Assert.Equal(3, found.TotalLinkStrength);
        Assert.Equal([2 * 3 * 2 / (3.0 * 2), 2 * 3 * 1 / (3.0 * 1)], found.CoTopicLinks.Select(l => l.Association));
        Assert.Equal([3, 2, 1, 1], found.Tags.Papers);
        Assert.Equal([2, 1, 1, 0], found.Tags.Degree);
        Assert.Equal([3.0, 2, 1, 0], found.Tags.Strength);
        Assert.Equal([2001, 2001, null, 2000], found.Tags.FirstYear);
        Assert.Equal([2002, 2002, double.NaN, 2000], found.Tags.MeanYear);
        Assert.Equal([(0, 1, 2), (0, 2, 1), (1, 2, 1)], found.CoauthorLinks.Select(l => (l.A, l.B, l.Papers)));
        Assert.Equal([new TagFieldShare(0, 0, 2, 2 / 3.0), new(0, 1, 1, 1 / 3.0), new(1, 0, 2, 1), new(2, 1, 1, 1), new(3, 1, 1, 1)], found.TagFields);
        Assert.Equal([2, 2], found.Bridges.FieldPapers);
    }

    [Fact]
    public void Degenerate_corpora_are_analysed()
    {
        LiteratureGraph[] graphs =
        [
            LiteratureGraph.Empty,
            TestCorpora.Graph(new TestPaper([])),
            TestCorpora.Graph(new TestPaper([0])),
            TestCorpora.Graph(new TestPaper([0, 1, 2], 0)),
            TestCorpora.Graph(new TestPaper([], 0), new TestPaper([], 1), new TestPaper([], 2)),
            TestCorpora.Graph(new TestPaper([0], 0), new TestPaper([0], 1), new TestPaper([0], 2)),
            TestCorpora.Graph(new TestPaper([0, 1], 0), new TestPaper([2, 3], 1), new TestPaper([], 2), new TestPaper([4])),
            TestCorpora.Graph(new TestPaper([5], 3)) with { FieldAssignments = [] },
        ];
        foreach (var graph in graphs) CheckShape(graph, CorpusAnalyzer.Analyze(graph, new AnalysisOptions(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Random_small_corpora_keep_the_contract() => TestNetworks.ForAllSeeds(seed =>
    {
        var papers = TestCorpora.WithoutStructure((ulong)seed, 1 + seed % 40, 6 + seed % 30, 1 + seed % 6);
        for (var i = 0; i < papers.Length; i += 3) papers[i] = papers[i] with { Field = -1, Year = null };
        CheckShape(TestCorpora.Graph(papers), TestCorpora.Analyze(papers));
    });

    [Fact]
    public void Fewer_than_two_fields_give_empty_lists()
    {
        var bridges = TestCorpora.Analyze(TestCorpora.WithoutStructure(1, 50, 30, 1)).Bridges;
        Assert.True(bridges.Pairs.IsEmpty && bridges.Tags.IsEmpty && bridges.Papers.IsEmpty && bridges.Authors.IsEmpty);
        Assert.True(bridges.Missing.IsEmpty && bridges.Evolution.IsEmpty && double.IsNaN(bridges.CommonCrossRate));
    }

    [Fact]
    public void Two_runs_and_any_number_of_threads_give_the_same_bytes()
    {
        var graph = TestCorpora.Graph(TestCorpora.WithFields(2, 500, 0.2));
        string Run(int threads) => JsonSerializer.Serialize(CorpusAnalyzer.Analyze(graph, new AnalysisOptions { Starts = 4 }, TestNetworks.Threads(threads)), Json);
        var one = Run(1);
        Assert.Equal(one, Run(1));
        Assert.Equal(one, Run(8));
        Assert.Equal(one, Run(-1));
    }

    [Fact]
    public void Papers_with_more_than_a_hundred_authors_make_no_coauthor_links()
    {
        var many = Enumerable.Range(0, CorpusAnalyzer.MostAuthorsOfCoauthorLinks + 1).ToArray();
        var found = TestCorpora.Analyze([new([0], -1, null, many), new([0], -1, null, [4, 7]), new([0], -1, null, many[1..])]);
        Assert.Equal(1, found.PapersWithoutCoauthorLinks);
        Assert.Equal(100 * 99 / 2, found.CoauthorLinks.Length);
        Assert.Equal(2, found.CoauthorLinks.Single(l => (l.A, l.B) == (4, 7)).Papers);
    }

    [Fact]
    public void Fractional_counting_gives_each_tag_of_a_paper_a_strength_of_one()
    {
        TestPaper[] papers = [new([0, 1]), new([0, 1, 2]), new([0, 2])];
        var found = TestCorpora.Analyze(papers, new AnalysisOptions { Counting = Counting.Fractional });
        Assert.Equal([3.0, 2, 2], found.Tags.Strength);
        Assert.Equal([(0, 1, 2), (0, 2, 2), (1, 2, 1)], found.CoTopicLinks.Select(l => (l.A, l.B, l.Papers)));
        Assert.Equal(2 * 3.5 * 1.5 / (3 * 2), found.CoTopicLinks[0].Association, 1e-12);
        var full = TestCorpora.Analyze(papers);
        Assert.Equal(full.CoTopicLinks.Select(l => (l.ZScore, l.PValue, l.QValue)), found.CoTopicLinks.Select(l => (l.ZScore, l.PValue, l.QValue)));
    }

    [Fact]
    public void Papers_with_more_tags_than_allowed_make_no_links_and_are_not_reckoned_with()
    {
        TestPaper[] few = [new([0, 1]), new([0, 1, 2]), new([2, 3])];
        var found = TestCorpora.Analyze([.. few, new([0, 1, 2, 3])], new AnalysisOptions { MaxTags = 3 });
        Assert.Equal(1, found.PapersWithoutCoTopicLinks);
        Assert.Equal(TestCorpora.Analyze(few).CoTopicLinks, found.CoTopicLinks);
        Assert.Equal([3, 3, 3, 2], found.Tags.Papers);
    }

    [Fact]
    public void Communities_follow_planted_fields_and_are_named_by_their_own_tags()
    {
        // Fields without foreign or generic topics: the communities must be the fields.
        var papers = Enumerable.Range(0, 300).Select(i => new TestPaper([.. Enumerable.Range(0, 4).Select(k => i % 3 * 20 + (i * 7 + k * k * 3 + i / 20) % 20).Distinct()], i % 3)).ToArray();
        var found = TestCorpora.Analyze(papers, new AnalysisOptions { Resolution = 0.3 });
        Assert.Equal(3, found.Communities.Length);
        foreach (var community in found.Communities)
        {
            Assert.Single(community.Tags.Select(t => t / 20).Distinct());
            Assert.Equal(100, community.Papers);
            Assert.Equal(5, community.CharacteristicTags.Length);
        }
    }

    [Fact]
    public void Analyze_Throws_on_bad_options_and_on_cancellation()
    {
        var graph = TestCorpora.Graph(TestCorpora.WithoutStructure(1, 20, 10, 2));
        foreach (var bad in new AnalysisOptions[] { new() { Resolution = 0 }, new() { Starts = 0 }, new() { Top = 0 }, new() { MaxTags = 0 }, new() { Resamples = -1 }, new() { Counting = (Counting)9 } })
            Assert.Throws<ArgumentOutOfRangeException>(() => CorpusAnalyzer.Analyze(graph, bad, TestContext.Current.CancellationToken));
        Assert.ThrowsAny<OperationCanceledException>(() => CorpusAnalyzer.Analyze(graph, new AnalysisOptions(), new CancellationToken(true)));
    }

    private static void CheckShape(LiteratureGraph graph, CorpusAnalysis found)
    {
        var tags = graph.Tags.Length;
        var measures = found.Tags;
        Assert.All([measures.Papers.Length, measures.Community.Length, measures.Betweenness.Length, measures.Constraint.Length], n => Assert.Equal(tags, n));
        Assert.Equal(graph.Papers.Length, found.PaperCommunity.Length);
        Assert.All(measures.Betweenness.Concat(measures.Closeness).Concat(measures.Eigenvector).Concat(measures.Participation), x => Assert.InRange(x, 0, 1));
        if (tags > 0) Assert.Equal(1, measures.PageRank.Sum(), 1e-9);
        Assert.All(measures.WithinModuleZ, z => Assert.True(double.IsFinite(z)));
        for (var t = 0; t < tags; t++)
        {
            Assert.Equal(measures.Papers[t] == 0, measures.Community[t] < 0);
            Assert.Equal(measures.Degree[t] == 0, double.IsNaN(measures.Constraint[t]));
        }
        Assert.Equal(found.Communities.Sum(c => c.Tags.Length), measures.Papers.Count(p => p > 0));
        Assert.Equal(found.Communities.OrderByDescending(c => c.Tags.Length).ThenBy(c => c.Tags.Min()), found.Communities);
        Assert.All(found.Communities, c => Assert.Subset(c.Tags.ToHashSet(), c.CharacteristicTags.ToHashSet()));
        Assert.All(found.CoTopicLinks, l => Assert.True(l.A < l.B && l.Papers >= 1 && double.IsFinite(l.ZScore) && l.QValue is >= 0 and <= 1));
        var pairs = found.Bridges.FieldPapers.Count(p => p > 0);
        Assert.Equal(pairs * (pairs - 1) / 2, found.Bridges.Pairs.Length);
        Assert.All(found.Bridges.Papers, p => Assert.True(p.Score > 0 && p.A < p.B));
    }
}
