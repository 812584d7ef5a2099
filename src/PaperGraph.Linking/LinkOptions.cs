using System.Collections.Immutable;
using PaperGraph.Linking.Corrections;

namespace PaperGraph.Linking;

/// <summary>What the user tells the linking.</summary>
public sealed record LinkOptions
{
    /// <summary>Terms that are known to be tags; they help to cut lines of tags that have nothing between them.</summary>
    public ImmutableArray<string> Vocabulary { get; init; } = [];

    /// <summary>What the user has put right, in the order in which it is applied.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];
}
