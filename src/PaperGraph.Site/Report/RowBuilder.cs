using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Turns indices into rows with names.</summary>
internal sealed class RowBuilder(CorpusView corpus)
{
    private readonly FieldBridges bridges = corpus.Bridges;
    private readonly Dictionary<int, FieldReach> reach = corpus.Bridges.Reach.ToDictionary(row => row.Field);
    private readonly Dictionary<int, TagTrend> trends = corpus.Bridges.TagTrends.ToDictionary(row => row.Tag);
    private readonly Dictionary<(int, int), PairTrend> pairTrends = corpus.Bridges.PairTrends.ToDictionary(row => (row.A, row.B));
    private readonly Borrowing borrowing = new(corpus);
    private readonly bool byQuarter = PeriodRow.AreQuarters(corpus);
    private readonly int taggedPapers = corpus.TagsOf.Count(tags => tags.Length > 0);

    /// <summary>Fields with papers, most papers first.</summary>
    public ImmutableArray<FieldRow> Fields() =>
        [.. Enumerable.Range(0, corpus.Fields.Length)
            .Where(field => bridges.FieldPapers[field] > 0)
            .OrderByDescending(field => bridges.FieldPapers[field]).ThenBy(field => field)
            .Select(Field)];

    /// <summary>Pairs in the order of the analysis.</summary>
    public ImmutableArray<PairRow> Pairs() => [.. bridges.Pairs.Zip(bridges.Totals, Pair)];

    /// <summary>All missing bridges that may be listed, best first.</summary>
    public ImmutableArray<MissingRow> Missing() => [.. ListedMissing.Select(Missing)];

    /// <summary>Communities with the fields of their papers, in the order of the given fields.</summary>
    public ImmutableArray<CommunityRow> Communities(ImmutableArray<FieldRow> fields)
    {
        var column = fields.Select((row, index) => (Field: corpus.FieldIndex(row.Id), index)).ToDictionary(entry => entry.Field, entry => entry.index);
        var communities = corpus.Analyzed.Analysis.Communities;
        var perField = communities.Select(_ => new int[fields.Length]).ToArray();
        var without = new int[communities.Length];
        for (var paper = 0; paper < corpus.Papers.Length; paper++)
        {
            var community = corpus.Analyzed.Analysis.PaperCommunity[paper];
            if (community < 0) continue;
            foreach (var field in corpus.FieldsOf(paper))
                if (column.TryGetValue(field, out var of)) perField[community][of]++;
            if (corpus.FieldsOf(paper).IsEmpty) without[community]++;
        }
        return [.. communities.Select((community, i) => new CommunityRow(
            corpus.Analyzed.Communities[i].Id, corpus.Analyzed.Communities[i].Label, community.Tags.Length, community.Papers,
            [.. perField[i]], without[i], [.. community.CharacteristicTags.Select(Topic)]))];
    }

    private ImmutableArray<MissingBridge> ListedMissing => MissingWords.AreListed(bridges.MissingHindcast) ? bridges.Missing : [];

    /// <summary>Null for what is not a number.</summary>
    public static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private FieldRow Field(int field)
    {
        var papers = Enumerable.Range(0, corpus.Papers.Length).Where(paper => corpus.IsIn(paper, field)).ToList();
        var years = papers.Select(paper => corpus.Papers[paper].Published?.Year).OfType<int>().ToList();
        var people = papers.SelectMany(paper => corpus.AuthorsOf[paper]).Select(link => link.Author).Distinct().Count();
        var owned = Enumerable.Range(0, corpus.Tags.Length).Where(tag => bridges.Owners[tag] == field)
            .OrderByDescending(tag => PapersIn(tag, field).Count).ThenBy(tag => tag).ToList();
        return new FieldRow(corpus.Fields[field].Id, corpus.Fields[field].Name, papers.Count, (double)papers.Count / corpus.PapersWithField,
            years.Count > 0 ? years.Min() : null, years.Count > 0 ? years.Max() : null, people, owned.Count, [.. owned.Take(5).Select(Topic)],
            bridges.SmallFields.Contains(field))
        {
            PapersPerYear = [.. corpus.Years.Shown.Zip(corpus.Years.Counts(papers), (year, count) => new YearCount(year, count))],
            EarlierPapers = corpus.Years.Shown.IsEmpty ? 0 : years.Count(year => year < corpus.Years.Shown[0]),
            ForeignPapers = reach.TryGetValue(field, out var drawn) ? drawn.ForeignPapers : null,
            Diversity = reach.ContainsKey(field) ? Finite(drawn.Diversity) : null,
        };
    }

    private PairRow Pair(FieldPair pair, PairTotals totals)
    {
        var (a, b) = (Name(pair.A), Name(pair.B));
        var topics = bridges.Tags.Where(row => row.A == pair.A && row.B == pair.B).Select(Topic).ToImmutableArray();
        var expected = Finite(pair.Expected);
        var isSmall = bridges.SmallFields.Contains(pair.A) || bridges.SmallFields.Contains(pair.B);
        var row = new PairRow(a, b, pair.Papers, pair.SharedTags, pair.Observed, expected, expected >= PairWords.LeastExpected ? pair.Observed / expected : null,
            Finite(pair.ZScore), Finite(pair.QValue), isSmall ? Verdict.TooFewPapers : Verdict.Untested, "", "", topics,
            [.. bridges.Papers.Where(row => row.A == pair.A && row.B == pair.B).Select(Paper)],
            [.. bridges.Authors.Where(row => row.A == pair.A && row.B == pair.B).Select(Person)],
            [.. ListedMissing.Where(row => row.FieldA == pair.A && row.FieldB == pair.B).Select(Missing)],
            [.. PeriodRow.Of(bridges.Evolution, pair)]);
        row = row with
        {
            Quarters = byQuarter ? [.. PeriodRow.Of(bridges.Quarters, pair)] : [],
            Totals = new(totals.Tags, totals.Papers, totals.Authors, totals.Missing),
            ByPapers = Range.Of(pair.ByPapers),
            ByTeams = Range.Of(pair.ByTeams),
            KeptSide = Finite(pair.KeptAbove),
            Trend = pairTrends.TryGetValue((pair.A, pair.B), out var trend) && double.IsFinite(trend.ZScore) ? new(trend.ZScore, trend.QValue) : null,
            Chains = [.. bridges.Chains.Where(chain => chain.A == pair.A && chain.B == pair.B)
                .Select(chain => new ChainRow([.. chain.Authors.Select(author => new Named(corpus.Authors[author].Id, corpus.Authors[author].Name))], chain.Papers))],
            BorrowedByA = borrowing.Of(pair.A, pair.B),
            BorrowedByB = borrowing.Of(pair.B, pair.A),
        };
        row = row with { Verdict = PairWords.Judge(row), NoMissingSentence = row.Missing.IsEmpty ? MissingWords.None(row, bridges.MissingHindcast) : null };
        return row with { Sentence = PairWords.Sentence(row), TopicSentence = PairWords.Topics(row) };
    }

    private TopicRow Topic(BridgeTag row)
    {
        var weaker = row.PapersA <= row.PapersB ? row.A : row.B;
        var papers = PapersIn(row.Tag, weaker);
        int? groups = papers.Exists(paper => corpus.AuthorsOf[paper].Length > 0) ? AuthorGroups.Count(corpus, papers) : null;
        var enough = Math.Min(row.PapersA, row.PapersB) >= PairWords.LeastPapers && !(groups < PairWords.LeastGroups);
        var tag = corpus.Tags[row.Tag];
        return new TopicRow(row.Rank, tag.Id, tag.Name, row.PapersA, row.PapersB, groups, row.Score, Finite(row.QValue), row.CommonToSeveral, enough)
        {
            Kept = Finite(row.Kept),
            Trend = trends.TryGetValue(row.Tag, out var trend) ? new(trend.ZScore, trend.QValue) : null,
        };
    }

    private PaperRow Paper(BridgePaper row)
    {
        var paper = corpus.Papers[row.Paper];
        var field = corpus.MainField(row.Paper);
        return new PaperRow(row.Rank, paper.Id, paper.Title, field < 0 ? null : corpus.Fields[field].Name, paper.Published?.ToString(),
            PaperAddress.Of(paper), row.Score, TopicsOwnedBy(row.A, row.Paper), TopicsOwnedBy(row.B, row.Paper));
    }

    private ImmutableArray<string> TopicsOwnedBy(int field, int paper)
        => [.. corpus.TagsOf[paper].Where(link => bridges.Owners[link.Tag] == field).Select(link => corpus.Tags[link.Tag].Name)];

    private PersonRow Person(BridgeAuthor row)
        => new(row.Rank, corpus.Authors[row.Author].Id, corpus.Authors[row.Author].Name, row.PapersA, row.PapersB);

    private MissingRow Missing(MissingBridge row)
    {
        var (papersA, papersB) = (corpus.PapersWith[row.TagA].Length, corpus.PapersWith[row.TagB].Length);
        return new MissingRow(row.Rank, Topic(row.TagA), Topic(row.TagB), Name(row.FieldA), Name(row.FieldB), papersA, papersB,
            (double)papersA * papersB / taggedPapers, row.Score, [.. row.Between.Select(Topic)])
        {
            StartA = StartingPoints.Of(corpus, row.TagA, row.FieldA, row.Between),
            StartB = StartingPoints.Of(corpus, row.TagB, row.FieldB, row.Between),
        };
    }

    private List<int> PapersIn(int tag, int field) => [.. corpus.PapersWith[tag].Where(paper => corpus.IsIn(paper, field))];

    private Named Topic(int tag) => new(corpus.Tags[tag].Id, corpus.Tags[tag].Name);

    private Named Name(int field) => new(corpus.Fields[field].Id, corpus.Fields[field].Name);
}
