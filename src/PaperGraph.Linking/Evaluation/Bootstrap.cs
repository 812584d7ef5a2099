using PaperGraph.Model;

namespace PaperGraph.Linking.Evaluation;

/// <summary>Percentile bootstrap: how far a figure may lie from the one that was measured, had other papers been taken.</summary>
/// <remarks>Efron, Annals of Statistics 7 (1979), doi:10.1214/aos/1176344552. Deterministic: the generator has a fixed seed.</remarks>
internal static class Bootstrap
{
    private const int Samples = 1000;
    private const double Tail = 0.025;
    private const ulong Seed = 1;

    /// <summary>The figure of all items, and the 2.5th and 97.5th percentile of that of samples drawn with replacement.</summary>
    /// <typeparam name="T">What is drawn.</typeparam>
    /// <param name="items">The items; without any, all three values are not a number.</param>
    /// <param name="figure">The figure of some items.</param>
    public static Interval Of<T>(T[] items, Func<T[], double> figure)
    {
        if (items.Length == 0) return new Interval(double.NaN, double.NaN, double.NaN);
        var random = new SplitMix64(Seed);
        var drawn = new T[items.Length];
        var figures = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = items[random.Below(items.Length)];
            figures[sample] = figure(drawn);
        }
        Array.Sort(figures);
        return new Interval(figure(items), figures[(int)(Samples * Tail)], figures[(int)(Samples * (1 - Tail)) - 1]);
    }
}
