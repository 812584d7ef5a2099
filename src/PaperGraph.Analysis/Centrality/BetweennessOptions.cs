namespace PaperGraph.Analysis.Centrality;

/// <summary>How exactly betweenness is computed.</summary>
internal sealed record BetweennessOptions
{
    /// <summary>Seed of the samples.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// The most work for an exact result: Σ n_B·m_B over the blocks (see <see cref="ShortestPaths.BlockDecomposition"/>) of n_B nodes and m_B links,
    /// with weights counted 20 times. The default takes about a minute on two cores.
    /// </summary>
    public double ExactWork { get; init; } = 3e10;

    /// <summary>The largest error ε of a sampled result, in (0,1).</summary>
    public double Error { get; init; } = 0.005;

    /// <summary>The probability δ, in (0,1), that a sampled result has a larger error somewhere.</summary>
    public double FailureProbability { get; init; } = 0.1;

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        if (!(ExactWork >= 0)) throw new ArgumentOutOfRangeException(nameof(ExactWork), ExactWork, "The work must be 0 or more.");
        if (!(Error is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(Error), Error, "The error must lie between 0 and 1.");
        if (!(FailureProbability is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(FailureProbability), FailureProbability, "The probability must lie between 0 and 1.");
    }
}
