using FsCheck;
using PaperGraph.Linking.Identity.Tags;

namespace PaperGraph.Tests.Linking.Identity;

/// <summary>The oracle is English as dictionaries have it.</summary>
public sealed class WordFormTests
{
    [Theory]
    [InlineData("networks", "network")]
    [InlineData("galaxies", "galaxy")]
    [InlineData("analyses", "analysis")]
    [InlineData("hypotheses", "hypothesis")]
    [InlineData("biases", "bias")]
    [InlineData("masses", "mass")]
    [InlineData("lenses", "lens")]
    [InlineData("gases", "gas")]
    [InlineData("databases", "database")]
    [InlineData("phases", "phase")]
    [InlineData("responses", "response")]
    [InlineData("viruses", "virus")]
    [InlineData("matrices", "matrix")]
    [InlineData("vertices", "vertex")]
    [InlineData("spectra", "spectrum")]
    [InlineData("supernovae", "supernova")]
    [InlineData("metrics", "metric")]
    [InlineData("harmonics", "harmonic")]
    [InlineData("approaches", "approach")]
    [InlineData("caches", "cache")]
    [InlineData("boxes", "box")]
    [InlineData("heroes", "hero")]
    [InlineData("movies", "movie")]
    [InlineData("cnns", "cnn")]
    [InlineData("axes", "axis")]
    [InlineData("axes", "axe")]
    public void A_plural_has_its_singular_among_the_candidates(string plural, string singular) => Assert.Contains(singular, Plurals.SingularsOf(plural));

    [Theory]
    [InlineData("news")]
    [InlineData("series")]
    [InlineData("species")]
    [InlineData("lens")]
    [InlineData("bias")]
    [InlineData("mass")]
    [InlineData("gas")]
    [InlineData("analysis")]
    [InlineData("virus")]
    [InlineData("higgs")]
    [InlineData("bayes")]
    [InlineData("mixed")]
    public void A_singular_has_none(string word) => Assert.Empty(Plurals.SingularsOf(word));

    [Theory]
    [InlineData("dynamics")]
    [InlineData("physics")]
    [InlineData("statistics")]
    [InlineData("means")]
    public void Some_plurals_have_a_sense_of_their_own(string word) => Assert.True(Plurals.HasOwnSense(word));

    [Theory]
    [InlineData("optimisation", "optimization")]
    [InlineData("generalised", "generalized")]
    [InlineData("modelling", "modeling")]
    [InlineData("labelled", "labeled")]
    [InlineData("tunnelling", "tunneling")]
    [InlineData("colour", "color")]
    [InlineData("behavioural", "behavioral")]
    [InlineData("centre", "center")]
    [InlineData("fibres", "fibers")]
    [InlineData("analyser", "analyzer")]
    [InlineData("catalogues", "catalogs")]
    [InlineData("disc", "disk")]
    [InlineData("haemoglobin", "hemoglobin")]
    [InlineData("palaeontology", "paleontology")]
    [InlineData("grey", "gray")]
    public void British_and_American_spelling_meet(string british, string american) => Assert.Equal(RegionalSpelling.Fold(american), RegionalSpelling.Fold(british));

    /// <summary>Different words that a rule without stems or syllables would join.</summary>
    [Theory]
    [InlineData("filling", "filing")]
    [InlineData("tilling", "tiling")]
    [InlineData("four", "for")]
    [InlineData("tour", "tor")]
    [InlineData("prise", "prize")]
    [InlineData("discrete", "diskrete")]
    [InlineData("discovery", "diskovery")]
    [InlineData("metres", "metrics")]
    [InlineData("rise", "rize")]
    public void Different_words_stay_different(string a, string b) => Assert.NotEqual(RegionalSpelling.Fold(a), RegionalSpelling.Fold(b));

    /// <summary>Three l became two, which another folding made one.</summary>
    [Fact]
    public void However_many_l_become_one() => Assert.Equal("colcoled", RegionalSpelling.Fold("colcollled"));

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Prop.ForAll<int[]>(choices =>
        {
            string[] parts = ["col", "our", "is", "ed", "ll", "ing", "el", "centre", "ation", "ise", "disc", "mod", "a", "er", "s", "haem"];
            var once = RegionalSpelling.Fold(string.Concat((choices ?? []).Take(5).Select(choice => parts[Math.Abs(choice % parts.Length)])));
            Assert.Equal(once.Length == 0 ? "" : RegionalSpelling.Fold(once), once);
        }).QuickCheckThrowOnFailure();
}
