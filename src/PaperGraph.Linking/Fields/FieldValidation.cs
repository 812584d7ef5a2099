using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Fields;

/// <summary>Repeated stratified cross-validation: what a model says of papers that it has not seen.</summary>
/// <param name="Measures">Means over the repeats.</param>
/// <param name="Calibration">Learnt from all held-out scores.</param>
/// <param name="Probabilities">Per paper the held-out probability of each class, mean over the repeats.</param>
internal sealed record FieldValidation(ClassificationMeasures Measures, FieldCalibration Calibration, double[][] Probabilities)
{
    private const int Folds = 5;

    /// <summary>Validates on papers; O(repeats × folds) fits of a <see cref="FieldModel"/>.</summary>
    /// <param name="features">The features, one row per paper.</param>
    /// <param name="keys">What names each paper.</param>
    /// <param name="labels">Class of each paper; every class at least as often as there are folds.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="repeats">How often all is done anew with other folds.</param>
    public static FieldValidation Run(FieldFeatures features, string[] keys, int[] labels, int classes, int repeats)
    {
        var scores = new List<double[]>();
        var measures = new List<ClassificationMeasures>();
        for (var repeat = 1; repeat <= repeats; repeat++)
        {
            var fold = StratifiedFolds.Assign(keys, labels, Folds, (ulong)repeat);
            var heldOut = HeldOutScores(features, labels, classes, fold);
            measures.Add(Measure(heldOut, labels, classes, fold));
            scores.AddRange(heldOut);
        }
        var calibration = FieldCalibration.Fit(scores, [.. Enumerable.Repeat(labels, repeats).SelectMany(all => all)]);
        return new FieldValidation(
            new(measures.Average(m => m.Accuracy), measures.Average(m => m.MacroF1), measures.Average(m => m.CalibrationError)),
            calibration, MeanProbabilities(scores, calibration, labels.Length, classes));
    }

    private static double[][] HeldOutScores(FieldFeatures features, int[] labels, int classes, int[] fold)
    {
        var scores = new double[labels.Length][];
        Parallel.For(0, Folds, f =>
        {
            var rows = Rows(fold, other => other != f);
            var model = FieldModel.Fit(features, rows, Array.ConvertAll(rows, row => labels[row]), classes);
            foreach (var row in Rows(fold, own => own == f)) scores[row] = model.Score(features, row);
        });
        return scores;
    }

    /// <summary>Each fold is decided by a calibration that was learnt from the other folds.</summary>
    private static ClassificationMeasures Measure(double[][] scores, int[] labels, int classes, int[] fold)
    {
        var (predicted, confidence) = (new int[labels.Length], new double[labels.Length]);
        for (var f = 0; f < Folds; f++)
        {
            var rows = Rows(fold, other => other != f);
            var calibration = FieldCalibration.Fit(Array.ConvertAll(rows, row => scores[row]), Array.ConvertAll(rows, row => labels[row]));
            foreach (var row in Rows(fold, own => own == f)) (predicted[row], confidence[row]) = calibration.Decide(scores[row]);
        }
        return ClassificationMeasures.Of(predicted, confidence, labels, classes);
    }

    private static double[][] MeanProbabilities(List<double[]> scores, FieldCalibration calibration, int papers, int classes)
    {
        var mean = new double[papers][];
        for (var paper = 0; paper < papers; paper++) mean[paper] = new double[classes];
        for (var i = 0; i < scores.Count; i++)
        {
            var probabilities = calibration.Probabilities(scores[i]);
            for (var c = 0; c < classes; c++) mean[i % papers][c] += probabilities[c] * papers / scores.Count;
        }
        return mean;
    }

    private static int[] Rows(int[] fold, Func<int, bool> isChosen) => [.. Enumerable.Range(0, fold.Length).Where(row => isChosen(fold[row]))];
}
