using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis;

/// <summary>What the search for communities of a network can be told.</summary>
public sealed record CommunityOptions
{
    /// <summary>Largest number of <see cref="Levels"/>: on the last one the resolution is half a billion times the first.</summary>
    public const int MostLevels = 30;

    /// <summary>What is maximised.</summary>
    public Objective Objective { get; init; } = Objective.Modularity;

    /// <summary>How link weights are normalised before; with <see cref="Objective.Cpm"/> on association strength this is the clustering of VOSviewer.</summary>
    public Normalization Normalization { get; init; } = Normalization.None;

    /// <summary>Resolution γ &gt; 0: larger gives more and smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Random starts, ≥ 1; the best result is kept.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>Most iterations per start, ≥ 1; null to go on until nothing improves.</summary>
    public int? Iterations { get; init; }

    /// <summary>Fewest nodes of a community, ≥ 1: smaller ones join the one with which they share most link weight per node there; without links they stay.</summary>
    public int MinSize { get; init; } = 1;

    /// <summary>Levels of communities within communities, 1 to <see cref="MostLevels"/>: on each the resolution is twice that of the level above.</summary>
    public int Levels { get; init; } = 1;

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        ForLeiden().Validate();
        ArgumentOutOfRangeException.ThrowIfLessThan(Levels, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Levels, MostLevels);
        if (!Enum.IsDefined(Normalization)) throw new ArgumentOutOfRangeException(nameof(Normalization), Normalization, "There is no such normalisation.");
    }

    internal LeidenOptions ForLeiden() => new()
    {
        Objective = Objective,
        Resolution = Resolution,
        Starts = Starts,
        Iterations = Iterations,
        MinSize = MinSize,
        Seed = Seed,
    };
}
