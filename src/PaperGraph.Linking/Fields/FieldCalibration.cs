using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Fields;

/// <summary>Turns the scores of a <see cref="FieldModel"/> into a class and how sure it is.</summary>
internal sealed class FieldCalibration
{
    /// <summary>No guess is surer than this: a sample of some hundred papers cannot show more.</summary>
    private const double Surest = 0.99;

    private readonly double factor;
    private readonly IsotonicRegression confidence;

    private FieldCalibration(double factor, IsotonicRegression confidence)
    {
        this.factor = factor;
        this.confidence = confidence;
    }

    /// <summary>Learns from held-out scores: first the factor, then how often the likeliest class is right at which probability.</summary>
    /// <param name="scores">Scores of papers that the model had not seen.</param>
    /// <param name="labels">Their classes.</param>
    public static FieldCalibration Fit(IReadOnlyList<double[]> scores, int[] labels)
    {
        var factor = TemperatureScaling.Fit(scores, labels);
        var points = scores.Select((own, i) =>
        {
            var probabilities = Probabilities(own, factor);
            var best = Softmax.ArgMax(probabilities);
            return (probabilities[best], best == labels[i] ? 1.0 : 0.0);
        });
        return new FieldCalibration(factor, IsotonicRegression.Fit(points));
    }

    /// <summary>The probability of each class before the last correction, to compare classes with each other.</summary>
    public double[] Probabilities(double[] scores) => Probabilities(scores, factor);

    /// <summary>The likeliest class and how often such a guess is right.</summary>
    public (int Class, double Confidence) Decide(double[] scores)
    {
        var probabilities = Probabilities(scores);
        var best = Softmax.ArgMax(probabilities);
        return (best, Math.Clamp(confidence.At(probabilities[best]), 1.0 / probabilities.Length, Surest));
    }

    private static double[] Probabilities(double[] scores, double factor)
    {
        var probabilities = Array.ConvertAll(scores, score => factor * score);
        Softmax.Apply(probabilities);
        return probabilities;
    }
}
