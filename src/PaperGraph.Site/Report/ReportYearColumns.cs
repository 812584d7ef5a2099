namespace PaperGraph.Site.Report;

/// <summary>The years that the table by year has as columns.</summary>
internal static class ReportYearColumns
{
    /// <summary>The last ten years with papers, in order.</summary>
    public static List<int> Of(BridgeReport report)
        => [.. report.Pairs.SelectMany(pair => pair.Years).Where(year => year.Total > 0).Select(year => year.Year).Distinct().Order().TakeLast(ReportLimits.Years)];
}
