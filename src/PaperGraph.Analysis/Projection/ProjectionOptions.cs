using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Projection;

/// <summary>What <see cref="CoOccurrence"/> can be told.</summary>
internal sealed record ProjectionOptions
{
    /// <summary>Full or fractional counting.</summary>
    public Counting Counting { get; init; } = Counting.Full;

    /// <summary>Groups with more members add nothing, and are counted: t members make t(t−1)/2 links. ≥ 1.</summary>
    public int LargestGroup { get; init; } = 500;

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(LargestGroup, 1);
        if (!Enum.IsDefined(Counting)) throw new ArgumentOutOfRangeException(nameof(Counting), Counting, "There is no such way of counting.");
    }
}

/// <summary>A network of members.</summary>
/// <param name="Network">One node per member.</param>
/// <param name="GroupsLeftOut">Groups with more than <see cref="ProjectionOptions.LargestGroup"/> members.</param>
internal sealed record ProjectedNetwork(Network Network, int GroupsLeftOut);
