namespace PaperGraph.Linking.Learning;

/// <summary>Makes probabilities honest by one number: scores are multiplied by the factor under which held-out labels are most likely.</summary>
/// <remarks>
/// Minimises the mean of −ln softmax(f·sᵢ)[yᵢ] over f (Guo, Pleiss, Sun and Weinberger 2017, arXiv:1706.04599); the loss is convex in f.
/// Golden-section search over ln f; O(examples × classes) for each of a fixed number of steps. Which class is the likeliest does not change.
/// </remarks>
internal static class TemperatureScaling
{
    private const int Steps = 40;
    private const double Widest = 7;
    private static readonly double Golden = (Math.Sqrt(5) - 1) / 2;

    /// <summary>The factor f in [e⁻⁷, e⁷].</summary>
    /// <param name="scores">Scores of the examples by class, from a model that has not seen them.</param>
    /// <param name="labels">Their classes.</param>
    public static double Fit(IReadOnlyList<double[]> scores, ReadOnlySpan<int> labels)
    {
        var (low, high) = (-Widest, Widest);
        for (var step = 0; step < Steps; step++)
        {
            var (a, b) = (high - Golden * (high - low), low + Golden * (high - low));
            if (Loss(scores, labels, Math.Exp(a)) <= Loss(scores, labels, Math.Exp(b))) high = b;
            else low = a;
        }
        return Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<double[]> scores, ReadOnlySpan<int> labels, double factor)
    {
        var loss = 0.0;
        for (var i = 0; i < labels.Length; i++)
        {
            var own = scores[i];
            var highest = own.Max();
            var sum = 0.0;
            foreach (var score in own) sum += Math.Exp(factor * (score - highest));
            loss += Math.Log(sum) - factor * (own[labels[i]] - highest);
        }
        return loss;
    }
}
