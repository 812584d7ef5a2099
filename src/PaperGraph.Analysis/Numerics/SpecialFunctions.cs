namespace PaperGraph.Analysis.Numerics;

/// <summary>Tail probabilities, from their continued fractions (Press et al., Numerical Recipes, 3rd ed., chapter 6).</summary>
internal static class SpecialFunctions
{
    private const int MaxTerms = 100_000;
    private const double Tiny = 1e-300;
    private const double Precision = 1e-15;

    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>ln Γ(x) for x &gt; 0, to about 14 digits (Lanczos, g = 7).</summary>
    public static double LogGamma(double x)
    {
        if (x < 0.5) return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        x -= 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }

    /// <summary>ln P(X ≥ <paramref name="successes"/>) for X binomial; exact up to rounding, also far below the smallest double.</summary>
    /// <param name="successes">Any number; 0 or fewer gives ln 1 = 0, more than <paramref name="trials"/> gives −∞.</param>
    /// <param name="trials">≥ 0.</param>
    /// <param name="probability">In [0,1].</param>
    public static double LogBinomialUpperTail(int successes, int trials, double probability)
    {
        if (successes <= 0 || probability >= 1 && successes <= trials) return 0;
        if (successes > trials || probability <= 0) return double.NegativeInfinity;
        return LogIncompleteBeta(successes, trials - successes + 1.0, probability);
    }

    /// <summary>A lower bound of <see cref="LogBinomialUpperTail"/> from a few logarithms, for trials ≥ successes ≥ 1.</summary>
    /// <remarks>
    /// P(X ≥ k) ≥ P(X = k), with C(n,k) ≥ √(n/(8k(n − k)))·exp(n·H(k/n)) (MacWilliams and Sloane, The Theory of Error-Correcting Codes, 10.11);
    /// and P(X ≥ k) ≥ ½ for k ≤ np, since no median lies below ⌊np⌋.
    /// </remarks>
    public static double LogBinomialUpperTailBound(int successes, int trials, double probability)
    {
        if (probability >= 1) return 0;
        if (successes <= trials * probability) return -Math.Log(2);
        if (successes == trials) return trials * Math.Log(probability);
        double k = successes, n = trials, others = n - k;
        return 0.5 * Math.Log(n / (8 * k * others)) + k * Math.Log(probability * n / k) + others * Math.Log((1 - probability) * n / others);
    }

    /// <summary>P(|Z| ≥ |<paramref name="z"/>|) for Z standard normal.</summary>
    public static double NormalTwoSided(double z)
    {
        // erfc(x) is the upper incomplete gamma function Q(1/2, x²).
        var x = z * z / 2;
        return x < 1.5 ? 1 - LowerGammaHalf(x) : UpperGammaHalf(x);
    }

    /// <summary>ln of the regularised incomplete beta function I_x(a,b), 0 &lt; x &lt; 1.</summary>
    private static double LogIncompleteBeta(double a, double b, double x)
    {
        var front = LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * double.LogP1(-x);
        if (x < (a + 1) / (a + b + 2)) return Math.Min(0, front + Math.Log(BetaFraction(a, b, x) / a));
        return double.LogP1(-Math.Min(1, Math.Exp(front) * BetaFraction(b, a, 1 - x) / b));
    }

    private static double BetaFraction(double a, double b, double x)
    {
        var c = 1.0;
        var d = 1 / NotZero(1 - (a + b) * x / (a + 1));
        var h = d;
        for (var m = 1; m <= MaxTerms; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / NotZero(1 + even * d);
            c = NotZero(1 + even / c);
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / NotZero(1 + odd * d);
            c = NotZero(1 + odd / c);
            h *= d * c;
            if (Math.Abs(d * c - 1) < Precision) break;
        }
        return h;
    }

    private static double LowerGammaHalf(double x)
    {
        if (x <= 0) return 0;
        var term = 2.0;
        var sum = term;
        for (var n = 1; n <= MaxTerms && term > sum * Precision; n++) sum += term *= x / (0.5 + n);
        return sum * Math.Exp(-x) * Math.Sqrt(x / Math.PI);
    }

    private static double UpperGammaHalf(double x)
    {
        var b = x + 0.5;
        var c = 1 / Tiny;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i <= MaxTerms; i++)
        {
            var an = -i * (i - 0.5);
            b += 2;
            d = 1 / NotZero(an * d + b);
            c = NotZero(b + an / c);
            h *= d * c;
            if (Math.Abs(d * c - 1) < Precision) break;
        }
        return h * Math.Exp(-x) * Math.Sqrt(x / Math.PI);
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
