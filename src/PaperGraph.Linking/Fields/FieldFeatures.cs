using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Fields;

/// <summary>What papers are classified by, one row per paper.</summary>
/// <param name="Text">Words of title and abstract, weighted.</param>
/// <param name="Words">The same with tags and authors, where those are taken into account.</param>
/// <param name="Terms">Words, pairs of neighbouring words, and tags and authors where those are taken into account.</param>
internal sealed record FieldFeatures(SparseMatrix Text, SparseMatrix Words, SparseMatrix Terms);
