using System.Globalization;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>The section on change over time as Markdown.</summary>
internal static class EvolutionMarkdown
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownText text, BridgeReport report)
    {
        text.Heading(2, report.ByQuarter ? "By quarter" : "By year");
        if (report.Periods.Count == 0)
        {
            text.Paragraph("No paper has a date, so nothing can be said about change over the years.");
            return;
        }
        text.Paragraph(report.TrendSentence);
        Periods(text, report, PeriodRow.PapersCaption(report.ByQuarter), row => row.PapersCell);
        Periods(text, report, PeriodRow.UsesCaption(report.ByQuarter), row => $"{Say.Number(row.Observed)} ({row.UsesNote})");
        Fields(text, report);
    }

    private static void Periods(MarkdownText text, BridgeReport report, string caption, Func<PeriodRow, string> cell)
    {
        var periods = report.Periods;
        text.Paragraph(caption);
        text.Table(["Pair", .. periods.Select(period => "#" + new PeriodRow(period.Year, 0, 0) { Quarter = period.Quarter }.Name)], report.Sections.Select(i => report.Pairs[i]).Select(pair => (string[])
            [$"{pair.FieldA.Name} – {pair.FieldB.Name}", .. periods.Select(period => pair.Periods.FirstOrDefault(row => (row.Year, row.Quarter) == period) is { Total: > 0 } row ? cell(row) : "–")]));
    }

    private static void Fields(MarkdownText text, BridgeReport report)
    {
        if (report.Fields.IsEmpty || report.Fields[0].PapersPerYear.Length < 2) return;
        text.Paragraph("Papers of each field by year." + FieldTrendWords.Earlier(report.Fields));
        text.Table(["Field", .. report.Fields[0].PapersPerYear.TakeLast(ReportLimits.Years).Select(year => "#" + year.Year.ToString(CultureInfo.InvariantCulture))],
            report.Fields.Select(field => (string[])[field.Name, .. field.PapersPerYear.TakeLast(ReportLimits.Years).Select(year => Say.Number(year.Papers))]));
    }
}
