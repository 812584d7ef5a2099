using System.Collections.Immutable;

namespace PaperGraph.Linking.Learning;

/// <summary>One <see cref="BinaryLogisticRegression"/> per class, each telling its class from all others.</summary>
/// <remarks>Time and determinism as there, times the number of classes.</remarks>
internal sealed class OneVersusRest
{
    private readonly ImmutableArray<BinaryLogisticRegression> classifiers;

    private OneVersusRest(ImmutableArray<BinaryLogisticRegression> classifiers) => this.classifiers = classifiers;

    /// <summary>Learns from the rows of a matrix.</summary>
    /// <param name="matrix">The examples.</param>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="labels">Class of each entry of <paramref name="rows"/>.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="cost">C of <see cref="BinaryLogisticRegression.Fit"/>; a class weighs as much as all others together.</param>
    public static OneVersusRest Fit(SparseMatrix matrix, int[] rows, int[] labels, int classes, double cost) => new(
        [.. Enumerable.Range(0, classes).Select(c => BinaryLogisticRegression.Fit(matrix, rows, Array.ConvertAll(labels, label => label == c), cost, balanced: true))]);

    /// <summary>The log-odds of each class against all others for a row.</summary>
    public void Score(SparseMatrix matrix, int row, Span<double> scores)
    {
        for (var c = 0; c < classifiers.Length; c++) scores[c] = classifiers[c].Score(matrix, row);
    }
}
