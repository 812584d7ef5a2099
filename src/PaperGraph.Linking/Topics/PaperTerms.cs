using System.Collections.Immutable;
using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Linking.Topics;

/// <summary>The words of titles and abstracts that tell most about each paper.</summary>
public static class PaperTerms
{
    private const int MostPerPaper = 24;

    /// <summary>Finds them: the largest weights by <see cref="TfIdf"/>, without words of more than a quarter of the papers and of a single paper. O(size of the texts).</summary>
    /// <returns>By paper, the most telling first, ties by number; empty for a paper without such words.</returns>
    public static ImmutableArray<ImmutableArray<TermWeight>> Of(LiteratureGraph graph)
    {
        var documents = graph.Papers.Select(paper => TermDocument.Of(paper.Title, paper.Abstract)).ToArray();
        var counts = PaperSpace.WithoutCommon(TermIndex.Learn(documents, pairs: false).Count(documents));
        var weights = TfIdf.Learn(counts).Weigh(counts);
        return [.. Enumerable.Range(0, weights.RowCount).Select(paper => Largest(weights.Columns(paper), weights.Values(paper)))];
    }

    private static ImmutableArray<TermWeight> Largest(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights)
    {
        var all = new TermWeight[terms.Length];
        for (var i = 0; i < all.Length; i++) all[i] = new TermWeight(terms[i], weights[i]);
        return [.. all.Where(entry => entry.Weight > 0).OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Term).Take(MostPerPaper)];
    }
}
