using PaperGraph.Model;

namespace PaperGraph.Linking.Fields;

/// <summary>Gives fields to papers for which no source states one, as far as they fit one.</summary>
internal static class FieldPredictor
{
    /// <summary>Fields with fewer papers are neither learnt nor predicted.</summary>
    public const int LeastPapers = 10;

    private const double LeastConfidence = 0.7;
    private const double LeastPValue = 0.15;
    private const int MostPapersOfRepeats = 2000;
    private const int Repeats = 3;
    private const int BatchSize = 2000;

    /// <summary>Learns from the papers with a field and an abstract, and predicts the others' fields.</summary>
    /// <remarks>
    /// A field is assigned when a classifier is sure of it (calibrated confidence ≥ 0.7) and the paper is as near to the field's papers as these are
    /// to each other (<see cref="NoveltyGuard"/>, p ≥ 0.15). Papers with listed tags or authors are classified by these too. Learns from a stratified
    /// sample of some thousand papers at most, so time is O(sample × classes + text of all papers). Depends on the graph only.
    /// </remarks>
    public static FieldPrediction Predict(LiteratureGraph graph)
    {
        var sample = FieldSample.Take(graph);
        if (sample.Fields.Length < 2) return new FieldPrediction(graph, null, []);
        var targets = Without(graph);
        var evidence = new FieldEvidence(graph, [.. sample.Papers.Concat(targets.Where(paper => graph.Papers[paper].Abstract is not null).Take(sample.Papers.Length)).Order()]);
        var repeats = sample.Papers.Length <= MostPapersOfRepeats ? Repeats : 1;
        var poor = new FieldClassifier(graph, evidence, sample, context: false, repeats);
        var rich = sample.Papers.Any(evidence.HasContext) ? new FieldClassifier(graph, evidence, sample, context: true, repeats) : poor;
        var assigned = Assign(graph, sample, evidence, poor, rich, targets);
        var richTargets = targets.Count(evidence.HasContext);
        var measures = (targets.Length > 0 && richTargets * 2 < targets.Length ? poor : rich).Validation.Measures;
        return new FieldPrediction(
            graph with { FieldAssignments = [.. graph.FieldAssignments.Concat(assigned).OrderBy(link => link.Paper).ThenBy(link => link.Field)] },
            new FieldQuality(sample.Papers.Length, measures.Accuracy, measures.MacroF1, measures.CalibrationError, assigned.Count, targets.Length - assigned.Count),
            [.. DoubtfulFields.Find(rich.Validation.Probabilities, sample.Labels)
                .Select(found => new DoubtfulField(sample.Papers[found.Paper], sample.Fields[sample.Labels[found.Paper]], sample.Fields[found.Suggested], found.Probability))]);
    }

    private static int[] Without(LiteratureGraph graph)
    {
        var with = graph.FieldAssignments.Select(link => link.Paper).ToHashSet();
        return [.. Enumerable.Range(0, graph.Papers.Length).Where(paper => !with.Contains(paper))];
    }

    private static List<FieldAssignment> Assign(
        LiteratureGraph graph, FieldSample sample, FieldEvidence evidence, FieldClassifier poor, FieldClassifier rich, int[] targets)
    {
        var assigned = new List<FieldAssignment>();
        foreach (var group in targets.Where(paper => graph.Papers[paper].Abstract is not null).GroupBy(evidence.HasContext))
        {
            var classifier = group.Key ? rich : poor;
            foreach (var batch in group.Chunk(BatchSize))
            {
                foreach (var (paper, (@class, confidence, pValue)) in batch.Zip(classifier.Classify(batch)))
                {
                    if (confidence >= LeastConfidence && pValue >= LeastPValue)
                        assigned.Add(new FieldAssignment(paper, sample.Fields[@class], new Provenance(Origin.Predicted, confidence)));
                }
            }
        }
        return assigned;
    }
}
