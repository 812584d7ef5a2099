using System.Collections.Immutable;

namespace PaperGraph.Analysis;

/// <summary>People, each having written with the next, who lead from one of a field's most active authors to one of another field's.</summary>
/// <param name="A">The field with the smaller index; the first author has papers in it and none in B.</param>
/// <param name="B">The field with the larger index; the last author has papers in it and none in A.</param>
/// <param name="Authors">The chain, two to five authors.</param>
/// <param name="Papers">Papers that each author of the chain has with the next: one number less than authors.</param>
public sealed record AuthorChain(int A, int B, ImmutableArray<int> Authors, ImmutableArray<int> Papers);
