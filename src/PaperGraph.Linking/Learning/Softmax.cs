namespace PaperGraph.Linking.Learning;

/// <summary>Scores to probabilities.</summary>
internal static class Softmax
{
    /// <summary>Replaces scores sᵢ by exp(sᵢ) / Σⱼ exp(sⱼ).</summary>
    public static void Apply(Span<double> scores)
    {
        var highest = scores[0];
        foreach (var score in scores) highest = Math.Max(highest, score);
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            sum += scores[i];
        }
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    /// <summary>The index of the largest value, the lowest among equals.</summary>
    public static int ArgMax(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best]) best = i;
        }
        return best;
    }
}
