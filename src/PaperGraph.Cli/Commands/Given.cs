using System.CommandLine;

namespace PaperGraph.Cli.Commands;

/// <summary>What was written on the command line.</summary>
internal static class Given
{
    /// <summary>Whether an option was written, rather than left at what is usual.</summary>
    internal static bool IsGiven(this ParseResult arguments, Option option) => arguments.GetResult(option) is { Implicit: false };

    /// <summary>The entries of lists whose entries stand between commas.</summary>
    internal static string[] Entries(IEnumerable<string> lists) =>
        [.. lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
