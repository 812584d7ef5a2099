using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Recipes;

/// <summary>The records of one page; a paper that the page shows twice is one record.</summary>
internal sealed class RecordList(IssueLog issues)
{
    private readonly List<SourceRecord> records = [];
    private readonly Dictionary<(string, PartialDate?, string?), int> seen = [];

    /// <summary>Adds a record; of one that repeats another by title, date and identifier the longer lists are kept.</summary>
    public void Add(SourceRecord record)
    {
        if (seen.TryAdd((record.Title, record.Published, record.ArxivId ?? record.Doi), records.Count))
        {
            records.Add(record with { Rank = records.Count + 1 });
            return;
        }
        var place = seen[(record.Title, record.Published, record.ArxivId ?? record.Doi)];
        var first = records[place];
        var authors = record.Authors.Length > first.Authors.Length ? record : first;
        records[place] = first with
        {
            Authors = authors.Authors,
            AuthorsComplete = authors.AuthorsComplete,
            Tags = record.Tags.Length > first.Tags.Length ? record.Tags : first.Tags,
            Abstract = first.Abstract ?? record.Abstract,
        };
        issues.Reject(Severity.Info, record.Line, "repeated-card", $"The card repeats the one at line {first.Line} and is counted once.");
    }

    public ImmutableArray<SourceRecord> ToImmutable() => [.. records];
}
