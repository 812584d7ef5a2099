using System.Runtime.CompilerServices;

namespace PaperGraph.Analysis.Communities;

/// <summary>What <see cref="Leiden"/> can be told.</summary>
internal sealed record LeidenOptions
{
    /// <summary>Seed of every random choice.</summary>
    public required ulong Seed { get; init; }

    /// <summary>What is maximised.</summary>
    public Objective Objective { get; init; } = Objective.Modularity;

    /// <summary>Resolution γ &gt; 0: larger gives more and smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Random starts, ≥ 1; the best result is kept.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>Most iterations per start, ≥ 1; null to go on until the quality no longer rises.</summary>
    public int? Iterations { get; init; }

    /// <summary>Smallest number of nodes of a community, ≥ 1: smaller ones join another at the end, see <see cref="SmallCommunities"/>.</summary>
    public int MinSize { get; init; } = 1;

    /// <summary>θ &gt; 0, in units of the mean link weight: how often the refinement takes another merge than the best.</summary>
    public double Randomness { get; init; } = 0.01;

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        CheckResolution(Resolution);
        if (!(Randomness > 0) || !double.IsFinite(Randomness))
            throw new ArgumentOutOfRangeException(nameof(Randomness), Randomness, "The randomness must be a number above 0.");
        if (!Enum.IsDefined(Objective)) throw new ArgumentOutOfRangeException(nameof(Objective), Objective, "There is no such objective.");
        ArgumentOutOfRangeException.ThrowIfLessThan(Starts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinSize, 1);
        if (Iterations is int iterations) ArgumentOutOfRangeException.ThrowIfLessThan(iterations, 1, nameof(Iterations));
    }

    /// <summary>Checks a resolution γ: above 0, at most <see cref="AnalysisOptions.MostResolution"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside its range.</exception>
    internal static void CheckResolution(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is not (> 0 and <= AnalysisOptions.MostResolution)) throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The resolution must be a number above 0, at most {AnalysisOptions.MostResolution:N0}."));
    }
}
