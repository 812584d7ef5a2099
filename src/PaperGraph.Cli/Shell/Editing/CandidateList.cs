using System.Collections.Immutable;

namespace PaperGraph.Cli.Shell.Editing;

/// <summary>Shows what a word may become, in columns.</summary>
internal static class CandidateList
{
    private const int Most = 100;

    /// <summary>The lines to print.</summary>
    /// <param name="candidates">The words.</param>
    /// <param name="width">The terminal's columns.</param>
    internal static IEnumerable<string> Lines(ImmutableArray<string> candidates, int width)
    {
        var shown = candidates.Take(Most).ToArray();
        var cell = shown.Max(candidate => candidate.Length) + 2;
        var columns = Math.Max((width - 1) / cell, 1);
        var rows = (shown.Length + columns - 1) / columns;
        for (var row = 0; row < rows; row++)
            yield return string.Concat(Enumerable.Range(0, columns).Select(column => column * rows + row).Where(index => index < shown.Length).Select(index => shown[index].PadRight(cell))).TrimEnd();
        if (candidates.Length > Most) yield return $"… and {candidates.Length - Most} more";
    }
}
