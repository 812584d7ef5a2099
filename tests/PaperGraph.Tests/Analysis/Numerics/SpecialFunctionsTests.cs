using System.Numerics;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Tests.Analysis.Numerics;

public class SpecialFunctionsTests
{
    [Fact]
    public void LogGamma_of_whole_numbers_is_the_log_factorial()
    {
        var factorial = BigInteger.One;
        for (var n = 1; n <= 150; n++)
        {
            Assert.Equal(BigInteger.Log(factorial), SpecialFunctions.LogGamma(n), 1e-11 * Math.Max(1, BigInteger.Log(factorial)));
            factorial *= n;
        }
        Assert.Equal(Math.Log(Math.Sqrt(Math.PI)), SpecialFunctions.LogGamma(0.5), 1e-13);
        Assert.Equal(Math.Log(Math.Sqrt(Math.PI) * 4 / 3), SpecialFunctions.LogGamma(-0.5 + 1) - Math.Log(0.75), 1e-12);
    }

    [Fact]
    public void The_bound_of_the_binomial_tail_is_below_it_and_close_where_it_is_small()
    {
        foreach (var probability in new[] { 1e-6, 0.01, 0.3, 0.5, 0.77, 0.999, 1 })
            for (var trials = 1; trials <= 70; trials++)
                for (var k = 1; k <= trials; k++)
                {
                    var tail = SpecialFunctions.LogBinomialUpperTail(k, trials, probability);
                    var bound = SpecialFunctions.LogBinomialUpperTailBound(k, trials, probability);
                    Assert.True(bound <= tail + 1e-10, $"P(Bin({trials}, {probability}) ≥ {k}): {bound} > {tail}");
                    if (k > 2 * trials * probability) Assert.True(tail - bound < 1.5, $"P(Bin({trials}, {probability}) ≥ {k}): {bound} ≪ {tail}");
                }
    }

    [Theory]
    [InlineData(10, 1, 2)]
    [InlineData(40, 3, 7)]
    [InlineData(60, 1, 1000)]
    [InlineData(25, 9, 10)]
    public void Binomial_tail_equals_the_exact_sum(int trials, int numerator, int denominator)
    {
        var whole = BigInteger.Pow(denominator, trials);
        for (var k = 0; k <= trials + 1; k++)
        {
            var sum = BigInteger.Zero;
            for (var i = k; i <= trials; i++)
                sum += Choose(trials, i) * BigInteger.Pow(numerator, i) * BigInteger.Pow(denominator - numerator, trials - i);
            var expected = sum.IsZero ? double.NegativeInfinity : BigInteger.Log(sum) - BigInteger.Log(whole);
            var actual = SpecialFunctions.LogBinomialUpperTail(k, trials, (double)numerator / denominator);
            Assert.Equal(expected, actual, double.IsInfinity(expected) ? 0 : 1e-10 * Math.Max(1, Math.Abs(expected)));
        }
    }

    [Theory]
    [InlineData(0, 5, 0, 0)]
    [InlineData(1, 5, 0, double.NegativeInfinity)]
    [InlineData(5, 5, 1, 0)]
    [InlineData(6, 5, 1, double.NegativeInfinity)]
    [InlineData(0, 0, 0.5, 0)]
    public void Binomial_tail_at_the_borders(int successes, int trials, double probability, double expected)
        => Assert.Equal(expected, SpecialFunctions.LogBinomialUpperTail(successes, trials, probability));

    [Theory] // Abramowitz and Stegun, table 26.1, and the customary quantiles
    [InlineData(0, 1)]
    [InlineData(0.5, 0.6170750775)]
    [InlineData(1, 0.3173105079)]
    [InlineData(1.959963985, 0.05)]
    [InlineData(-2.575829304, 0.01)]
    [InlineData(3, 0.0026997961)]
    [InlineData(5, 5.733031e-7)]
    public void Normal_tail_equals_the_tables(double z, double expected)
        => Assert.Equal(expected, SpecialFunctions.NormalTwoSided(z), Math.Min(1e-9, expected * 1e-6));

    private static BigInteger Choose(int n, int k)
    {
        var result = BigInteger.One;
        for (var i = 1; i <= k; i++) result = result * (n - k + i) / i;
        return result;
    }
}
