using PaperGraph.Linking.Learning;

namespace PaperGraph.Tests.Linking.Learning;

public sealed class ClassifierTests
{
    private static readonly double[,] Dense = SparseMatrixTests.Random(40, 6, 11);
    private static readonly bool[] Positive = [.. Enumerable.Range(0, 40).Select(row => Dense[row, 0] + Dense[row, 1] > Dense[row, 2] + 0.3)];

    /// <summary>The oracle is the loss that the doc comment states: no small step may lower it, since it is convex.</summary>
    [Theory]
    [InlineData(0.5, false)]
    [InlineData(20, false)]
    [InlineData(5, true)]
    public void Logistic_regression_ends_at_the_minimum_of_its_loss(double cost, bool balanced)
    {
        var model = BinaryLogisticRegression.Fit(SparseMatrixTests.Sparse(Dense), [.. Enumerable.Range(0, 40)], Positive, cost, balanced);
        double[] solution = [.. model.Weights, model.Bias];
        var least = Loss(solution, cost, balanced);
        for (var i = 0; i < solution.Length; i++)
        {
            foreach (var step in new[] { -0.1, 0.1 })
            {
                double[] moved = [.. solution];
                moved[i] += step;
                Assert.True(Loss(moved, cost, balanced) > least);
            }
        }
        var gradient = solution.Select((_, i) => (Loss(Moved(solution, i, 1e-5), cost, balanced) - Loss(Moved(solution, i, -1e-5), cost, balanced)) / 2e-5);
        Assert.All(gradient, slope => Assert.InRange(slope, -0.05 * cost, 0.05 * cost));
    }

    [Fact]
    public void Logistic_regression_of_one_class_only_is_finite_and_sure_of_it()
    {
        var matrix = SparseMatrixTests.Sparse(Dense);
        var model = BinaryLogisticRegression.Fit(matrix, [0, 1, 2], [true, true, true], 10);
        Assert.True(double.IsFinite(model.Bias) && model.Score(matrix, 0) > 0);
    }

    /// <summary>The oracle is the formula of the paper, computed term by term from the dense matrix.</summary>
    [Fact]
    public void Complement_naive_Bayes_follows_the_formula()
    {
        const double smoothing = 0.3;
        int[] labels = [.. Enumerable.Range(0, 40).Select(row => row % 3)];
        var matrix = SparseMatrixTests.Sparse(Dense);
        var model = ComplementNaiveBayes.Fit(matrix, [.. Enumerable.Range(0, 40)], labels, 3, smoothing);
        var scores = new double[3];
        model.Score(matrix, 4, scores);
        for (var c = 0; c < 3; c++)
        {
            double Mass(int column) => Enumerable.Range(0, 40).Where(row => labels[row] != c).Sum(row => Dense[row, column]);
            var all = Enumerable.Range(0, 6).Sum(Mass) + 6 * smoothing;
            Assert.Equal(-Enumerable.Range(0, 6).Sum(column => Dense[4, column] * Math.Log((Mass(column) + smoothing) / all)), scores[c], 9);
        }
    }

    private static double[] Moved(double[] solution, int i, double step) => [.. solution.Select((value, j) => i == j ? value + step : value)];

    private static double Loss(double[] solution, double cost, bool balanced) => solution.Sum(w => w * w) / 2 + cost * Enumerable.Range(0, 40).Sum(row =>
    {
        var score = solution[6] + Enumerable.Range(0, 6).Sum(column => solution[column] * Dense[row, column]);
        var weight = balanced ? 20.0 / Positive.Count(positive => positive == Positive[row]) : 1;
        return weight * Math.Log(1 + Math.Exp(Positive[row] ? -score : score));
    });
}
