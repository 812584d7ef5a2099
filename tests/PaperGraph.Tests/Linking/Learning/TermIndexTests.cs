using PaperGraph.Linking.Learning;

namespace PaperGraph.Tests.Linking.Learning;

public sealed class TermIndexTests
{
    private static readonly TermDocument[] Documents =
    [
        TermDocument.Of("Dark matter halos", "Halos of dark matter. Energy"),
        TermDocument.Of("Dark energy", "dark, matter"),
        TermDocument.Of("Other words", null),
    ];

    [Fact]
    public void Terms_are_words_and_then_pairs_within_a_phrase_that_several_documents_have()
    {
        var index = TermIndex.Learn(Documents);
        Assert.Equal(["dark", "matter", "energy"], index.Terms);
        Assert.Equal(3, index.WordCount);
        Assert.Equal(["dark", "matter", "halo", "of", "energy", "other", "word", "dark matter", "matter halo", "halo of", "of dark", "dark energy", "other word"], TermIndex.Learn(Documents, leastDocuments: 1).Terms);
        Assert.DoesNotContain("dark matter", TermIndex.Learn(Documents, leastDocuments: 1, pairs: false).Terms);
    }

    [Fact]
    public void Words_of_a_title_count_twice_and_unknown_terms_not_at_all()
    {
        var counts = TermIndex.Learn(Documents, leastDocuments: 1).Count([TermDocument.Of("Dark matter", "new dark matter halos")]);
        Assert.Equal([0, 1, 2, 7, 8], counts.Columns(0).ToArray());
        Assert.Equal([3, 3, 1, 3, 1], counts.Values(0).ToArray());
    }

    /// <summary>Worked by hand from the formula: three documents, "dark" and "matter" in two of them, "energy" in two.</summary>
    [Fact]
    public void Weights_follow_the_formula_and_rows_have_length_one()
    {
        var counts = TermIndex.Learn(Documents).Count(Documents);
        var weighed = TfIdf.Learn(counts).Weigh(counts);
        Assert.Equal([3, 3, 1], counts.Values(0).ToArray());
        var (twice, once) = (1 + Math.Log(3), 1.0);
        var norm = Math.Sqrt(2 * twice * twice + once * once);
        Assert.Equal([twice / norm, twice / norm, once / norm], weighed.Values(0).ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Empty(weighed.Values(2).ToArray());
    }
}
