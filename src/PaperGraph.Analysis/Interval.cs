namespace PaperGraph.Analysis;

/// <summary>An interval that holds the true value with probability 0.95, as far as its assumptions go; NaN when nothing can be said.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High);
