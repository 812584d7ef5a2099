using System.Collections.Immutable;

namespace PaperGraph.Analysis;

/// <summary>What is taken otherwise to see whether bridge tags depend on it.</summary>
public enum BridgeVariantKind
{
    /// <summary>The papers of one of the largest research teams are left out.</summary>
    WithoutTeam,

    /// <summary>The links of other origins count than do otherwise: found and predicted ones too, or those alone that a source states.</summary>
    OtherOrigins,

    /// <summary>Papers of several fields count in all of them instead of their main field, or the other way round.</summary>
    OtherMembership,

    /// <summary>Fields are communities, at half the resolution.</summary>
    HalfResolution,

    /// <summary>Fields are communities, at twice the resolution.</summary>
    DoubleResolution,

    /// <summary>Fields are communities, found from another seed.</summary>
    OtherSeed,
}

/// <summary>The first bridge tags of every pair of fields when something is taken otherwise.</summary>
/// <param name="Kind">What.</param>
/// <param name="First">The tags among the first ten of a pair, as the pair's fields by ascending index and the tag.</param>
public sealed record BridgeVariant(BridgeVariantKind Kind, ImmutableHashSet<(int A, int B, int Tag)> First)
{
    /// <summary>
    /// Whether a bridge tag stays among the first ten of its pair. Where the fields themselves are other ones, whether its tag is among the
    /// first ten of any pair.
    /// </summary>
    /// <param name="row">The bridge tag.</param>
    public bool Keeps(BridgeTag row) => HasOtherFields ? First.Any(first => first.Tag == row.Tag) : First.Contains((row.A, row.B, row.Tag));

    private bool HasOtherFields => Kind is BridgeVariantKind.HalfResolution or BridgeVariantKind.DoubleResolution or BridgeVariantKind.OtherSeed;
}
