using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>The fields of a listing, read from the page itself: from its header with counts and from what repeatedly stands beside dates.</summary>
internal sealed partial class FieldNames
{
    private const int MostWords = 6;
    private const int LongestName = 60;

    /// <summary>Where fields stand on lines of their own, so many of the dates must have one at the same distance.</summary>
    private const double LeastNeighbours = 0.6;

    private const int LeastDates = 5;
    private const int MostParts = 6;
    private const int MostFields = 40;
    private const double LeastShare = 0.04;

    private readonly FrozenSet<string> names;

    private FieldNames(IEnumerable<string> found, FieldHeader header)
    {
        names = found.ToFrozenSet(StringComparer.Ordinal);
        Header = header;
    }

    /// <summary>What the page states about its number of papers.</summary>
    public FieldHeader Header { get; }

    /// <summary>Whether the page has fields at all.</summary>
    public bool Any => names.Count > 0;

    /// <summary>Finds the fields of a page; linear in its lines.</summary>
    public static FieldNames Find(ImmutableArray<TextLine> lines)
    {
        var beside = new Dictionary<string, int>(StringComparer.Ordinal);
        var dates = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (PageDate.Split(lines[i].Text) is not { } split) continue;
            if (split.Beside.Length == 0) dates.Add(i);
            else if (IsName(split.Beside)) beside[split.Beside] = beside.GetValueOrDefault(split.Beside) + 1;
        }
        var own = OnTheirOwn(lines, dates);
        var header = FieldHeader.Find(lines, beside.Keys.Concat(own).Concat(dates.Count > 0 ? Near(lines, dates) : []).ToHashSet(StringComparer.Ordinal));
        var repeated = beside.Where(pair => pair.Value > 1).Select(pair => pair.Key);
        return new FieldNames(repeated.Concat(own).Concat(header.Counts.Select(count => count.Field)), header);
    }

    /// <summary>Reads a line that is a date, a field, or both in either order; the date may be damaged beside a field.</summary>
    public HeadLine? Read(string line)
    {
        if (line.Length > 2 * LongestName) return null;
        if (names.Contains(line)) return new HeadLine(line, "");
        var name = AtStart(line);
        var rest = name is null ? "" : line[(name.Length + 1)..];
        if (name is not null && PageDate.Parse(rest) is not null) return new HeadLine(name, rest);
        if (PageDate.Split(line) is { } split)
        {
            if (split.Beside.Length == 0) return new HeadLine(null, split.Date);
            if (names.Contains(split.Beside)) return new HeadLine(split.Beside, split.Date);
        }
        return name is not null && DateLike().IsMatch(rest) ? new HeadLine(name, rest, IsDamaged: true) : null;
    }

    /// <summary>The longest name with which a clean line starts and does not end; null when there is none. O(length of the line), however many names there are.</summary>
    private string? AtStart(string line)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = line.LastIndexOf(' '); end > 0; end = line.LastIndexOf(' ', end - 1))
        {
            if (lookup.TryGetValue(line.AsSpan(0, end), out var name)) return name;
        }
        return null;
    }

    /// <summary>Lines that repeat at one and the same distance from most dates; else lines that repeat anywhere between most dates.</summary>
    private static ImmutableArray<string> OnTheirOwn(ImmutableArray<TextLine> lines, List<int> dates)
    {
        ImmutableArray<string> best = [];
        var mostCovered = Math.Max(2, LeastNeighbours * dates.Count);
        foreach (var distance in (ReadOnlySpan<int>)[-1, 1, -2, 2])
        {
            var repeated = Repeated(dates.Select(at => at + distance).Where(at => at >= 0 && at < lines.Length).Select(at => lines[at].Text));
            var covered = repeated.Sum(pair => pair.Value);
            if (covered < mostCovered || repeated.Length > covered / 2) continue;
            (best, mostCovered) = ([.. repeated.Select(pair => pair.Key)], covered + 1);
        }
        if (!best.IsEmpty || dates.Count < LeastDates) return best;
        var anywhere = Repeated(lines[Math.Max(0, dates[0] - MostParts)..].Select(line => line.Text)).Where(pair => pair.Value > 2 && pair.Value >= LeastShare * dates.Count).ToArray();
        return anywhere.Length > 1 && anywhere.Length <= MostFields && anywhere.Sum(pair => pair.Value) >= LeastNeighbours * dates.Count ? [.. anywhere.Select(pair => pair.Key)] : [];
    }

    private static KeyValuePair<string, int>[] Repeated(IEnumerable<string> texts) =>
        [.. texts.Where(text => IsName(text) && !text.Contains(',', StringComparison.Ordinal) && PageDate.Split(text) is null).CountBy(text => text, StringComparer.Ordinal).Where(pair => pair.Value > 1)];

    /// <summary>What stands next to dates, and would confirm a header that names it.</summary>
    private static IEnumerable<string> Near(ImmutableArray<TextLine> lines, List<int> dates) =>
        dates.SelectMany(at => new[] { at - 1, at + 1 }).Where(at => at >= 0 && at < lines.Length).Select(at => lines[at].Text).Where(IsName);

    private static bool IsName(string text) =>
        text.Length <= LongestName && text.Count(c => c == ' ') < MostWords && text.Any(char.IsLetter) && !LineShape.EndsSentence(text);

    [GeneratedRegex(@"^([A-Z][a-z]{2,8}\.? ?)?[0-9][-0-9., /]*$|^[-0-9., /]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();
}
