using System.Collections.Immutable;
using PaperGraph.Analysis;

namespace PaperGraph.Cli.Commands;

/// <summary>What a build is to do.</summary>
/// <param name="Inputs">Files, folders, patterns, or - for standard input.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Title">What the corpus is called; null for a general name.</param>
/// <param name="Options">The options of the analysis.</param>
/// <param name="Linking">What the user has said on the linking.</param>
/// <param name="Stages">The stages after linking that are run.</param>
internal sealed record BuildRequest(
    ImmutableArray<string> Inputs, string Output, string? Title, AnalysisOptions Options, LinkRequest Linking, ImmutableHashSet<Stage> Stages)
{
    /// <summary>Recipe files, in the order in which they are tried.</summary>
    internal ImmutableArray<string> Recipes { get; init; } = [];

    /// <summary>Every stage.</summary>
    internal static ImmutableHashSet<Stage> All { get; } = [.. Enum.GetValues<Stage>()];
}

/// <summary>The stages that come after linking, in their order.</summary>
internal enum Stage
{
    Analyze,
    Draw,
    Report,
    Site,
}
