using System.Collections.Immutable;

namespace PaperGraph.Linking.Evaluation;

/// <summary>How a graph compares with the truth.</summary>
/// <param name="Papers">Papers of the truth that the graph has.</param>
/// <param name="Missing">Titles of those that it does not have.</param>
/// <param name="Figures">The figures, by what is compared and then by measure.</param>
public sealed record Evaluation(int Papers, ImmutableArray<string> Missing, ImmutableArray<EvaluationFigure> Figures);

/// <summary>One figure.</summary>
/// <param name="What">What is compared.</param>
/// <param name="Measure">Precision, recall, F1, or the share that is exactly right.</param>
/// <param name="Papers">Papers of which the truth has such links and that could have them in the graph.</param>
/// <param name="Value">The figure and its interval.</param>
public sealed record EvaluationFigure(string What, string Measure, int Papers, Interval Value);

/// <summary>A figure with its 95 % interval, all in [0,1]; not a number when there is nothing to measure.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Value, double Low, double High);
