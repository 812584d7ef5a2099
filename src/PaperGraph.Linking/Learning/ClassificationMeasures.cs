namespace PaperGraph.Linking.Learning;

/// <summary>How well predicted probabilities agree with the true classes.</summary>
/// <param name="Accuracy">Share of examples whose likeliest class is right.</param>
/// <param name="MacroF1">Mean over the classes of 2·TP / (2·TP + FP + FN).</param>
/// <param name="CalibrationError">Σ_b n_b/n · |accuracy_b − mean confidence_b| over ten bins of equal width (Naeini, Cooper and Hauskrecht 2015, DOI 10.1609/aaai.v29i1.9602).</param>
internal readonly record struct ClassificationMeasures(double Accuracy, double MacroF1, double CalibrationError)
{
    private const int Bins = 10;

    /// <summary>Compares predictions with the truth. O(examples + classes).</summary>
    /// <param name="predicted">The class predicted for each example, one example or more.</param>
    /// <param name="confidence">How sure each prediction is, in [0,1].</param>
    /// <param name="labels">The true classes.</param>
    /// <param name="classes">Number of classes.</param>
    public static ClassificationMeasures Of(ReadOnlySpan<int> predicted, ReadOnlySpan<double> confidence, ReadOnlySpan<int> labels, int classes)
    {
        var (right, asserted, actual) = (new int[classes], new int[classes], new int[classes]);
        var gap = new double[Bins];
        for (var i = 0; i < labels.Length; i++)
        {
            var hit = predicted[i] == labels[i];
            asserted[predicted[i]]++;
            actual[labels[i]]++;
            if (hit) right[labels[i]]++;
            gap[Math.Clamp((int)(confidence[i] * Bins), 0, Bins - 1)] += (hit ? 1 : 0) - confidence[i];
        }
        var f1 = Enumerable.Range(0, classes).Where(c => asserted[c] + actual[c] > 0).Average(c => 2.0 * right[c] / (asserted[c] + actual[c]));
        return new((double)right.Sum() / labels.Length, f1, gap.Sum(Math.Abs) / labels.Length);
    }
}
