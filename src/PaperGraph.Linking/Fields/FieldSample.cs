using PaperGraph.Model;

namespace PaperGraph.Linking.Fields;

/// <summary>The papers that fields are learnt from.</summary>
/// <param name="Papers">Indices of papers with a stated field and an abstract, ascending.</param>
/// <param name="Labels">For each of them the class: an index into <paramref name="Fields"/>.</param>
/// <param name="Fields">Indices of the fields with enough papers, ascending.</param>
internal sealed record FieldSample(int[] Papers, int[] Labels, int[] Fields)
{
    private const int Most = 6000;
    private const int MostTimesFields = 60_000;
    private const int LeastOfField = 50;

    /// <summary>All such papers, or of more than 6,000 (or 60,000 / fields) a share of each field's, chosen by a hash of the paper's id. O(n log n).</summary>
    public static FieldSample Take(LiteratureGraph graph)
    {
        var main = graph.MainFields();
        var byField = Enumerable.Range(0, main.Length)
            .Where(paper => main[paper] >= 0 && graph.Papers[paper].Abstract is not null)
            .GroupBy(paper => main[paper])
            .Where(group => group.Count() >= FieldPredictor.LeastPapers)
            .OrderBy(group => group.Key)
            .ToArray();
        var share = Math.Min(1, (double)Math.Min(Most, MostTimesFields / Math.Max(1, byField.Length)) / Math.Max(1, byField.Sum(group => group.Count())));
        var chosen = byField.SelectMany((group, label) => group
                .OrderBy(paper => SplitMix64.Hash(graph.Papers[paper].Id, 1)).ThenBy(paper => paper)
                .Take(Math.Max(LeastOfField, (int)Math.Ceiling(share * group.Count())))
                .Select(paper => (Paper: paper, Label: label)))
            .OrderBy(pair => pair.Paper)
            .ToArray();
        return new FieldSample([.. chosen.Select(pair => pair.Paper)], [.. chosen.Select(pair => pair.Label)], [.. byField.Select(group => group.Key)]);
    }
}
