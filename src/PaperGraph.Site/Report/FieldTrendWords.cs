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
    public static string Scale(IReadOnlyCollection<FieldRow> fields)
    {
        var years = fields.First().PapersPerYear;
        return FormattableString.Invariant($"Bars: papers per year from {years[0].Year} to {years[^1].Year}, each field on its own scale, so that their course can be compared; the table by year has the numbers.{Earlier(fields)}");
    }

    /// <summary>How many older papers tables and bars by year leave out, with a space before; empty for none.</summary>
    public static string Earlier(IReadOnlyCollection<FieldRow> fields)
    {
        var first = fields.First().PapersPerYear[0].Year;
        var earlier = fields.Sum(field => field.EarlierPapers);
        return earlier == 0 ? "" : $" {Say.Opening(earlier, "paper")} from before {first.ToString(CultureInfo.InvariantCulture)} {(earlier == 1 ? "is" : "are")} left out there, so that few old papers do not flatten the rest.";
    }
}
