namespace PaperGraph.Analysis;

/// <summary>Whether a tag becomes more or less frequent among the papers of the fields that carry it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Papers">Dated papers with a field that carry it, ≥ 10.</param>
/// <param name="ZScore">Above 0 when it becomes more frequent.</param>
/// <param name="PValue">Two-sided, from the normal approximation.</param>
/// <param name="QValue">Benjamini–Hochberg q-value over all tags tested.</param>
public readonly record struct TagTrend(int Tag, int Papers, double ZScore, double PValue, double QValue);

/// <summary>Whether the share of papers of two fields that carry a tag owned by the other one rises or falls.</summary>
/// <param name="A">The field with the smaller index.</param>
/// <param name="B">The field with the larger index.</param>
/// <param name="Papers">Dated papers of one field that carry a tag owned by the other.</param>
/// <param name="ZScore">Above 0 when the share rises; NaN when not tested: fewer than ten such papers, or no paper without, or one year alone.</param>
/// <param name="PValue">Two-sided, from the normal approximation; NaN when not tested.</param>
/// <param name="QValue">Benjamini–Hochberg q-value over all pairs tested; NaN when not tested.</param>
public readonly record struct PairTrend(int A, int B, int Papers, double ZScore, double PValue, double QValue);
