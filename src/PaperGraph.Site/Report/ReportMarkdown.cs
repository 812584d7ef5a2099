using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>The report as Markdown: the same sections, sentences and rows as the HTML.</summary>
internal static class ReportMarkdown
{
    /// <summary>The head of the column that is left out where no paper has an address.</summary>
    private const string Address = "Address";

    private const string Nothing = "–";

    /// <summary>The whole report.</summary>
    public static string Of(BridgeReport report)
    {
        var text = new MarkdownText();
        text.Heading(1, "How the fields connect");
        text.Paragraph(report.Corpus);
        text.Paragraph(report.Read);
        text.Paragraph(report.Settings);
        foreach (var remark in report.Scope) text.Paragraph(remark);
        text.Heading(2, "Summary");
        if (report.Conclusion is { } conclusion) text.Strong(conclusion);
        foreach (var sentence in report.Summary) text.Paragraph(sentence);
        if (report.Pairs.Length > 0)
        {
            text.Heading(2, "How to read this");
            text.List(MethodWords.Reading.Where(line => line.Term != MethodWords.BoldAndGrey).Select(line => $"{line.Term}: {line.Meaning}"));
        }
        if (report.Fields.Length > 0) Fields(text, report);
        if (report.Pairs.Length > 0) Pairs(text, report);
        if (report.Communities.Any(community => community.Topics > 1)) Communities(text, report);
        Method(text, report);
        return text.ToString();
    }

    private static void Fields(MarkdownText text, BridgeReport report)
    {
        text.Heading(2, "Fields at a glance");
        text.Table(["Field", "#Papers", "#Share", "#First year", "#Last year", "#People", "#Own topics", "#Papers with topics of others", "#Diversity", "Most used own topics"], report.Fields.Select(field => (string[])
            [field.TooFewPapers ? field.Name + " (too few papers to compare)" : field.Name, Say.Number(field.Papers), Say.Percent(field.Share), Year(field.FirstYear), Year(field.LastYear), Say.Number(field.People),
                field.TooFewPapers ? "–" : Say.Number(field.OwnedTopics), Say.Percent(field.ForeignPapers), Say.Decimal(field.Diversity), Names(field.Topics)]));
    }

    private static void Pairs(MarkdownText text, BridgeReport report)
    {
        text.Heading(2, "Field by field");
        text.Table(["Pair", "#Papers", "#Topics in both", "#Uses observed", "#Expected", "#Ratio", "#95 % by papers", "#95 % by research teams", "#Same side", "#z", "#q", "Reading"], report.Pairs.Select(pair => (string[])
            [Title(pair), Say.Number(pair.Papers), Say.Number(pair.SharedTopics), Say.Decimal(pair.Observed, 0), Say.Decimal(pair.Expected, 0),
                Say.Decimal(pair.Ratio), PairWords.Between(pair, pair.ByPapers), PairWords.Between(pair, pair.ByTeams), Say.Percent(pair.IsJudged ? pair.KeptSide : null), Say.Decimal(pair.IsJudged ? pair.ZScore : null, 1), Say.Q(pair.IsJudged ? pair.QValue : null), PairWords.Short(pair.Verdict)]));
        text.Heading(2, "Pair by pair");
        var sections = report.Sections.Select(i => report.Pairs[i]).ToList();
        foreach (var pair in sections) Pair(text, report, pair);
        if (report.Pairs.Length > sections.Count)
            text.Paragraph($"{Say.Count(report.Pairs.Length - sections.Count, "further pair")} of fields: see the table above and the JSON file.");
        text.Heading(2, "Topics that never meet");
        text.Paragraph(report.MissingTestSentence);
        if (!report.ListsMissing && MissingWords.ByPair(report.Pairs) is { } candidates) text.Paragraph(candidates);
        EvolutionMarkdown.Write(text, report);
    }

    private static void Pair(MarkdownText text, BridgeReport report, PairRow pair)
    {
        text.Heading(3, Title(pair));
        text.Paragraph(pair.Sentence);
        Borrowed(pair.FieldA, pair.FieldB, pair.BorrowedByA);
        Borrowed(pair.FieldB, pair.FieldA, pair.BorrowedByB);
        text.Paragraph(pair.TopicSentence);
        if (report.PictureOf(pair)?.File is { } picture) text.Link($"Picture: the topics between {pair.FieldA.Name} and {pair.FieldB.Name}", picture);
        if (pair.Bridging.Any()) text.Paragraph(PairWords.TopicCaption(pair) + ".");
        Table(["Bridge topic", "#" + pair.FieldA.Name, "#" + pair.FieldB.Name, "#Author groups on the weaker side", "#Score", "#q", "#Kept"], pair.Bridging.Take(ReportLimits.Topics).Select(Topic));
        Table(["Carried by a third field about as much", "#" + pair.FieldA.Name, "#" + pair.FieldB.Name, "#Author groups on the weaker side", "#Score", "#q", "#Kept"], pair.Common.Take(ReportLimits.CommonTopics).Select(Topic));
        if (PairWords.LeftOut(pair) is { } leftOut) text.Paragraph(leftOut);
        if (PairWords.FirstOf(ReportLimits.Papers, pair.Crossing.Count(), pair.Totals.BridgePapers) is { } papers) text.Paragraph($"Papers with topics of both fields: {papers}.");
        Table(["Bridge paper", "Field", "Date", "#Score", "Topics of " + pair.FieldA.Name, "Topics of " + pair.FieldB.Name, Address], pair.Crossing.Take(ReportLimits.Papers).Select(paper => (string[])
            [paper.Title, paper.Field ?? "–", paper.Published ?? "–", Say.Decimal(paper.Score), PairWords.Owned(paper.TopicsA), PairWords.Owned(paper.TopicsB), paper.Url ?? Nothing]));
        text.Paragraph(PairWords.People(pair));
        Table(["Person", "#Papers in " + pair.FieldA.Name, "#Papers in " + pair.FieldB.Name], pair.Connecting.Take(ReportLimits.People).Select(person => (string[])
            [person.Name, Say.Number(person.PapersA), Say.Number(person.PapersB)]));
        if (pair.Chains.Length > 0)
        {
            text.Paragraph(PairWords.Chains(pair));
            text.List(pair.Chains.Select(chain => string.Concat(chain.Authors.Select((author, i) => i < chain.Papers.Length ? $"{author.Name} – {Say.Count(chain.Papers[i], "paper")} – " : author.Name))));
        }
        if (report.ListsMissing && pair.NoMissingSentence is { } none) text.Paragraph(none);
        else if (report.ListsMissing && PairWords.FirstOf(ReportLimits.Missing, pair.Missing.Length, pair.Totals.Missing) is { } missing) text.Paragraph($"Topics that never meet here: {missing}.");
        Table(["Never meet here: " + pair.FieldA.Name, "#Papers", pair.FieldB.Name, "#Papers", "#Together, if independent", "Topics between", "#Score"], pair.Missing.Take(ReportLimits.Missing).Select(row => (string[])
            [row.TopicA.Name, Say.Number(row.PapersA), row.TopicB.Name, Say.Number(row.PapersB), Say.Decimal(row.ExpectedPapers, 1), Names(row.Between), Say.Decimal(row.Score)]));
        Table(["Where to start", "Topic", "Paper", "Field", "Date", "Topics between", Address], pair.Missing.Take(ReportLimits.Missing).SelectMany(row => new[] { Start(row, row.TopicA, row.StartA), Start(row, row.TopicB, row.StartB) }).OfType<string[]>());

        void Borrowed(Named user, Named owner, ImmutableArray<BorrowedRow> rows)
            => text.Paragraph($"{PairWords.Borrowed(user.Name, owner.Name, rows)} {string.Join(", ", rows.Take(ReportLimits.Borrowed).Select(row => $"{row.Name} ({Say.Number(row.Papers)})"))}".TrimEnd());

        void Table(string[] heads, IEnumerable<string[]> rows)
        {
            if (rows.ToList() is not { Count: > 0 } some) return;
            var width = heads[^1] == Address && some.TrueForAll(row => row[^1] == Nothing) ? heads.Length - 1 : heads.Length;
            text.Table(heads[..width], some.Select(row => row[..width]));
        }
    }

    private static string[]? Start(MissingRow row, Named topic, StartRow? start) => start is null ? null
        : [$"{row.TopicA.Name} – {row.TopicB.Name}", topic.Name, start.Title, start.Field ?? "–", start.Published ?? "–", start.Between.IsEmpty ? "–" : string.Join(", ", start.Between), start.Url ?? Nothing];

    private static string[] Topic(TopicRow topic) =>
        [topic.Name, Say.Number(topic.PapersA), Say.Number(topic.PapersB), topic.WeakerSideTeams is { } teams ? Say.Number(teams) : "–", Say.Decimal(topic.Score, 1), Say.Q(topic.QValue), Say.Percent(topic.Kept)];

    private static void Communities(MarkdownText text, BridgeReport report)
    {
        text.Heading(2, "Communities against fields");
        text.Table(["Community", "#Topics", "#Papers", .. report.Fields.Select(field => "#" + field.Name), "#No field"],
            report.Communities.Where(community => community.Topics > 1).Take(ReportLimits.Communities).Select(community => (string[])
                [community.Label, Say.Number(community.Topics), Say.Number(community.Papers), .. community.PapersPerField.Select(Say.Number), Say.Number(community.PapersWithoutField)]));
    }

    private static void Method(MarkdownText text, BridgeReport report)
    {
        text.Heading(2, "Method, coverage and limits");
        text.List(report.Method);
        if (report.Sensitivity.Rows.Length > 0)
        {
            text.Heading(3, "How much the strongest bridge topics depend on choices");
            text.Paragraph(report.Sensitivity.Sentence);
            text.Paragraph(report.Sensitivity.Finding);
            if (report.Sensitivity.Exceptions.Any())
                text.Table(["Bridge topic", "Between", "#Kept in resamples", .. report.Sensitivity.Variants], report.Sensitivity.Exceptions.Select(row => (string[])
                    [row.Topic.Name, $"{row.FieldA.Name} – {row.FieldB.Name}", Say.Percent(row.Kept), .. row.Stays.Select(stays => stays.ToString())]));
        }
        text.Table(["Coverage", "#Count", "#Of"], report.Coverage.Select(row => (string[])[row.What, Say.Number(row.Count), row.Of is { } of ? Say.Number(of) : "–"]));
        text.List(report.Limits);
    }

    private static string Title(PairRow pair) => $"{pair.FieldA.Name} – {pair.FieldB.Name}";

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Names(IEnumerable<Named> things) => string.Join(", ", things.Select(thing => thing.Name));
}
