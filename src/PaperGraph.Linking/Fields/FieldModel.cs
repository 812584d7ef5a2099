using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Fields;

/// <summary>Two classifiers that err in different ways: logistic regression on words, complement naive Bayes on words and pairs of words.</summary>
internal sealed class FieldModel
{
    private const double Cost = 10;
    private const double Smoothing = 0.1;

    /// <summary>
    /// Weight of the naive Bayes score, whose differences between classes are smaller. Anything from 1 to 4 does as well; weights that
    /// are learnt by likelihood lean on the regression and are right less often.
    /// </summary>
    private const double BayesWeight = 2;

    private readonly int classes;
    private readonly OneVersusRest regression;
    private readonly ComplementNaiveBayes bayes;

    private FieldModel(int classes, OneVersusRest regression, ComplementNaiveBayes bayes)
    {
        this.classes = classes;
        this.regression = regression;
        this.bayes = bayes;
    }

    /// <summary>Learns from papers.</summary>
    /// <param name="features">The features.</param>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="labels">Class of each entry of <paramref name="rows"/>.</param>
    /// <param name="classes">Number of classes.</param>
    public static FieldModel Fit(FieldFeatures features, int[] rows, int[] labels, int classes) => new(
        classes, OneVersusRest.Fit(features.Words, rows, labels, classes, Cost), ComplementNaiveBayes.Fit(features.Terms, rows, labels, classes, Smoothing));

    /// <summary>The score of each class for a row, larger for classes that fit better.</summary>
    public double[] Score(FieldFeatures features, int row)
    {
        var (scores, bayesScores) = (new double[classes], new double[classes]);
        regression.Score(features.Words, row, scores);
        bayes.Score(features.Terms, row, bayesScores);
        for (var c = 0; c < classes; c++) scores[c] += BayesWeight * bayesScores[c];
        return scores;
    }
}
