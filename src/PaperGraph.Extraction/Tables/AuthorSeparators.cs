using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tables;

/// <summary>Cuts the authors of a table whose column has no <c>;</c> anywhere: at " and ", or at commas where most parts are full names.</summary>
internal static class AuthorSeparators
{
    private const string And = " and ";
    private const double LeastFullNames = 0.8;

    /// <summary>The records with their authors cut, and an issue that says how; the same records when the column has <c>;</c> or nothing to cut.</summary>
    public static ImmutableArray<SourceRecord> Cut(ImmutableArray<SourceRecord> records, int headerLine, IssueLog issues)
    {
        if (records.Any(record => record.Authors.Length > 1 || record.Authors.Any(name => name.Contains(';', StringComparison.Ordinal)))) return records;
        var lists = records.SelectMany(record => record.Authors).ToArray();
        var hasAnd = lists.Any(list => list.Contains(And, StringComparison.Ordinal));
        var hasCommas = AreFullNames(lists);
        if (!hasAnd && !hasCommas) return records;
        var how = hasAnd && hasCommas ? "\" and \" and commas" : hasAnd ? "\" and \"" : "commas";
        issues.Add(Severity.Info, headerLine, "author-separator", $"No \";\" occurs in the column authors, so names were cut at {how}. Put \";\" between names if that is wrong.");
        return [.. records.Select(record => record.Authors.IsEmpty ? record : Cut(record, hasCommas))];
    }

    private static SourceRecord Cut(SourceRecord record, bool atCommas)
    {
        var parts = record.Authors[0].Replace(", and ", And, StringComparison.Ordinal).Split(And, StringSplitOptions.TrimEntries);
        var names = atCommas ? parts.SelectMany(part => AuthorNames.Cut(part).Names) : parts;
        var complete = !parts[^1].EndsWith(AuthorNames.AndOthers, StringComparison.Ordinal) && parts[^1] != "others";
        return record with
        {
            Authors = [.. names.Select(name => name.EndsWith(AuthorNames.AndOthers, StringComparison.Ordinal) ? name[..^AuthorNames.AndOthers.Length].TrimEnd() : name).Where(name => name.Length > 0 && (complete || name != "others"))],
            AuthorsComplete = record.AuthorsComplete && complete,
        };
    }

    /// <summary>Whether what stands between commas is mostly "Ada Lovelace", not the halves of "Lovelace, Ada".</summary>
    private static bool AreFullNames(string[] lists)
    {
        var parts = lists.Where(list => list.Contains(',', StringComparison.Ordinal))
            .SelectMany(list => list.Split([",", And], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(part => !NameSuffix.Is(part) && part != AuthorNames.AndOthers)
            .ToArray();
        return parts.Length > 0 && parts.Count(part => part.Contains(' ', StringComparison.Ordinal)) >= LeastFullNames * parts.Length;
    }
}
