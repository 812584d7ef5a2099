using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Pages.Listings;

/// <summary>The numbers of papers that a listing states, in total and per field.</summary>
/// <param name="Counts">Stated papers per field.</param>
/// <param name="Total">Stated papers in total.</param>
/// <param name="Lines">The lines that state them.</param>
internal sealed record FieldHeader(ImmutableArray<(string Field, int Papers)> Counts, int? Total, ImmutableArray<int> Lines)
{
    /// <summary>Counts stand at the top of a page.</summary>
    private const int SearchedLines = 1000;

    private const int LongestHeader = 2000;
    private const int MostWords = 6;
    private static readonly char[] Brackets = ['(', ')', '[', ']', ':', ',', ';', '·', '|', '•', '—', '–'];
    private static readonly string[] TotalWords = ["paper", "papers", "post", "posts", "article", "articles", "publication", "publications", "entries", "results", "total", "all"];

    /// <summary>The header of a page that states nothing.</summary>
    public static FieldHeader None { get; } = new([], null, []);

    /// <summary>
    /// Finds the lines with counts, one or several together: "12 papers 7 Algebra 5 Zoo Logic", "Algebra (7) Zoo Logic (5)", "Algebra: 7".
    /// </summary>
    /// <param name="lines">The page.</param>
    /// <param name="named">What stands beside dates, and so are names of fields; they confirm a header and tell names with numbers in them.</param>
    public static FieldHeader Find(ImmutableArray<TextLine> lines, IReadOnlySet<string> named)
    {
        var pairs = new List<(string Name, int Count)>();
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var line in lines[..Math.Min(lines.Length, SearchedLines)])
        {
            var found = Pairs(line.Text, named);
            var confirmed = found.Any(pair => named.Contains(pair.Name) || (found.Count > 1 && IsTotal(pair, found)));
            if (found.Count > 0 && (confirmed || (found.Count == 1 && IsTotalWord(found[0].Name))))
            {
                pairs.AddRange(found);
                numbers.Add(line.Number);
            }
            else if (pairs.Any(pair => !IsTotalWord(pair.Name)))
            {
                break;
            }
            else
            {
                pairs.Clear();
                numbers.Clear();
            }
        }
        return pairs.Exists(pair => !IsTotalWord(pair.Name)) ? Create(pairs, named, numbers.ToImmutable()) : None;
    }

    private static FieldHeader Create(List<(string Name, int Count)> pairs, IReadOnlySet<string> named, ImmutableArray<int> lines)
    {
        var total = pairs.FindIndex(pair => !named.Contains(pair.Name) && (IsTotal(pair, pairs) || IsTotalWord(pair.Name)));
        int? stated = total < 0 ? null : pairs[total].Count;
        if (total >= 0) pairs.RemoveAt(total);
        return new FieldHeader([.. pairs.DistinctBy(pair => pair.Name)], stated, lines);
    }

    /// <summary>Whether a count says how many there are altogether: it is what the others add up to.</summary>
    private static bool IsTotal((string Name, int Count) pair, List<(string Name, int Count)> all) =>
        IsTotalWord(pair.Name) || (all.Count > 2 && all.Sum(other => (long)other.Count) == 2L * pair.Count);

    private static bool IsTotalWord(string name) => TotalWords.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Numbers and the names after them, or before them where the line starts with a name; none when the line is anything else.</summary>
    private static List<(string Name, int Count)> Pairs(string line, IReadOnlySet<string> named)
    {
        if (line.Length > LongestHeader || line.AsSpan().IndexOfAnyInRange('0', '9') < 0 || PageDate.Split(line) is not null) return [];
        var parts = Parts(line, named);
        if (parts.Count < 2 || parts.Count % 2 == 1) return [];
        var countFirst = parts[0].Count is not null;
        var pairs = new List<(string, int)>();
        for (var i = 0; i < parts.Count; i += 2)
        {
            var (count, name) = countFirst ? (parts[i].Count, parts[i + 1].Name) : (parts[i + 1].Count, parts[i].Name);
            if (count is null || name is null) return [];
            pairs.Add((name, count.Value));
        }
        return pairs;
    }

    /// <summary>The line as numbers and names by turns; a name that is known may hold numbers.</summary>
    private static List<(string? Name, int? Count)> Parts(string line, IReadOnlySet<string> named)
    {
        var words = line.Split(' ').Select(word => word.Trim(Brackets)).Where(word => word.Length > 0).ToArray();
        var parts = new List<(string? Name, int? Count)>();
        var open = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            if (Known(words, i, named) is { } known)
            {
                open.AddRange(words[i..(i + known)]);
                i += known;
            }
            else if (int.TryParse(words[i].Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                if (open.Count > 0) parts.Add((string.Join(' ', open), null));
                parts.Add((null, count));
                open.Clear();
                i++;
            }
            else
            {
                open.Add(words[i++]);
            }
            if (open.Count > MostWords) return [];
        }
        if (open.Count > 0) parts.Add((string.Join(' ', open), null));
        return parts;
    }

    /// <summary>How many words from <paramref name="start"/> on are a known name with a number in it.</summary>
    private static int? Known(string[] words, int start, IReadOnlySet<string> named)
    {
        for (var length = Math.Min(MostWords, words.Length - start); length > 1; length--)
        {
            var slice = words[start..(start + length)];
            if (slice.Any(word => word.All(char.IsAsciiDigit)) && named.Contains(string.Join(' ', slice))) return length;
        }
        return null;
    }
}
