namespace PaperGraph.Analysis;

/// <summary>How far a field draws on tags of other fields.</summary>
/// <param name="Field">The field.</param>
/// <param name="Papers">Its papers, ≥ 1.</param>
/// <param name="ForeignPapers">Share of these that carry a tag owned by another field, in [0,1].</param>
/// <param name="Diversity">Rao–Stirling diversity of the owners of all tags that its papers use, in [0,1); NaN when none is owned.</param>
/// <param name="PaperDiversity">The mean of the same over its papers with an owned tag, in [0,1); NaN without such papers.</param>
public readonly record struct FieldReach(int Field, int Papers, double ForeignPapers, double Diversity, double PaperDiversity);
