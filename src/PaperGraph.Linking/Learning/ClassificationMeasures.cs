namespace PaperGraph.Linking.Learning;

/// <summary>How well predicted probabilities agree with the true classes.</summary>
/// <param name="Accuracy">Share of examples whose likeliest class is right.</param>
/// <param name="MacroF1">Mean over the classes of 2·TP / (2·TP + FP + FN).</param>
/// <param name="CalibrationError">Σ_b n_b/n · |accuracy_b − mean confidence_b| over ten bins of equal width (Naeini, Cooper and Hauskrecht 2015, DOI 10.1609/aaai.v29i1.9602).</param>
internal readonly record struct ClassificationMeasures(double Accuracy, double MacroF1, double CalibrationError)
{
    private const int Bins = 10;

    /// <summary>Compares predictions with the truth. O(examples × classes).</summary>
    /// <param name="probabilities">Probabilities of the examples by class, one example or more.</param>
    /// <param name="labels">Their true classes.</param>
    public static ClassificationMeasures Of(IReadOnlyList<double[]> probabilities, ReadOnlySpan<int> labels)
    {
        var classes = probabilities[0].Length;
        var (truePositive, predicted, actual) = (new int[classes], new int[classes], new int[classes]);
        var (gap, right) = (new double[Bins], 0);
        for (var i = 0; i < labels.Length; i++)
        {
            var best = Softmax.ArgMax(probabilities[i]);
            var hit = best == labels[i];
            var confidence = probabilities[i][best];
            predicted[best]++;
            actual[labels[i]]++;
            if (hit) truePositive[best]++;
            if (hit) right++;
            gap[Math.Clamp((int)(confidence * Bins), 0, Bins - 1)] += (hit ? 1 : 0) - confidence;
        }
        var f1 = Enumerable.Range(0, classes).Where(c => predicted[c] + actual[c] > 0).Average(c => 2.0 * truePositive[c] / (predicted[c] + actual[c]));
        return new((double)right / labels.Length, f1, gap.Sum(Math.Abs) / labels.Length);
    }
}
