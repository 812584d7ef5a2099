using System.Collections.Immutable;
using PaperGraph.Analysis;

namespace PaperGraph.Cli;

/// <summary>What a build is to do.</summary>
/// <param name="Inputs">Files, folders, patterns, or - for standard input.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Options">The options of the analysis.</param>
/// <param name="Skip">Stages to leave out.</param>
internal sealed record BuildRequest(ImmutableArray<string> Inputs, string Output, AnalysisOptions Options, ImmutableHashSet<Stage> Skip);

/// <summary>The stages that a build can leave out.</summary>
internal enum Stage
{
    Draw,
    Site,
    Report,
}
