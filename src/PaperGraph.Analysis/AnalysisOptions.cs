using PaperGraph.Analysis.Communities;

namespace PaperGraph.Analysis;

/// <summary>What the analysis of a corpus can be told.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The highest resolution: beyond it every node is a community and sums lose their digits.</summary>
    public const double MostResolution = 1e9;

    /// <summary>Resolution γ of the communities, &gt; 0: larger gives more and smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Random starts of the community detection, ≥ 1; the best result is kept.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>Rows kept per pair of fields in each list of bridges, and in the list of missing bridges, ≥ 1.</summary>
    public int Top { get; init; } = 50;

    /// <summary>Resamples of the papers that tell how stable pairs of fields and their bridge tags are, ≥ 0; none gives no such numbers.</summary>
    public int Resamples { get; init; } = 100;

    /// <summary>How papers add up to the strength of co-topic links.</summary>
    public Counting Counting { get; init; } = Counting.Full;

    /// <summary>Papers with more tags make no co-topic links, ≥ 1: t tags make t(t−1)/2.</summary>
    public int MaxTags { get; init; } = 500;

    /// <summary>Which links to tags and fields count in every statistic.</summary>
    public OriginFilter Origin { get; init; } = OriginFilter.Listed;

    /// <summary>In which of its fields a paper of several counts.</summary>
    public FieldMembership Fields { get; init; } = FieldMembership.Main;

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        LeidenOptions.CheckResolution(Resolution);
        ArgumentOutOfRangeException.ThrowIfLessThan(Starts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Top, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Resamples);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTags, 1);
        if (!Enum.IsDefined(Counting)) throw new ArgumentOutOfRangeException(nameof(Counting), Counting, "There is no such way of counting.");
        if (!Enum.IsDefined(Origin)) throw new ArgumentOutOfRangeException(nameof(Origin), Origin, "There is no such filter of origins.");
        if (!Enum.IsDefined(Fields)) throw new ArgumentOutOfRangeException(nameof(Fields), Fields, "There is no such membership of fields.");
    }
}
