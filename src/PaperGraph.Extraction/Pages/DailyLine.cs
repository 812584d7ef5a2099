using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages;

/// <summary>Reads the small lines of a daily-papers page.</summary>
internal static partial class DailyLine
{
    private const int LongestLine = 80;

    /// <summary>"• 12 authors", whatever the bullet, and a date that may follow on the line.</summary>
    public static (int? Count, string After)? Authors(string line) =>
        line.Length <= LongestLine && AuthorsPattern().Match(line) is { Success: true } match ? (Positive(Count(match)), match.Groups["rest"].Value) : null;

    /// <summary>A date, and after it perhaps a count of comments.</summary>
    public static (PageDateParts Date, int? Comments)? Date(string line)
    {
        if (line.Length is 0 or > LongestLine || !char.IsLetterOrDigit(line[^1])) return null;
        if (PageDate.Parse(line) is { } date) return (date, null);
        return DateAndCount().Match(line) is { Success: true } match && PageDate.Parse(match.Groups["rest"].Value) is { } dated ? (dated, Count(match)) : null;
    }

    /// <summary>A count on its own line: "41", "1.2k", "▲ 41", "41 upvotes", "3 comments".</summary>
    public static (int Count, bool? IsComments)? Votes(string line)
    {
        if (line.Length > LongestLine || CountPattern().Match(line) is not { Success: true } match || Count(match) is not { } count) return null;
        var unit = match.Groups["unit"].Value;
        return (count, unit.Length == 0 ? null : unit.StartsWith("comment", StringComparison.OrdinalIgnoreCase));
    }

    private static int? Positive(int? count) => count > 0 ? count : null;

    private static int? Count(Match match)
    {
        var number = match.Groups["count"].Value;
        if (!match.Groups["thousand"].Success)
            return int.TryParse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var thousands) && thousands < 1_000_000 ? (int)(thousands * 1000) : null;
    }

    private const string Number = @"((?<count>[0-9]{1,3}(,[0-9]{3}){1,2}|[0-9]{1,9})|(?<count>[0-9]{1,6}(\.[0-9]{1,2})?)(?<thousand> ?k))";
    private const string Bullet = @"([•·∙●◦▪*|–—-] ?)?";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex($"^{Bullet}{Number} authors?( ?[•·∙●|,–—-] ?(?<rest>.+))?$", Options)]
    private static partial Regex AuthorsPattern();

    [GeneratedRegex($"^(?<rest>.+) ([•·∙●|] ?)?{Number}( comments?)?$", Options)]
    private static partial Regex DateAndCount();

    [GeneratedRegex($@"^([▲△⬆↑♥❤+] ?)?{Number}( (?<unit>(up)?votes?|likes?|comments?))?$", Options)]
    private static partial Regex CountPattern();
}
