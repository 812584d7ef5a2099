using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages;

/// <summary>The fields of a research blog and how many papers it states for each.</summary>
internal sealed partial class BlogFields
{
    private const int MostFieldWords = 4;

    /// <summary>The names, the longest first, so that no name hides a longer one that starts with it.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Stated papers per field; empty when the page has no header.</summary>
    public ImmutableArray<(string Field, int Papers)> Counts { get; private init; } = [];

    /// <summary>Stated papers in total.</summary>
    public int? Total { get; private init; }

    /// <summary>The line with the counts.</summary>
    public int? HeaderLine { get; private init; }

    /// <summary>Takes the fields from the header with its counts; without one, from the text that repeatedly stands before a date.</summary>
    public static BlogFields Find(TextDocument document)
    {
        foreach (var line in document.Lines)
        {
            if (HeaderPattern().Match(line.Text) is not { Success: true } header) continue;
            var counts = CountPattern().Matches(header.Groups["fields"].Value)
                .Select(match => (match.Groups["name"].Value, ToNumber(match.Groups["count"].Value)))
                .ToImmutableArray();
            return new BlogFields
            {
                Names = Order(counts.Select(count => count.Value)),
                Counts = counts,
                Total = ToNumber(header.Groups["total"].Value),
                HeaderLine = line.Number,
            };
        }
        return new BlogFields { Names = Order(RepeatedPrefixes(document)) };
    }

    /// <summary>Reads a line that opens a card: a field and a date, which may be damaged or missing.</summary>
    public BlogCardHead? ReadCardHead(string line)
    {
        foreach (var name in Names)
        {
            if (!line.StartsWith(name, StringComparison.Ordinal)) continue;
            var rest = line[name.Length..];
            if (rest.Length == 0) return new BlogCardHead(name, "");
            if (rest[0] == ' ' && DateLikePattern().IsMatch(rest.AsSpan(1))) return new BlogCardHead(name, rest[1..]);
        }
        return null;
    }

    private static IEnumerable<string> RepeatedPrefixes(TextDocument document) =>
        document.Lines
            .Select(line => DatedLinePattern().Match(line.Text))
            .Where(match => match.Success)
            .Select(match => match.Groups["prefix"].Value)
            .Where(prefix => char.IsUpper(prefix[0]) && prefix.Count(c => c == ' ') < MostFieldWords)
            .GroupBy(prefix => prefix)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

    private static ImmutableArray<string> Order(IEnumerable<string> names) =>
        [.. names.Distinct().OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];

    private static int ToNumber(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<total>[0-9]{1,8}) papers?(?<fields>( [0-9]{1,8} [^0-9]+)+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(@"(?<count>[0-9]{1,8}) (?<name>[^0-9]*[^0-9 ])", RegexOptions.CultureInvariant)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"^(?<prefix>\p{L}[^0-9]*) [A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DatedLinePattern();

    [GeneratedRegex(@"^([A-Z][a-z]{2,8}\.? ?)?[0-9][-0-9., /]*$|^[-0-9., /]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLikePattern();
}

/// <summary>The first line of a card.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Date">What stands where the date should; may be empty or damaged.</param>
internal sealed record BlogCardHead(string Field, string Date);
