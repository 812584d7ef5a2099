using PaperGraph.Analysis;
using PaperGraph.Site.Report;

namespace PaperGraph.Tests.Site;

public class MissingWordsTests
{
    private static readonly MissingHindcast Tested = new(new DateOnly(2024, 3, 1), 400, 100, 900, 30)
    {
        Auc = 0.81,
        AucInterval = new(0.7, 0.9),
        PopularityAuc = 0.7,
        Difference = new(0.02, 0.2),
        MatchedAuc = 0.75,
        PrecisionAt20 = 0.4,
        PopularityPrecisionAt20 = 0.25,
    };

    [Fact]
    public void What_beats_popularity_is_listed_and_the_figures_are_told()
    {
        Assert.True(MissingWords.AreListed(Tested));
        Assert.Equal(
            "To test the score, the papers after 2024-03-01 were hidden (100 of the 500 dated papers, with or without a field): of 900 candidates found without them, 30 met in a hidden paper. "
            + "A pair that met has the higher score than one that did not with probability 0.81 (95 % interval 0.70 to 0.90; 0.50 is guessing); mere popularity, the product of the two topics' numbers "
            + "of papers, reaches 0.70, a difference of 0.11 (0.02 to 0.20). Among pairs about as popular it is 0.75. Of the twenty pairs of highest score 40% met, of the twenty most popular 25%. "
            + "So the score says more than popularity does, and the pairs are listed.", MissingWords.Test(Tested));
    }

    [Fact]
    public void What_is_not_shown_to_beat_it_is_not_listed_and_the_reader_learns_where_it_is()
    {
        var tie = Tested with { Difference = new(-0.01, 0.2) };
        Assert.False(MissingWords.AreListed(tie));
        Assert.EndsWith("so no pairs are listed. The candidates are in analysis/missing_bridges.csv.", MissingWords.Test(tie), StringComparison.Ordinal);
        Assert.Equal(HindcastVerdict.NotBetter, MissingWords.Row(tie)!.Verdict);
    }

    [Fact]
    public void What_cannot_be_tested_is_a_suggestion()
    {
        var few = new MissingHindcast(new DateOnly(2024, 3, 1), 4, 2, 9, 1);
        Assert.All([null, few], hindcast => Assert.True(MissingWords.AreListed(hindcast)));
        Assert.EndsWith("as suggestions.", MissingWords.Test(null), StringComparison.Ordinal);
        Assert.EndsWith("of 9 candidates found without them, 1 met in a hidden paper, too few to tell whether the score foresees them. Take the pairs as suggestions.", MissingWords.Test(few), StringComparison.Ordinal);
    }
}
