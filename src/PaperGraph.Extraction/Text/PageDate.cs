using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>
/// Dates as pages write them: "Mar 4, 2025", "March 4th, 2025", "4 March 2025", "March 2025", "2025-03-04", "2025/3/4", "04.03.2025",
/// "04/03/2025", each perhaps after a day of the week, and "Mar 4" within the current year.
/// </summary>
internal static partial class PageDate
{
    private const int LongestDate = 40;
    private const int LongestDatedLine = 120;
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private const string Month = "(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(t|tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";
    private const string Day = "(?<day>[0-9]{1,2})(st|nd|rd|th)?";
    private const string Year = "(?<year>[0-9]{4})";
    private const string Lead = "((published|posted|updated|submitted|date)( on)?:? )?";
    private const string Date = $@"{Lead}((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? )?({Month}\.? {Day}(,? {Year})?|{Day}\.? {Month}\.?(,? {Year})?|{Month}\.?,? {Year}"
        + $@"|{Year}(?<mark>[-/.])(?<number>[0-9]{{1,2}})(\k<mark>(?<day>[0-9]{{1,2}}))?(T[0-9:.]+Z?)?|(?<first>[0-9]{{1,2}})(?<mark>[-/.])(?<second>[0-9]{{1,2}})\k<mark>{Year})";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>Reads a text that is a date and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">What comes first in 02/03/2026, where something else on the page tells.</param>
    /// <returns>Null when the text is no date.</returns>
    public static PageDateParts? Parse(string text, NumericOrder order = NumericOrder.Unknown)
    {
        if (text.Length is 0 or > LongestDate) return null;
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        if (Number("first") is { } first) return Numeric(Number("year")!.Value, first, Number("second")!.Value, match.Groups["mark"].Value == "." ? NumericOrder.DayFirst : order);
        var month = Number("number") ?? Months.IndexOf(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;
        return new PageDateParts(Number("year"), month, Number("day"));

        int? Number(string group) =>
            int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>What comes first in the page's numeric dates: told by those with a number above 12, unless they disagree.</summary>
    public static NumericOrder OrderOf(IEnumerable<string> dates)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var date in dates)
        {
            if (date.Length > LongestDate || Pattern().Match(date) is not { Success: true } match || !match.Groups["first"].Success) continue;
            dayFirst |= IsAboveTwelve(match.Groups["first"].Value);
            monthFirst |= IsAboveTwelve(match.Groups["second"].Value);
        }
        return dayFirst == monthFirst ? NumericOrder.Unknown : dayFirst ? NumericOrder.DayFirst : NumericOrder.MonthFirst;
    }

    /// <summary>Cuts a line that ends or starts with a date.</summary>
    /// <returns>What stands beside the date, without the marks between them, and the date; null when the line has none at either end.</returns>
    public static (string Beside, string Date)? Split(string line)
    {
        if (line.Length > LongestDatedLine || line.AsSpan().IndexOfAnyInRange('0', '9') < 0) return null;
        var match = MayEndWithDate(line) ? AtEnd().Match(line) : Match.Empty;
        if (!match.Success && MayStartWithDate(line)) match = AtStart().Match(line);
        return match.Success ? (match.Groups["rest"].Value.Trim(Marks), match.Groups["date"].Value) : null;
    }

    /// <summary>The date, or null when there is no such day or month.</summary>
    public static PartialDate? Create(int year, int month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month))) ? new PartialDate(year, month, day) : null;

    private static readonly char[] Marks = [' ', '·', '|', '•', '—', '–', '-', ',', ':', '/', '(', ')', '[', ']'];

    /// <summary>A quick look that spares most lines the search: dates end with a number, "4th" or "Z".</summary>
    private static bool MayEndWithDate(string line) => char.IsAsciiDigit(line[^1]) || line[^1] is ')' or ']' or 'Z'
        || (line.Length > 2 && char.IsAsciiDigit(line[^3]) && line[^2..] is "st" or "nd" or "rd" or "th");

    /// <summary>Dates start with a number or with a word that has a number soon after it.</summary>
    private static bool MayStartWithDate(string line) => line.AsSpan(0, Math.Min(line.Length, LongestDate / 2)).IndexOfAnyInRange('0', '9') >= 0;

    private static PageDateParts Numeric(int year, int first, int second, NumericOrder order)
    {
        if (first > 12 || first == second) order = NumericOrder.DayFirst;
        else if (second > 12) order = NumericOrder.MonthFirst;
        return order switch
        {
            NumericOrder.DayFirst => new PageDateParts(year, second, first),
            NumericOrder.MonthFirst => new PageDateParts(year, first, second),
            _ => new PageDateParts(year, 0, null) { IsAmbiguous = true },
        };
    }

    private static bool IsAboveTwelve(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) > 12;

    [GeneratedRegex($"^{Date}$", Options)]
    private static partial Regex Pattern();

    [GeneratedRegex($@"^(?<rest>(.*?[ ·|•—–:,(\[])??)(?<date>{Date})[)\]]?$", Options)]
    private static partial Regex AtEnd();

    [GeneratedRegex($@"^[(\[]?(?<date>{Date})(?<rest>[ ·|•—–:,)\]].*)$", Options)]
    private static partial Regex AtStart();
}

/// <summary>What a date on a page says.</summary>
/// <param name="Year">The year; null when the page leaves it out.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day; null when the page leaves it out.</param>
internal readonly record struct PageDateParts(int? Year, int Month, int? Day)
{
    /// <summary>Whether day and month cannot be told apart, as in 02/03/2026; then neither is given.</summary>
    public bool IsAmbiguous { get; init; }
}

/// <summary>What comes first in a date of three numbers that ends with the year.</summary>
internal enum NumericOrder
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>02/03/2026 is in March.</summary>
    DayFirst,

    /// <summary>02/03/2026 is in February.</summary>
    MonthFirst,
}
