namespace PaperGraph.Analysis;

/// <summary>A pair of fields in one year or one quarter.</summary>
/// <param name="A">The field with the smaller index.</param>
/// <param name="B">The field with the larger index.</param>
/// <param name="Year">The year.</param>
/// <param name="Quarter">The quarter, from 1 to 4; null for the whole year.</param>
/// <param name="Papers">Papers of that time, of one field, that carry a tag owned by the other.</param>
/// <param name="Total">All papers of the two fields in that time.</param>
/// <param name="Observed">Uses, by papers of one field, of tags owned by the other.</param>
/// <param name="Expected">Uses that the corpus's common cross-field rate leads one to expect of the papers of that time; NaN when unknown (fewer than three fields).</param>
/// <param name="OwnedUses">Uses of owned tags by all papers of the two fields: what <paramref name="Observed"/> and <paramref name="Expected"/> are shares of.</param>
public readonly record struct PairPeriod(int A, int B, int Year, int? Quarter, int Papers, int Total, int Observed, double Expected, int OwnedUses);
