using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public sealed class PairWordsTests
{
    private static readonly PairRow Pair = new(new("a", "A"), new("b", "B"), 1, 1, 12, 10, 1.2, 0.5, 0.6, Verdict.Usual, "", "", [], [], [], [], []);
    private static readonly TopicRow Topic = new(1, "t", "t", 5, 5, 2, 4, 0.01, CommonToSeveral: false, EnoughEvidence: true);

    [Theory]
    [InlineData(1.3, 0.01, Verdict.Above)]
    [InlineData(0.7, 0.01, Verdict.Below)]
    [InlineData(1.3, 0.05, Verdict.Usual)]
    [InlineData(1.3, null, Verdict.Untested)]
    [InlineData(null, 0.01, Verdict.Untested)]
    internal void A_verdict_needs_a_q_below_one_in_twenty(double? ratio, double? q, Verdict expected)
        => Assert.Equal(expected, PairWords.Judge(Pair with { Ratio = ratio, QValue = q }));

    [Fact]
    public void Few_expected_uses_and_small_fields_have_no_ratio_and_no_verdict()
    {
        var few = Pair with { Expected = 4.9, Ratio = null, QValue = 0.001 };
        Assert.Equal(Verdict.FewExpected, PairWords.Judge(few));
        Assert.EndsWith("There are 12 uses of the other side's topics against 4.9 expected: too few for a ratio or a test.", PairWords.Sentence(few with { Verdict = Verdict.FewExpected }), StringComparison.Ordinal);
        var small = Pair with { Expected = null, Ratio = null, QValue = null, Verdict = Verdict.TooFewPapers };
        Assert.Equal(Verdict.TooFewPapers, PairWords.Judge(small));
        Assert.Equal("too few papers to compare", PairWords.Brief(small));
        Assert.False(small.HasEvidence);
    }

    [Fact]
    public void One_paper_and_one_topic_are_singular()
        => Assert.Equal("One paper of one of the two fields carries a topic owned by the other; one topic occurs in both. "
            + "There are 12 uses of the other side's topics against 10 expected, or 1.20 times the usual cross-field level (q = 0.60): not told apart from the usual level.", PairWords.Sentence(Pair));

    [Fact]
    public void Nothing_is_no_and_not_zero()
        => Assert.StartsWith("No paper of one of the two fields carries a topic owned by the other; no topic occurs in both.", PairWords.Sentence(Pair with { Papers = 0, SharedTopics = 0 }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.01, false, true, "One topic is a reliable bridge (q < 0.05): t.")]
    [InlineData(0.20, false, true, "No reliable bridge")]
    [InlineData(0.01, true, true, "No reliable bridge")]
    [InlineData(0.01, false, false, "No reliable bridge")]
    [InlineData(null, false, true, "Whether a topic connects these two more than chance would cannot be tested")]
    public void Only_a_tested_topic_with_enough_papers_is_reliable(double? q, bool common, bool enough, string expected)
        => Assert.StartsWith(expected, PairWords.Topics(Pair with { BridgeTopics = [Topic with { QValue = q, CommonToSeveral = common, EnoughEvidence = enough }] }), StringComparison.Ordinal);

    [Fact]
    public void A_tested_topic_without_any_sign_of_a_connection_is_counted_and_not_printed()
    {
        var pair = Pair with { BridgeTopics = [Topic with { QValue = 0.9, Score = 1.2 }, Topic with { QValue = 0.9, Score = 1.4 }, Topic with { EnoughEvidence = false }] };
        Assert.Equal(1.4, Assert.Single(pair.Bridging).Score);
        Assert.Equal("Left out here: 1 topic with fewer than 3 papers, or of a single author group, on the weaker side and 1 topic with p ≥ 0.05. The JSON file has all rows.", PairWords.LeftOut(pair));
    }

    [Fact]
    public void One_paper_in_each_field_does_not_make_a_person_a_bridge()
        => Assert.Equal("One named author has papers in both fields, none of them two in each.", PairWords.People(Pair with { People = [new(1, "a", "Ada", 1, 9)] }));

    [Theory]
    [InlineData(0.0004, "<0.001")]
    [InlineData(0.0123, "0.012")]
    [InlineData(0.0501, "0.0501")]
    [InlineData(0.0499, "0.0499")]
    [InlineData(0.04999, "0.04999")]
    [InlineData(0.050004, "0.050004")]
    [InlineData(0.05, "0.050")]
    [InlineData(0.0551, "0.055")]
    [InlineData(0.123, "0.12")]
    public void A_q_near_the_threshold_shows_on_which_side_it_lies(double q, string expected) => Assert.Equal(expected, PaperGraph.Site.Text.Say.Q(q));

    /// <summary>With --top 1 the report once said "One named author has papers in both fields" of seven.</summary>
    [Fact]
    public void Lists_that_were_cut_are_not_counted_as_if_they_were_whole()
    {
        var pair = Pair with { People = [new(1, "a", "Ada", 3, 9)], BridgeTopics = [Topic], Totals = new(40, 9, 7, 2) };
        Assert.Equal("Seven named authors have papers in both fields. Listed are the first with two or more in each, with their papers in A and in B.", PairWords.People(pair));
        Assert.StartsWith("At least one topic is a reliable bridge", PairWords.Topics(pair), StringComparison.Ordinal);
        Assert.Equal("Of the 40 topics that both fields carry the first was kept. The JSON file has those that were kept; 'papergraph report --top N' keeps more rows.", PairWords.LeftOut(pair));
        Assert.Equal("the first of 9", PairWords.FirstOf(6, 1, 9));
        Assert.Null(PairWords.FirstOf(6, 3, 3));
        Assert.StartsWith("Two missing bridges lie between these two fields, none of them among the strongest", MissingWords.None(pair, null), StringComparison.Ordinal);
    }
}
