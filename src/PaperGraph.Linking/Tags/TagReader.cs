using System.Collections.Immutable;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Tags;

/// <summary>Gives every record its tags: those that its source delimits, and those cut from its line of tags.</summary>
internal static class TagReader
{
    private const double LeastConfidence = 0.9;

    /// <summary>Sets <see cref="Entry.Tags"/>; the lines of an input are cut together, with the delimited tags of all inputs as known ones.</summary>
    public static void ReadAll(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        foreach (var entry in entries) entry.Tags = [.. entry.Record.Tags.Select(tag => new CutTag(tag.ToLowerInvariant(), 1))];
        var vocabulary = entries.SelectMany(entry => entry.Tags).CountBy(tag => tag.Name).ToDictionary(StringComparer.Ordinal);
        foreach (var input in entries.Where(entry => entry.Record.TagLine is not null).GroupBy(entry => entry.Input))
        {
            CutLines([.. input], vocabulary, issues);
        }
    }

    private static void CutLines(ImmutableArray<Entry> entries, Dictionary<string, int> vocabulary, ImmutableArray<Issue>.Builder issues)
    {
        var usable = new List<(Entry Entry, TagLine Line)>(entries.Length);
        foreach (var entry in entries)
        {
            var text = entry.Record.TagLine!.ToLowerInvariant();
            var words = text.Count(c => c == ' ') + 1;
            if (words > TagSegmenter.MostWordsPerLine) issues.Add(entry.Issue(Severity.Warning, "long-tag-line", $"The line of tags has {words} words, too many to be tags, and was left out."));
            else usable.Add((entry, new TagLine(text, $"{entry.Record.Title}. {entry.Record.Abstract}")));
        }
        var cuts = TagSegmenter.Segment([.. usable.Select(item => item.Line)], vocabulary);
        foreach (var ((entry, _), cut) in usable.Zip(cuts))
        {
            entry.Tags = [.. entry.Tags, .. cut.Tags];
            if (cut.Confidence < LeastConfidence) issues.Add(entry.Issue(Severity.Info, "doubtful-tags", DoubtfulMessage(cut)));
        }
    }

    private static string DoubtfulMessage(TagCut cut)
    {
        var reading = $"The line of tags was read as \"{string.Join("; ", cut.Tags.Select(tag => tag.Name))}\"";
        return cut.RunnerUp.IsEmpty ? $"{reading}." : $"{reading}, but may also mean \"{string.Join("; ", cut.RunnerUp)}\".";
    }
}
