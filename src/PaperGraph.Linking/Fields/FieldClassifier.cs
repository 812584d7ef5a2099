using PaperGraph.Model;

namespace PaperGraph.Linking.Fields;

/// <summary>A validated, calibrated and guarded classifier of papers.</summary>
internal sealed class FieldClassifier
{
    private readonly FieldEvidence evidence;
    private readonly bool context;
    private readonly FieldModel model;
    private readonly NoveltyGuard guard;

    /// <summary>Learns and validates.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">Turns papers into features.</param>
    /// <param name="sample">The papers to learn from.</param>
    /// <param name="context">Whether tags and authors are taken into account.</param>
    /// <param name="repeats">Repeats of the cross-validation.</param>
    public FieldClassifier(LiteratureGraph graph, FieldEvidence evidence, FieldSample sample, bool context, int repeats)
    {
        this.evidence = evidence;
        this.context = context;
        var features = evidence.Of(sample.Papers, context);
        Validation = FieldValidation.Run(features, Array.ConvertAll(sample.Papers, paper => graph.Papers[paper].Id), sample.Labels, sample.Fields.Length, repeats);
        model = FieldModel.Fit(features, [.. Enumerable.Range(0, sample.Papers.Length)], sample.Labels, sample.Fields.Length);
        guard = NoveltyGuard.Learn(features.Text, sample.Labels, sample.Fields.Length);
    }

    /// <summary>What the cross-validation found.</summary>
    public FieldValidation Validation { get; }

    /// <summary>For each paper the likeliest class, how sure it is, and the p-value of <see cref="NoveltyGuard"/>.</summary>
    public (int Class, double Confidence, double PValue)[] Classify(int[] papers)
    {
        var features = evidence.Of(papers, context);
        var results = new (int, double, double)[papers.Length];
        Parallel.For(0, papers.Length, row =>
        {
            var (best, confidence) = Validation.Calibration.Decide(model.Score(features, row));
            results[row] = (best, confidence, guard.PValue(features.Text, row, best));
        });
        return results;
    }
}
