using PaperGraph.Model;

namespace PaperGraph.Analysis.Bridges;

/// <summary>How many times papers count in a Poisson bootstrap.</summary>
internal static class PoissonWeights
{
    /// <summary>P(X ≤ k) for X Poisson with mean 1, up to where a double cannot tell it from 1.</summary>
    private static readonly double[] Cumulative = Cumulate();

    /// <summary>Fills in independent numbers, Poisson with mean 1.</summary>
    public static void Draw(SplitMix64 random, Span<byte> weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            var u = random.NextDouble();
            byte k = 0;
            while (k < Cumulative.Length && u >= Cumulative[k]) k++;
            weights[i] = k;
        }
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
