using System.Collections.Immutable;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Papers as ribbons from the community that holds most of their topics to their main field: heights are papers, in units of the picture, on one scale.</summary>
/// <param name="Left">Communities, from the top; neighbours share fields, so that few ribbons cross.</param>
/// <param name="Right">Fields, most papers first, then papers without a field.</param>
/// <param name="Ribbons">By community, then field; none without papers.</param>
/// <param name="Height">Height of the picture.</param>
internal sealed record FlowChart(ImmutableArray<FlowBar> Left, ImmutableArray<FlowBar> Right, ImmutableArray<FlowRibbon> Ribbons, double Height)
{
    /// <summary>Width of the picture.</summary>
    public const double Width = 640;

    /// <summary>Width of a bar.</summary>
    public const double BarWidth = 10;

    /// <summary>Communities drawn one by one, those with 2 % of the papers or more; the others are one bar.</summary>
    public const int MostCommunities = 12;

    /// <summary>The same of fields.</summary>
    public const int MostFields = 12;

    private const double PapersHeight = 320, LeastSlot = 26, Gap = 4;
    private const double LeastShare = 0.02;
    private const int LongestLabel = 38;

    /// <summary>The chart of a report; null when there are not two communities and two fields to tell apart.</summary>
    public static FlowChart? Of(BridgeReport report)
    {
        var columns = Columns(report);
        var rows = Rows(report, columns).Where(row => row.Papers.Sum() > 0).ToList();
        int[] used = [.. Enumerable.Range(0, columns.Count).Where(column => rows.Any(row => row.Papers[column] > 0))];
        if (rows.Count < 2 || used.Length < 2) return null;
        return Arrange([.. rows.Select(row => (row.Label, used.Select(column => row.Papers[column]).ToArray()))], [.. used.Select(column => (columns[column].Label, columns[column].FieldId))]);
    }

    /// <summary>Arranges a table of papers by community (rows) and field (columns), with at least one paper.</summary>
    public static FlowChart Arrange(IReadOnlyList<(string Label, int[] Papers)> rows, IReadOnlyList<(string Label, string? FieldId)> columns)
    {
        var unit = PapersHeight / rows.Sum(row => row.Papers.Sum());
        var ordered = rows.OrderBy(row => row.Papers.Select((papers, column) => (double)papers * column).Sum() / row.Papers.Sum()).ToList();
        int[] totals = [.. columns.Select((_, column) => ordered.Sum(row => row.Papers[column]))];
        var height = Math.Max(Needed(ordered.Select(row => row.Papers.Sum())), Needed(totals));
        var left = Stack([.. ordered.Select(row => (row.Label, (string?)null, row.Papers.Sum()))]);
        var right = Stack([.. columns.Select((column, i) => (column.Label, column.FieldId, totals[i]))]);
        var ribbons = ImmutableArray.CreateBuilder<FlowRibbon>();
        var taken = new double[columns.Count];
        foreach (var (r, row) in ordered.Index())
        {
            var from = 0.0;
            foreach (var (c, papers) in row.Papers.Index().Where(cell => cell.Item > 0))
            {
                ribbons.Add(new FlowRibbon(r, c, papers, left[r].Top + from, right[c].Top + taken[c], papers * unit));
                from += papers * unit;
                taken[c] += papers * unit;
            }
        }
        return new FlowChart(left, right, ribbons.ToImmutable(), height);

        double Needed(IEnumerable<int> papers) => papers.Sum(count => Slot(count) + Gap) - Gap;

        double Slot(int papers) => Math.Max(papers * unit, LeastSlot);

        // Bars keep room for a line of text each, and spread over the whole height.
        ImmutableArray<FlowBar> Stack(IReadOnlyList<(string Label, string? FieldId, int Papers)> bars)
        {
            var gap = bars.Count > 1 ? Gap + (height - Needed(bars.Select(bar => bar.Papers))) / (bars.Count - 1) : 0;
            var (y, stacked) = (bars.Count > 1 ? 0 : (height - Slot(bars[0].Papers)) / 2, ImmutableArray.CreateBuilder<FlowBar>());
            foreach (var (label, field, papers) in bars)
            {
                stacked.Add(new FlowBar(Short(label), field, papers, y + (Slot(papers) - papers * unit) / 2, papers * unit));
                y += Slot(papers) + gap;
            }
            return stacked.ToImmutable();
        }
    }

    /// <summary>What flows where in words, for people who do not see it.</summary>
    public string Words => string.Join("; ", Left.Select((bar, r) => $"{bar.Label}: {string.Join(", ", Ribbons.Where(ribbon => ribbon.Left == r).OrderByDescending(ribbon => ribbon.Papers).Select(ribbon => $"{Right[ribbon.Right].Label} {Say.Number(ribbon.Papers)}"))}"));

    private static List<(string Label, string? FieldId, Func<CommunityRow, int> Papers)> Columns(BridgeReport report)
    {
        var shown = Math.Min(report.Fields.Length, MostFields);
        var columns = report.Fields.Take(shown).Select((field, i) => (field.Name, (string?)field.Id, (Func<CommunityRow, int>)(row => row.PapersPerField[i]))).ToList();
        columns.Add(("other fields", null, row => row.PapersPerField.Skip(shown).Sum()));
        columns.Add(("no field", null, row => row.PapersWithoutField));
        return columns;
    }

    private static IEnumerable<(string Label, int[] Papers)> Rows(BridgeReport report, List<(string Label, string? FieldId, Func<CommunityRow, int> Papers)> columns)
    {
        var papers = report.Communities.ToDictionary(row => row, row => columns.Sum(column => column.Papers(row)));
        var shown = report.Communities.Where(row => row.Topics > 1 && papers[row] >= LeastShare * papers.Values.Sum()).OrderByDescending(row => papers[row]).Take(MostCommunities).ToList();
        var others = report.Communities.Where(row => !shown.Contains(row) && papers[row] > 0).ToList();
        foreach (var row in shown) yield return (row.Label, [.. columns.Select(column => column.Papers(row))]);
        if (others.Count > 0) yield return (Say.Count(others.Count, "other community", "other communities"), [.. columns.Select(column => others.Sum(column.Papers))]);
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd(' ', '·') + "…";
}

/// <summary>A community or a field.</summary>
internal sealed record FlowBar(string Label, string? FieldId, int Papers, double Top, double Height);

/// <summary>Papers of a community in a field, from the one's upper edge to the other's.</summary>
internal sealed record FlowRibbon(int Left, int Right, int Papers, double FromTop, double ToTop, double Height);
