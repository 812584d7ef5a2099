using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>Notes years in which no listed paper can have been published. They stay: only the source can tell what was meant.</summary>
internal static class OddYears
{
    /// <summary>Before printing there were no papers.</summary>
    private const int First = 1450;

    /// <summary>The clock is not asked, so that a build gives the same bytes next year; this is far enough from any year that is announced.</summary>
    private const int Last = 2100;

    public static void Report(ImmutableArray<Entry> entries, ImmutableArray<Issue>.Builder issues)
    {
        foreach (var entry in entries)
        {
            if (entry.Record.Published is { Year: < First or > Last } date)
                issues.Add(entry.Issue(Severity.Warning, "odd-year", $"The date {date} is none on which a paper is published; the paper is kept with it. Correct it in the source, or with set: and published: in a file of corrections."));
        }
    }
}
