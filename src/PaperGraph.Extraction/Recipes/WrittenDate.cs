using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Dates as pages and their metadata write them, where day and month cannot be taken for each other.</summary>
internal static partial class WrittenDate
{
    private static readonly string[] Formats = ["d MMM yyyy", "d MMMM yyyy", "MMM yyyy", "MMMM yyyy", "yyyy MMM d", "yyyy MMMM d", "yyyy MMM", "yyyy MMMM", "yyyyMMdd"];

    /// <summary>
    /// Reads <c>2024-05-01</c>, <c>2024/5/1</c>, <c>2024.05</c>, <c>2024</c>, each also before a time, <c>Mar 4, 2025</c>, <c>4 March 2025</c>, <c>March 2025</c>,
    /// <c>20250304</c>; the day of a time is the one written, whatever its zone. Null for anything else, such as 03/04/2025.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="format">The one format to use, in the letters of .NET; null for those above.</param>
    public static PartialDate? Parse(string text, string? format)
    {
        if (format is not null) return Exact(text, format);
        if (Numbers().Match(text) is { Success: true } match)
        {
            var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
            if (year is null or 0 || month is 0 or > 12) return null;
            if (month is null) return new PartialDate(year.Value);
            return day is null or 0 ? new PartialDate(year.Value, month) : PageDate.Create(year.Value, month.Value, day.Value);
        }
        if (PageDate.Parse(text) is { Year: { } stated, IsAmbiguous: false } parts) return PageDate.Create(stated, parts.Month, parts.Day);
        var words = TextCleaner.Clean(text.Replace(",", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal));
        foreach (var candidate in Formats)
        {
            if (Exact(words, candidate) is { } date) return date;
        }
        return null;
    }

    /// <summary>Whether dates can be written in a format and read again, with their year: .NET takes the current one where a format has none.</summary>
    public static bool IsFormat(string format)
    {
        var day = new DateTime(2021, 11, 22);
        try
        {
            return DateTime.TryParseExact(day.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year == day.Year;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static PartialDate? Exact(string text, string format)
    {
        if (!DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        if (format.Contains('d', StringComparison.Ordinal)) return new PartialDate(date.Year, date.Month, date.Day);
        return format.Contains('M', StringComparison.Ordinal) ? new PartialDate(date.Year, date.Month) : new PartialDate(date.Year);
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^(?<year>[0-9]{4})([-/.](?<month>[0-9]{1,2})([-/.](?<day>[0-9]{1,2})([T ].*)?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
