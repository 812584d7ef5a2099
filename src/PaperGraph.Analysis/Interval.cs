namespace PaperGraph.Analysis;

/// <summary>Where a number lies with probability 0.95, as far as the assumptions hold that it names.</summary>
/// <param name="Low">Its low end; NaN when unknown.</param>
/// <param name="High">Its high end; NaN when unknown.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>No interval.</summary>
    public static Interval Unknown { get; } = new(double.NaN, double.NaN);
}
