using PaperGraph.Model;

namespace PaperGraph.Linking.Learning;

/// <summary>Logistic regression for two classes: P(y = 1 | x) = 1 / (1 + exp(−(w·x + b))).</summary>
/// <remarks>
/// Minimises ½(‖w‖² + b²) + Σ Cᵢ ln(1 + exp(−yᵢ(w·xᵢ + b))) by dual coordinate descent with Newton steps
/// (Yu, Huang and Lin 2011, DOI 10.1007/s10994-010-5221-8). The bias is a feature of value 1. One pass is O(entries);
/// the seed fixes the order in which examples are visited, so the result is the same in every run.
/// </remarks>
internal sealed class BinaryLogisticRegression
{
    private const int MostPasses = 300;
    private const int MostInnerSteps = 100;
    private const double Tolerance = 1e-2;
    private const double Smallest = 1e-8;

    private readonly double[] weights;

    private BinaryLogisticRegression(double[] weights, double bias)
    {
        this.weights = weights;
        Bias = bias;
    }

    /// <summary>The weight of each column.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The bias b.</summary>
    public double Bias { get; }

    /// <summary>Log-odds of the positive class for a row.</summary>
    public double Score(SparseMatrix matrix, int row) => matrix.Dot(row, weights) + Bias;

    /// <summary>Learns from the rows of a matrix.</summary>
    /// <param name="matrix">The examples.</param>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="positive">For each entry of <paramref name="rows"/> whether it is in the positive class.</param>
    /// <param name="cost">C, &gt; 0: larger fits the examples closer.</param>
    /// <param name="balanced">Whether both classes weigh the same: Cᵢ = C·n / (2·n of the example's class) rather than C.</param>
    /// <param name="seed">Fixes the order of the steps.</param>
    public static BinaryLogisticRegression Fit(SparseMatrix matrix, ReadOnlySpan<int> rows, ReadOnlySpan<bool> positive, double cost, bool balanced = false, ulong seed = 1)
    {
        var (weights, bias) = (new double[matrix.ColumnCount], 0.0);
        var n = rows.Length;
        var positives = positive.Count(true);
        var (positiveCost, negativeCost) = balanced ? (cost * n / Math.Max(1, 2 * positives), cost * n / Math.Max(1, 2 * (n - positives))) : (cost, cost);
        var (alpha, norms, order) = (new double[2 * n], new double[n], new int[n]);
        for (var i = 0; i < n; i++)
        {
            order[i] = i;
            norms[i] = 1;
            foreach (var value in matrix.Values(rows[i])) norms[i] += value * value;
            var own = positive[i] ? positiveCost : negativeCost;
            alpha[2 * i] = Math.Min(0.001 * own, Smallest);
            alpha[2 * i + 1] = own - alpha[2 * i];
            var step = (positive[i] ? 1 : -1) * alpha[2 * i];
            matrix.AddTo(rows[i], step, weights);
            bias += step;
        }
        var random = new SplitMix64(seed);
        var innerTolerance = 1e-2;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            random.Shuffle(order);
            var (largest, newtonSteps) = (0.0, 0);
            foreach (var i in order)
            {
                var sign = positive[i] ? 1 : -1;
                var margin = sign * (matrix.Dot(rows[i], weights) + bias);
                var change = Step(alpha.AsSpan(2 * i, 2), norms[i], margin, positive[i] ? positiveCost : negativeCost, innerTolerance, out var gradient, out var steps);
                largest = Math.Max(largest, gradient);
                newtonSteps += steps;
                if (change == 0) continue;
                matrix.AddTo(rows[i], sign * change, weights);
                bias += sign * change;
            }
            if (largest < Tolerance) break;
            if (newtonSteps <= n / 10) innerTolerance = Math.Max(Smallest, 0.1 * innerTolerance);
        }
        return new BinaryLogisticRegression(weights, bias);
    }

    /// <summary>Optimises one dual variable and its complement; returns by how much the variable grew.</summary>
    private static double Step(Span<double> alpha, double norm, double margin, double cost, double innerTolerance, out double gradient, out int steps)
    {
        var flipped = 0.5 * norm * (alpha[1] - alpha[0]) + margin < 0;
        var (own, other, sign) = flipped ? (1, 0, -1) : (0, 1, 1);
        var old = alpha[own];
        var z = cost - old < 0.5 * cost ? 0.1 * old : old;
        var slope = norm * (z - old) + sign * margin + Math.Log(z / (cost - z));
        gradient = Math.Abs(slope);
        for (steps = 0; steps <= MostInnerSteps && Math.Abs(slope) >= innerTolerance; steps++)
        {
            var curvature = norm + cost / (cost - z) / z;
            var candidate = z - slope / curvature;
            z = candidate <= 0 ? 0.1 * z : candidate;
            slope = norm * (z - old) + sign * margin + Math.Log(z / (cost - z));
        }
        if (steps == 0) return 0;
        alpha[own] = z;
        alpha[other] = cost - z;
        return sign * (z - old);
    }
}
