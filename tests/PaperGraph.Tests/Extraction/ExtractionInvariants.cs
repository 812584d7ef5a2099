using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

/// <summary>What holds for every input, however broken.</summary>
internal static partial class ExtractionInvariants
{
    /// <summary>The issues that stand for a listed paper that was seen and not kept.</summary>
    private static readonly string[] RejectCodes = ["missing-title", "missing-head", "repeated-card", "bad-json"];

    /// <summary>Extracts twice: the same both times, each paper kept or rejected with an issue, and something said about an input without papers.</summary>
    public static ExtractedInput Check(string name, byte[] bytes)
    {
        var input = Extractor.Extract(name, bytes);
        Assert.True(input.Records.Length > 0 || input.Issues.Length > 0, "An input gave neither records nor issues.");
        Assert.Equal(input.Rejected, input.Issues.Count(issue => RejectCodes.Contains(issue.Code)));
        Assert.Equal(Enumerable.Range(1, input.Records.Length), input.Records.Select(record => record.Rank));
        Assert.All(input.Records, record => Assert.True(record.Title.Length > 0 && record.Title.AsSpan().IndexOfAny('\n', '\r') < 0 && record.Line > 0));
        Assert.All(input.Issues, issue => Assert.True(issue.Line is null or > 0 && issue.Message.Length > 0));
        Assert.Equal(Text(input), Text(Extractor.Extract(name, bytes)));
        return input;
    }

    /// <summary>The lines of a page that are neither in a record nor named by an issue.</summary>
    public static IEnumerable<string> LostLines(string page, ExtractedInput input)
    {
        var used = input.Records.SelectMany(Pieces).ToHashSet(StringComparer.Ordinal);
        var all = string.Join('\n', used);
        var named = input.Issues.SelectMany(issue => Numbers(issue.Line, issue.Message)).ToHashSet();
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var bare = Bare(lines[i]);
            if (bare.Length == 0 || named.Contains(i + 1) || used.Contains(bare) || IsCountOrDate(lines[i], input) || all.Contains(bare, StringComparison.Ordinal)) continue;
            yield return $"{i + 1}: {lines[i]}";
        }
    }

    private static IEnumerable<string> Pieces(SourceRecord record) =>
        new[] { record.Title, "Subscribe" + record.Title, record.Abstract ?? "", record.TagLine ?? string.Concat(record.Tags), string.Concat(record.Authors) + (record.AuthorsComplete ? "" : "et al.") }.Select(Bare);

    /// <summary>A field with its date, a date, a number of authors or votes, and the counts at the top of a page: read, but not kept as text.</summary>
    private static bool IsCountOrDate(string line, ExtractedInput input)
    {
        var rest = line;
        foreach (var field in input.Records.SelectMany(record => record.Fields).Distinct().OrderByDescending(field => field.Length))
            rest = rest.Replace(field, "", StringComparison.Ordinal);
        return SmallWords().Replace(rest, "").Trim(' ', '\t').Length == 0;
    }

    private static IEnumerable<int> Numbers(int? line, string message)
    {
        if (line is { } first) yield return first;
        foreach (Match match in Ranges().Matches(message))
            for (var number = Number(match, "first"); number <= Number(match, "last"); number++) yield return number;
        foreach (Match match in Again().Matches(message))
            foreach (var number in match.Groups["list"].Value.Split(", ")) yield return int.Parse(number, CultureInfo.InvariantCulture);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Text(ExtractedInput input)
    {
        var text = new StringBuilder(input.Kind);
        foreach (var record in input.Records)
            text.Append('\n').AppendJoin('|', record.Line, record.Title, record.Abstract, string.Join(';', record.Authors), string.Join(';', record.Tags), record.TagLine, string.Join(';', record.Fields), record.Published);
        return text.Append('\n').AppendJoin('\n', input.Issues).ToString();
    }

    [GeneratedRegex("(?<first>[0-9]+) to (?<last>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Ranges();

    [GeneratedRegex("also at lines? (?<list>[0-9]+(, [0-9]+)*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Again();

    [GeneratedRegex(@"[0-9]+(st|nd|rd|th|k)?|[-.,:;/()·•|]|\b(authors?|papers?|comments?|All|Total|Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SmallWords();
}
