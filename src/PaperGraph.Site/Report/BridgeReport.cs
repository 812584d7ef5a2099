using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Report;

/// <summary>The field-bridge report as facts and sentences: HTML, Markdown and JSON are three ways to write it down.</summary>
internal sealed record BridgeReport
{
    /// <summary>Version of the JSON's shape; grows when a property changes its meaning.</summary>
    public int SchemaVersion { get; } = 1;

    /// <summary>What the corpus is called.</summary>
    public required string Corpus { get; init; }

    /// <summary>The version of PaperGraph.</summary>
    public required string Version { get; init; }

    /// <summary>The options of the analysis.</summary>
    public required ReportParameters Parameters { get; init; }

    /// <summary>The same settings in words, with the program.</summary>
    public required string Settings { get; init; }

    /// <summary>What was read, in words.</summary>
    public required string Read { get; init; }

    /// <summary>The sources that list papers, most papers first.</summary>
    public required ImmutableArray<SourceRow> Sources { get; init; }

    /// <summary>What the report is about where it is not the whole corpus.</summary>
    public required ImmutableArray<string> Scope { get; init; }

    /// <summary>What to take away, in one sentence; null where no pairs of fields could be compared.</summary>
    public required string? Conclusion { get; init; }

    /// <summary>The findings in plain words.</summary>
    public required ImmutableArray<string> Summary { get; init; }

    /// <summary>Fields, most papers first.</summary>
    public required ImmutableArray<FieldRow> Fields { get; init; }

    /// <summary>Uses of another field's topics over what random mixing would give; null when nothing can be said.</summary>
    public required double? CommonCrossRate { get; init; }

    /// <summary>Pairs of fields, the most connected relative to expectation first.</summary>
    public required ImmutableArray<PairRow> Pairs { get; init; }

    /// <summary>What can be said of trends.</summary>
    public required string TrendSentence { get; init; }

    /// <summary>Topics of different fields that never meet in a paper, over all pairs, best first.</summary>
    public required ImmutableArray<MissingRow> MissingBridges { get; init; }

    /// <summary>How their score did when the last year was hidden; null without dates a year apart.</summary>
    public required HindcastRow? MissingTest { get; init; }

    /// <summary>The same in words.</summary>
    public required string MissingTestSentence { get; init; }

    /// <summary>Communities of topics, the largest first.</summary>
    public required ImmutableArray<CommunityRow> Communities { get; init; }

    /// <summary>How complete the data is.</summary>
    public required ImmutableArray<CoverageRow> Coverage { get; init; }

    /// <summary>Whether the strongest bridge topics depend on how things are taken.</summary>
    public required Sensitivity Sensitivity { get; init; }

    /// <summary>How the figures were computed.</summary>
    public required ImmutableArray<string> Method { get; init; }

    /// <summary>What the figures cannot say.</summary>
    public required ImmutableArray<string> Limits { get; init; }

    /// <summary>The pair's place in <see cref="Pairs"/> by its two fields, in either order; -1 when there is none.</summary>
    public int PairOf(string fieldA, string fieldB)
    {
        for (var i = 0; i < Pairs.Length; i++)
            if ((Pairs[i].FieldA.Id == fieldA && Pairs[i].FieldB.Id == fieldB) || (Pairs[i].FieldA.Id == fieldB && Pairs[i].FieldB.Id == fieldA))
                return i;
        return -1;
    }

    /// <summary>The picture of a pair's bridge; null when there is none.</summary>
    internal PairPicture? PictureOf(PairRow pair) => Pictures.FirstOrDefault(picture => picture.FieldA == pair.FieldA.Id && picture.FieldB == pair.FieldB.Id);

    private ImmutableArray<PairPicture> Pictures { get; init; } = [];

    /// <summary>The places of the pairs that have a section of their own.</summary>
    internal IEnumerable<int> Sections => Enumerable.Range(0, Pairs.Length).Where(pair => Pairs[pair].HasEvidence).Take(ReportLimits.PairSections);

    /// <summary>The columns of the table by time: the last years, or quarters, with papers, in order.</summary>
    internal List<(int Year, int? Quarter)> Periods => [.. Pairs.SelectMany(pair => pair.Periods).Where(row => row.Total > 0).Select(row => (row.Year, row.Quarter)).Distinct().Order()
        .TakeLast(ByQuarter ? ReportLimits.Quarters : ReportLimits.Years)];

    /// <summary>True when the pairs are followed by quarter, since the papers span too few years.</summary>
    internal bool ByQuarter => Pairs.Any(pair => !pair.Quarters.IsEmpty);

    /// <summary>False when the past speaks against listing topics that never meet: then that is said once, and not for each pair.</summary>
    internal bool ListsMissing => MissingTest?.Verdict != HindcastVerdict.NotBetter;

    /// <summary>True when the pair has a section of its own, which can be linked to.</summary>
    public bool HasSection(int pair) => Sections.Contains(pair);

    /// <summary>Gathers the report of a corpus.</summary>
    public static BridgeReport Of(CorpusView corpus, SiteContext context)
    {
        var counted = corpus.Counting(context.Options.Origin);
        var rows = new RowBuilder(counted);
        var (allFields, allPairs) = (rows.Fields(), rows.Pairs());
        ImmutableArray<FieldRow> fields = [.. allFields.Where(field => IsShown(field.Id))];
        ImmutableArray<PairRow> pairs = [.. allPairs.Where(pair => IsShown(pair.FieldA.Id) && IsShown(pair.FieldB.Id))];
        ImmutableArray<MissingRow> missing = [.. rows.Missing().Where(row => IsShown(row.FieldA.Id) && IsShown(row.FieldB.Id))];
        var sources = SourceWords.Rows(corpus);
        return new BridgeReport
        {
            Corpus = context.Name,
            Version = context.Version,
            Parameters = new(context.Options.Seed, context.Options.Resolution, context.Options.Starts, context.Options.Top),
            Settings = SourceWords.Settings(context),
            Read = SourceWords.Read(corpus, sources),
            Sources = sources,
            Scope = context.Remarks,
            Pictures = context.PairPictures,
            Conclusion = LevelWords.Conclusion(pairs),
            Summary = new SummaryWords(counted, allFields, fields, pairs, missing, Meaning(corpus, context)).All(),
            Fields = fields,
            CommonCrossRate = RowBuilder.Finite(corpus.Bridges.CommonCrossRate),
            Pairs = pairs,
            TrendSentence = TrendWords.Sentence(pairs),
            MissingBridges = missing,
            MissingTest = MissingWords.Row(corpus.Bridges.MissingHindcast),
            MissingTestSentence = MissingWords.Test(corpus.Bridges.MissingHindcast),
            Communities = rows.Communities(fields),
            Coverage = CoverageWords.Rows(corpus, context),
            Sensitivity = Sensitivity.Of(counted, pairs, context),
            Method = MethodWords.Method(corpus, context, allFields),
            Limits = MethodWords.Limits(allFields.Count(field => !field.TooFewPapers)),
        };

        static FieldMeaning Meaning(CorpusView corpus, SiteContext context) => context.CommunitiesAsFields ? FieldMeaning.Community
            : context.Options.Origin == OriginFilter.Listed && corpus.Analyzed.Graph.FieldAssignments.Any(link => link.Provenance.Origin == Origin.Listed) ? FieldMeaning.Stated : FieldMeaning.Any;

        bool IsShown(string field) => context.OnlyFields.IsEmpty || context.OnlyFields.Contains(field);
    }
}
