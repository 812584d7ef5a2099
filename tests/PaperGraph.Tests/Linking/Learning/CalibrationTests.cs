using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Learning;

public sealed class CalibrationTests
{
    /// <summary>The oracle is the max-min formula of isotonic regression: the largest over a ≤ i of the least over b ≥ i of the mean of y from a to b.</summary>
    [Fact]
    public void Isotonic_regression_agrees_with_the_max_min_formula()
    {
        var random = new SplitMix64(5);
        for (var round = 0; round < 50; round++)
        {
            var y = Enumerable.Range(0, 1 + random.Below(12)).Select(_ => (double)random.Below(2)).ToArray();
            var fit = IsotonicRegression.Fit(y.Select((value, i) => ((double)i, value)).Reverse());
            double Expected(int i) => Enumerable.Range(0, i + 1).Max(a => Enumerable.Range(i, y.Length - i).Min(b => y[a..(b + 1)].Average()));
            var block = 0;
            for (var i = 0; i < y.Length; i = block)
            {
                while (block < y.Length && Math.Abs(Expected(block) - Expected(i)) < 1e-12) block++;
                Assert.Equal(Expected(i), fit.At((i + block - 1) / 2.0), 9);
            }
            Assert.Equal([fit.At(0), fit.At(y.Length)], [fit.At(-5), fit.At(99)]);
        }
    }

    [Fact]
    public void Points_with_the_same_score_are_one_step()
        => Assert.Equal(0.5, IsotonicRegression.Fit([(0.3, 1), (0.3, 0), (0.3, 1), (0.3, 0)]).At(0.3));

    /// <summary>Labels are drawn from the very probabilities, so that the factor that was taken out must come back.</summary>
    [Fact]
    public void Temperature_scaling_finds_the_factor_that_was_taken_out()
    {
        const double factor = 2.5;
        var random = new SplitMix64(9);
        var (scores, labels) = (new List<double[]>(), new List<int>());
        for (var i = 0; i < 20_000; i++)
        {
            double[] own = [random.Below(1000) / 500.0, random.Below(1000) / 500.0, random.Below(1000) / 500.0];
            var probabilities = Array.ConvertAll(own, score => factor * score);
            Softmax.Apply(probabilities);
            var draw = random.Below(1_000_000) / 1e6;
            labels.Add(draw < probabilities[0] ? 0 : draw < probabilities[0] + probabilities[1] ? 1 : 2);
            scores.Add(own);
        }
        Assert.InRange(TemperatureScaling.Fit(scores, [.. labels]), factor - 0.1, factor + 0.1);
    }

    /// <summary>Worked by hand: classes 0 and 1, one of class 1 predicted as 0; class 2 does not occur and does not count.</summary>
    [Fact]
    public void Measures_follow_their_definitions()
    {
        var measures = ClassificationMeasures.Of([0, 0, 0, 1], [0.95, 0.95, 0.65, 0.75], [0, 0, 1, 1], 3);
        Assert.Equal(0.75, measures.Accuracy);
        Assert.Equal((0.8 + 2.0 / 3) / 2, measures.MacroF1, 12);
        Assert.Equal((0.1 + 0.65 + 0.25) / 4, measures.CalibrationError, 12);
    }

    [Fact]
    public void Folds_are_even_within_each_class_and_do_not_depend_on_the_order()
    {
        int[] labels = [.. Enumerable.Range(0, 101).Select(i => i % 7 == 0 ? 1 : 0)];
        string[] keys = [.. Enumerable.Range(0, 101).Select(i => $"paper {i}")];
        var folds = StratifiedFolds.Assign(keys, labels, 5, 3);
        foreach (var label in new[] { 0, 1 })
        {
            var sizes = Enumerable.Range(0, 5).Select(fold => Enumerable.Range(0, 101).Count(i => labels[i] == label && folds[i] == fold)).ToArray();
            Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
        }
        Assert.Equal(folds, StratifiedFolds.Assign([.. keys.Reverse()], [.. labels.Reverse()], 5, 3).Reverse());
        Assert.NotEqual(folds, StratifiedFolds.Assign(keys, labels, 5, 4));
    }
}
