using System.Globalization;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Papers of a field by year in words.</summary>
internal static class FieldTrendWords
{
    /// <summary>Every year with its papers, for people who do not see the bars.</summary>
    public static string Of(FieldRow field)
        => $"Papers per year: {string.Join(", ", field.PapersPerYear.Select(year => $"{year.Year.ToString(CultureInfo.InvariantCulture)} {Say.Number(year.Papers)}"))}";

    /// <summary>What the bars show, given the fields of a report.</summary>
    public static string Scale(IEnumerable<FieldRow> fields)
    {
        var all = fields.ToList();
        var years = all[0].PapersPerYear;
        var before = all.Any(field => field.FirstYear < years[0].Year) ? " Earlier papers, few in number, have no bar." : "";
        return FormattableString.Invariant($"Bars: papers per year from {years[0].Year} to {years[^1].Year}, each field on its own scale, so that their course can be compared; the table by year has the numbers.{before}");
    }
}
