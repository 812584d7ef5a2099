using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Storage;

/// <summary>What a build was made from and what came out; holds no time and no machine.</summary>
public sealed record Manifest
{
    /// <summary>The version of PaperGraph that wrote the folder.</summary>
    public required string Version { get; init; }

    /// <summary>What the corpus is called; null when the user gave no name.</summary>
    public string? Title { get; init; }

    /// <summary>The options of the analysis, with the seed.</summary>
    public required AnalysisOptions Options { get; init; }

    /// <summary>The inputs in the order they were read, then the files of recipes, corrections and known tags that the options name.</summary>
    public required ImmutableArray<ManifestInput> Inputs { get; init; }

    /// <summary>How well the linking did where that can be measured; null in folders of earlier versions.</summary>
    public LinkingQuality? Quality { get; init; }

    /// <summary>Nodes per label.</summary>
    public required ImmutableSortedDictionary<string, int> Nodes { get; init; }

    /// <summary>Relationships per table, named <c>(Start)-[TYPE]-&gt;(End)</c> since two tables may share a type.</summary>
    public required ImmutableSortedDictionary<string, int> Relationships { get; init; }
}

/// <summary>One input of a build.</summary>
/// <param name="Name">The file's name without folders.</param>
/// <param name="Kind">The kind of source it was taken for.</param>
/// <param name="Papers">Papers read from it.</param>
/// <param name="Rejected">Papers seen in it and not kept.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ManifestInput(string Name, string Kind, int Papers, int Rejected, string Sha256);
