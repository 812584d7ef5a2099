using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Report;

/// <summary>How the figures come about and what they cannot say.</summary>
internal static class MethodWords
{
    /// <summary>One paragraph per kind of figure.</summary>
    public static ImmutableArray<string> Method(CorpusView corpus, SiteContext context, ImmutableArray<FieldRow> fields) =>
    [
        Counted(corpus.Analyzed.Analysis.Membership) + " A field owns a topic when its papers carry the topic clearly more often, per topic slot, than those of any other field; all other topics are shared and do not count as foreign.",
        "For a pair of fields, “observed” counts the uses of topics owned by one field in papers of the other. “Expected” is what the sizes of the fields and the cross-field rate common to all pairs lead one to expect. The error of the difference is taken by paper, and q is the Benjamini–Hochberg q-value, two-sided, over all pairs. With fewer than five expected uses no ratio is given and nothing is tested." + SmallFields(fields),
        "A bridge topic is one that both fields carry more than all others together: the larger of the two binomial p-values counts (intersection–union test, Berger and Hsu 1996, DOI 10.1214/ss/1032280304); the score is −log10 of it, and q is taken over all candidates of all pairs, not over the printed rows. A topic that a third field carries about as much is listed apart.",
        $"Printed bridge topics have at least {PairWords.LeastPapers} papers and {PairWords.LeastGroups} author groups on the weaker side: groups of papers of which no two share an author.",
        "The 95 % interval of a ratio by papers comes from the same error; by research teams, papers with the same most prolific author vary together. “Same side” and “kept” come from resamples in which every paper counts a random number of times, once on average: in what share of them the ratio stays above or below 1, and the topic among the first ten of its pair.",
        "Trends are tested by the rank of the dates of all dated papers, within each field so that its own growth is no trend, two-sided, with q over all pairs and over all topics with ten or more papers. What is expected of a year or quarter is what the same cross-field rate leads one to expect of its papers. Diversity is Rao–Stirling’s Σ p·p′·d over the fields whose topics are used (Stirling 2007, DOI 10.1098/rsif.2007.0213), d = 1 − the cosine of two fields’ topics.",
        "A bridge paper is scored by the smaller of the two fields' topic mass in it. People are ordered by the smaller of their two numbers of papers; there is no test.",
        "A missing bridge is a pair of topics owned by different fields that never meet in a paper here and share neighbours in the co-topic network, scored by what a walk of two steps over papers brings from one to the other. Pairs are listed only where the score did better than popularity on the hidden last year, or could not be tested. “If independent” is how many papers would carry both if each topic were spread over the papers without regard to the other.",
        $"Communities are found with the Leiden algorithm (Traag, Waltman and van Eck 2019, DOI 10.1038/s41598-019-41695-z) at resolution {context.Options.Resolution.ToString(System.Globalization.CultureInfo.InvariantCulture)}, the best of {Text.Say.Count(context.Options.Starts, "start")}. Same inputs, options and seed give the same figures.",
        OriginWords.Counted(corpus.Analyzed.Graph, context.Options.Origin) + OriginWords.Prediction(context.FieldQuality),
    ];

    /// <summary>For which fields a paper counts.</summary>
    public static string Counted(FieldMembership membership) => membership == FieldMembership.All
        ? "A paper counts once for each of its fields, and is one paper in every interval and test."
        : "A paper counts for its main field only.";

    /// <summary>The term of <see cref="Reading"/> that says nothing where text has neither.</summary>
    public const string BoldAndGrey = "Bold and grey";

    /// <summary>What a reader must know beforehand: a term, what it means, and the place in <see cref="Method"/>, from 1, that says more.</summary>
    public static ImmutableArray<(string Term, string Meaning, int Paragraph)> Reading { get; } =
    [
        ("Owned topic", "a topic that the papers of one field carry clearly more often than those of any other. Only owned topics count as taken from another field.", 1),
        ("Usual level", "how much fields use each other’s topics on average here, given their sizes. × 2 means twice as much; * means q < 0.05, so hardly chance if papers are independent of each other.", 2),
        (BoldAndGrey, "a bold bridge topic is reliable (q < 0.05 after correcting for many comparisons), a grey one only suggestive.", 3),
        ("Author groups on the weaker side", "of the field with fewer papers on a topic, the groups of papers that share no author with each other. A single one is the habit of a few people, not a bridge.", 4),
        ("Research team", "all papers with the same most prolific author. Papers of one team resemble each other, so the interval by research teams is the more careful one.", 5),
    ];

    /// <summary>One sentence per limit.</summary>
    /// <param name="fields">Fields with enough papers to be compared.</param>
    public static ImmutableArray<string> Limits(int fields)
    {
        var always = new[]
        {
            "The levels are relative to each other: when two pairs stand above the usual level, others must stand below it. “Below” does not mean that two fields keep apart.",
            "“Never meet here” speaks of this corpus only: the connection may be common elsewhere.",
            "A topic stands for what a source or a rule assigned to a paper; two names for one thing split its papers.",
            "q-values take papers as independent. Papers of one research team are not, so results that rest on few teams are weaker than q says: compare the interval by research teams.",
            "Where lists of authors were cut, people are undercounted, research teams and author groups overcounted, and chains of co-authors are missing or longer than they are.",
        };
        return fields switch
        {
            < 2 => [.. always, "Bridges need at least two fields with enough papers."],
            2 => [.. always, "With two fields nothing can be tested: there is no third field to compare with."],
            _ => [.. always],
        };
    }

    private static string SmallFields(ImmutableArray<FieldRow> fields)
    {
        const string rule = " Fields with fewer than ten papers and less than 5 % of the papers with a field are left out of the comparison: they own no topic, and their pairs are listed last, with counts only.";
        var small = fields.Where(field => field.TooFewPapers).Select(field => field.Name).ToList();
        return small.Count == 0 ? rule : $"{rule} Here {(small.Count == 1 ? "this is" : "these are")} {Text.Say.List(small)}.";
    }
}
