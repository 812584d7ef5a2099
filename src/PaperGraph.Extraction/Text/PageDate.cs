using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>Dates as web pages write them: "Mar 4, 2025", "March 4, 2025", or "Mar 4" within the current year.</summary>
internal static partial class PageDate
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// <summary>Reads a month, a day and perhaps a year, and after them perhaps a count.</summary>
    /// <returns>Null when the text is no date; <see cref="PageDateParts.Year"/> is null when the text has none.</returns>
    public static PageDateParts? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        var month = Months.IndexOf(match.Groups["month"].Value[..3], StringComparison.Ordinal) / 3 + 1;
        return new PageDateParts(Number("year"), month, Number("day")!.Value, Number("count"));

        int? Number(string group) =>
            int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The date, or null when there is no such day.</summary>
    public static PartialDate? Create(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;

    [GeneratedRegex(@"^(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(t|tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\.? (?<day>[0-9]{1,2})(, (?<year>[0-9]{4}))?( (?<count>[0-9]{1,9}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

/// <summary>What a date on a page says.</summary>
internal readonly record struct PageDateParts(int? Year, int Month, int Day, int? Count);
