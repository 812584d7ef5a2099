using PaperGraph.Model;

namespace PaperGraph.Analysis.Numerics;

/// <summary>Bootstrap by random weights, which for many items is drawing them with replacement.</summary>
internal static class Resampling
{
    /// <summary>P(X ≤ k) for X Poisson with mean 1, up to where a double cannot tell it from 1.</summary>
    private static readonly double[] Cumulative = Cumulate();

    /// <summary>Fills in independent numbers, Poisson with mean 1.</summary>
    public static void DrawWeights(SplitMix64 random, Span<byte> weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            var u = random.NextDouble();
            byte k = 0;
            while (k < Cumulative.Length && u >= Cumulative[k]) k++;
            weights[i] = k;
        }
    }

    /// <summary>From 2.5 % to 97.5 % of the values of resamples, which get sorted.</summary>
    public static Interval Interval(List<double> values)
    {
        if (values.Count == 0) return Analysis.Interval.Unknown;
        values.Sort();
        return new Interval(values[(int)(0.025 * (values.Count - 1))], values[(int)Math.Ceiling(0.975 * (values.Count - 1))]);
    }

    private static double[] Cumulate()
    {
        var cumulative = new double[18];
        var (term, sum) = (Math.Exp(-1), 0.0);
        for (var k = 0; k < cumulative.Length; k++)
        {
            cumulative[k] = sum += term;
            term /= k + 1;
        }
        return cumulative;
    }
}
