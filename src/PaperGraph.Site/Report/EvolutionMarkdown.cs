using System.Globalization;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>The section on change over time as Markdown.</summary>
internal static class EvolutionMarkdown
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownText text, BridgeReport report)
    {
        var unit = report.ByQuarter ? "quarter" : "year";
        text.Heading(2, "By " + unit);
        var periods = report.Periods;
        if (periods.Count == 0)
        {
            text.Paragraph("No paper has a date, so nothing can be said about change over the years.");
            return;
        }
        text.Paragraph(report.TrendSentence);
        text.Paragraph($"Papers of one field that carry a topic owned by the other, of all papers of both fields in that {unit}; below, uses of such topics and, in brackets, how many the usual cross-field level leads one to expect.");
        text.Table(["Pair", "Figure", .. periods.Select(period => "#" + new PeriodRow(period.Year, 0, 0) { Quarter = period.Quarter }.Name)], report.Sections.Select(i => report.Pairs[i]).SelectMany(pair => (string[][])
            [[$"{pair.FieldA.Name} – {pair.FieldB.Name}", "papers", .. Cells(pair, row => $"{row.Papers} of {row.Total}")],
            ["", "uses", .. Cells(pair, row => row.Expected is null ? Say.Number(row.Observed) : $"{Say.Number(row.Observed)} ({Say.Decimal(row.Expected, 1)})")]]));
        Fields(text, report);

        IEnumerable<string> Cells(PairRow pair, Func<PeriodRow, string> show)
            => periods.Select(period => pair.Periods.FirstOrDefault(row => (row.Year, row.Quarter) == period) is { Total: > 0 } row ? show(row) : "–");
    }

    private static void Fields(MarkdownText text, BridgeReport report)
    {
        if (report.Fields.IsEmpty || report.Fields[0].PapersPerYear.Length < 2) return;
        text.Paragraph("Papers of each field by year." + FieldTrendWords.Earlier(report.Fields));
        text.Table(["Field", .. report.Fields[0].PapersPerYear.TakeLast(ReportLimits.Years).Select(year => "#" + year.Year.ToString(CultureInfo.InvariantCulture))],
            report.Fields.Select(field => (string[])[field.Name, .. field.PapersPerYear.TakeLast(ReportLimits.Years).Select(year => Say.Number(year.Papers))]));
    }
}
