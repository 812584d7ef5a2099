using System.Collections.Immutable;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Storage.NetworkFiles;

/// <summary>A network as a file has it.</summary>
public sealed record NamedNetwork
{
    /// <summary>The format that was found.</summary>
    public required NetworkFormat Format { get; init; }

    /// <summary>The network, and what was dropped or joined to make it.</summary>
    public required BuiltNetwork Built { get; init; }

    /// <summary>The names of its nodes, which are in the order of the file.</summary>
    public required NodeNames Names { get; init; }

    /// <summary>Lines that were not understood (errors), and what else is worth knowing (warnings), in the order of the file.</summary>
    public required ImmutableArray<Issue> Issues { get; init; }

    /// <summary>Errors beyond those in <see cref="Issues"/>: of a file that is something else entirely the first ones tell enough.</summary>
    public required int FurtherErrors { get; init; }
}
