using PaperGraph.Model;

namespace PaperGraph.Analysis.Numerics;

/// <summary>Bootstrap by random weights, which for many items is drawing them with replacement.</summary>
internal static class Resampling
{
    private static readonly double None = Math.Exp(-1);

    /// <summary>How often an item is drawn: Poisson with mean 1.</summary>
    public static int Poisson(SplitMix64 random)
    {
        var (u, p, count) = (random.NextDouble(), None, 0);
        while (u >= p && p > 0)
        {
            u -= p;
            p /= ++count;
        }
        return count;
    }

    /// <summary>From 2.5 % to 97.5 % of values; NaN without any.</summary>
    public static Interval Interval(List<double> values)
    {
        if (values.Count == 0) return new Interval(double.NaN, double.NaN);
        values.Sort();
        return new Interval(values[(int)(0.025 * (values.Count - 1))], values[(int)Math.Ceiling(0.975 * (values.Count - 1))]);
    }
}
