namespace PaperGraph.Linking.Learning;

/// <summary>Logistic regression over few dense columns: P(y = 1 | x) = 1 / (1 + exp(−(w·x + b))).</summary>
/// <remarks>
/// Minimises ½‖w‖² / C + Σ ln(1 + exp(−yᵢ(w·xᵢ + b))) over standardised columns by Newton's method (iteratively reweighted least squares,
/// McCullagh and Nelder 1989, DOI 10.1007/978-1-4899-3242-6); weights are given for the columns as they are. For many sparse columns use
/// <see cref="BinaryLogisticRegression"/>. O(examples · columns²) per step, no random numbers.
/// </remarks>
internal sealed class NewtonLogisticRegression
{
    private const int MostSteps = 25;
    private const double Tolerance = 1e-8;
    private const double LeastDeviation = 1e-9;
    private const double MostLogOdds = 30;

    private readonly double[] weights;
    private readonly double bias;

    private NewtonLogisticRegression(double[] weights, double bias)
    {
        this.weights = weights;
        this.bias = bias;
    }

    /// <summary>Log-odds of the positive class.</summary>
    public double LogOdds(ReadOnlySpan<double> row) => DenseVectors.Dot(weights, row) + bias;

    /// <summary>Learns from examples.</summary>
    /// <param name="rows">The examples, of equal length; without any the positive class is as unlikely as can be.</param>
    /// <param name="positive">For each example whether it is in the positive class.</param>
    /// <param name="cost">C, &gt; 0: larger fits the examples closer.</param>
    public static NewtonLogisticRegression Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> positive, double cost = 1)
    {
        if (rows.Count == 0) return new NewtonLogisticRegression([], -MostLogOdds);
        var size = rows[0].Length;
        var (means, deviations) = Moments(rows, size);
        var solution = new double[size + 1];
        var row = new double[size + 1];
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = new double[size + 1];
            var curvature = new double[size + 1][];
            for (var i = 0; i <= size; i++) curvature[i] = new double[size + 1];
            for (var example = 0; example < rows.Count; example++)
            {
                for (var i = 0; i < size; i++) row[i] = (rows[example][i] - means[i]) / deviations[i];
                row[size] = 1;
                var probability = Probability(DenseVectors.Dot(solution, row));
                DenseVectors.AddTo(gradient, (positive[example] ? 1 : 0) - probability, row);
                for (var i = 0; i <= size; i++) DenseVectors.AddTo(curvature[i], probability * (1 - probability) * row[i], row);
            }
            if (TakeStep(solution, gradient, curvature, cost) < Tolerance) break;
        }
        var weights = new double[size];
        for (var i = 0; i < size; i++) weights[i] = solution[i] / deviations[i];
        return new NewtonLogisticRegression(weights, solution[size] - DenseVectors.Dot(weights, means));
    }

    /// <summary>1 / (1 + exp(−x)).</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-Math.Clamp(logOdds, -MostLogOdds, MostLogOdds)));

    private static double TakeStep(double[] solution, double[] gradient, double[][] curvature, double cost)
    {
        var matrix = new double[solution.Length, solution.Length];
        for (var i = 0; i < solution.Length; i++)
        {
            for (var j = 0; j < solution.Length; j++) matrix[i, j] = curvature[i][j];
            matrix[i, i] += LeastDeviation;
            if (i == solution.Length - 1) continue;
            matrix[i, i] += 1 / cost;
            gradient[i] -= solution[i] / cost;
        }
        new SymmetricSystem(matrix).Solve(gradient);
        DenseVectors.AddTo(solution, 1, gradient);
        return DenseVectors.Dot(gradient, gradient);
    }

    private static (double[] Means, double[] Deviations) Moments(IReadOnlyList<double[]> rows, int size)
    {
        var (means, squares) = (new double[size], new double[size]);
        foreach (var row in rows) DenseVectors.AddTo(means, 1.0 / rows.Count, row);
        foreach (var row in rows)
        {
            for (var i = 0; i < size; i++) squares[i] += (row[i] - means[i]) * (row[i] - means[i]) / rows.Count;
        }
        return (means, Array.ConvertAll(squares, square => Math.Sqrt(square) + LeastDeviation));
    }
}
