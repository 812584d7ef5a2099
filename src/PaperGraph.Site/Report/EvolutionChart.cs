using System.Collections.Immutable;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>How one pair of fields goes through time, as bars: one per year or quarter without gaps, for the share of the other's topics, and a mark for the expected share.</summary>
/// <param name="Bars">By time.</param>
/// <param name="Top">The share at the upper edge, in (0,1], the same in all charts of a report.</param>
internal sealed record EvolutionChart(ImmutableArray<EvolutionBar> Bars, double Top)
{
    /// <summary>With fewer uses of owned topics than this, a share jumps with every paper: its bar is hollow and does not set the scale.</summary>
    public const int FewUses = 20;

    private const double LeastTop = 0.05;

    /// <summary>The charts of some pairs on one scale and over the same time.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="periods">The years or quarters to draw, ascending; those between them that are missing become gaps.</param>
    public static ImmutableArray<EvolutionChart> Of(IEnumerable<PairRow> pairs, IReadOnlyList<(int Year, int? Quarter)> periods)
    {
        var columns = WithoutGaps(periods);
        var rows = pairs.Select(pair => pair.Periods.ToDictionary(row => (row.Year, row.Quarter))).ToList();
        var top = rows.SelectMany(by => columns.Select(column => by.GetValueOrDefault(column))).OfType<PeriodRow>().Where(row => row.OwnedUses >= FewUses)
            .Select(row => Math.Max(row.ObservedShare ?? 0, row.ExpectedShare ?? 0)).DefaultIfEmpty(1).Max();
        return [.. rows.Select(by => new EvolutionChart([.. columns.Select(column => Bar(by.GetValueOrDefault(column) ?? new PeriodRow(column.Year, 0, 0) { Quarter = column.Quarter }))], Math.Max(top, LeastTop)))];
    }

    /// <summary>The values in words, for people who do not see the bars.</summary>
    public string Words => string.Join("; ", Bars.Where(bar => bar.Share is not null).Select(bar => $"{bar.Name} {Say.Percent(bar.Share)}{(bar.Expected is { } expected ? $" ({Say.Percent(expected)} expected)" : "")}"));

    /// <summary>How high a share stands, in [0,1] of the height.</summary>
    public double Height(double share) => Math.Min(1, share / Top);

    private static EvolutionBar Bar(PeriodRow row) => new(row.Name, row.ObservedShare, row.ExpectedShare, row.OwnedUses < FewUses, $"{row.Name}: {row.Uses}");

    private static List<(int Year, int? Quarter)> WithoutGaps(IReadOnlyList<(int Year, int? Quarter)> periods)
    {
        if (periods.Count == 0) return [];
        var columns = new List<(int Year, int? Quarter)>();
        for (var column = periods[0]; column.CompareTo(periods[^1]) <= 0; column = Next(column)) columns.Add(column);
        return columns;
    }

    private static (int Year, int? Quarter) Next((int Year, int? Quarter) period) => period.Quarter switch
    {
        null => (period.Year + 1, null),
        4 => (period.Year + 1, 1),
        { } quarter => (period.Year, quarter + 1),
    };
}

/// <summary>One bar. Shares are null without any use of an owned topic, the expected one also when unknown.</summary>
internal sealed record EvolutionBar(string Name, double? Share, double? Expected, bool IsFew, string Words);
