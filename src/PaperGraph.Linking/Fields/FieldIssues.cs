using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Fields;

/// <summary>Says what was predicted and which stated fields look wrong.</summary>
internal static class FieldIssues
{
    /// <summary>One issue per input with papers that lack a field, and one per doubtful field. O(records).</summary>
    /// <param name="papers">The papers in the order of the graph.</param>
    /// <param name="prediction">What was predicted for them.</param>
    /// <param name="issues">Receives the issues.</param>
    public static void Report(ImmutableArray<JoinedPaper> papers, FieldPrediction prediction, ImmutableArray<Issue>.Builder issues)
    {
        if (prediction.Quality is not { } quality) return;
        var (graph, main) = (prediction.Graph, prediction.Graph.MainFields());
        var listed = graph.FieldAssignments.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => link.Paper).ToHashSet();
        var lacking = Enumerable.Range(0, papers.Length).Where(paper => !listed.Contains(paper))
            .SelectMany(paper => papers[paper].Entries.Select(entry => (Paper: paper, Input: entry.Input.Name)).Distinct())
            .GroupBy(pair => pair.Input, pair => main[pair.Paper]);
        foreach (var input in lacking)
        {
            var (all, assigned) = (input.Count(), input.Count(field => field >= 0));
            issues.Add(new Issue(Severity.Info, input.Key, null, "predicted-fields", string.Create(
                CultureInfo.InvariantCulture,
                $"{EvidenceText.Count(all, "paper")} without a field: {assigned} got one by prediction (accuracy {quality.Accuracy:0.00} in cross-validation), {all - assigned} fit none. Look at a sample of those that got one (origin \"predicted\").")));
        }
        foreach (var doubt in prediction.Doubtful)
        {
            var entry = papers[doubt.Paper].Entries[0];
            issues.Add(entry.Issue(Severity.Info, "doubtful-field", string.Create(
                CultureInfo.InvariantCulture,
                $"The field of \"{graph.Papers[doubt.Paper].Title}\" is given as {graph.Fields[doubt.Stated].Name}, but the paper reads like {graph.Fields[doubt.Suggested].Name} (probability {doubt.Probability:0.00}); it was kept. Set the field if it is wrong.")));
        }
    }
}
