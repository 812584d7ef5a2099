using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Topics;

/// <summary>Ridge regression of every tag's 0/1 labels on the papers' points, all tags with one factorisation.</summary>
/// <remarks>
/// w_t = (ZᵀZ + λI)⁻¹ Zᵀ(y_t − ȳ_t) (Hoerl and Kennard 1970, DOI 10.1080/00401706.1970.10488634). For a paper that was learnt from, the prediction
/// as if it had not been is exact: (ŷ − h·y)/(1 − h) around the mean, with leverage h = zᵀ(ZᵀZ + λI)⁻¹z. O(papers · rank² + labels · rank + tags · rank²).
/// </remarks>
internal sealed class LatentRidge
{
    private const double Penalty = 0.5;
    private const double MostLeverage = 0.95;

    private readonly double[][] points;
    private readonly double[][] weights;
    private readonly double[][] sums;
    private readonly double[] squaredSums;
    private readonly double[] means;
    private readonly SymmetricSystem system;

    /// <summary>Learns from labelled papers.</summary>
    /// <param name="corpus">The papers.</param>
    /// <param name="labelled">Those to learn from, one or more.</param>
    public LatentRidge(TopicCorpus corpus, int[] labelled)
    {
        points = corpus.Points;
        var rank = points[0].Length;
        var gram = DenseVectors.Gram(Array.ConvertAll(labelled, paper => points[paper]), rank);
        for (var i = 0; i < rank; i++) gram[i, i] += Penalty;
        system = new SymmetricSystem(gram);
        var total = new double[rank];
        means = new double[corpus.Tags.Length];
        sums = [.. means.Select(_ => new double[rank])];
        foreach (var paper in labelled)
        {
            DenseVectors.AddTo(total, 1, points[paper]);
            foreach (var (tag, _) in corpus.Listed[paper])
            {
                DenseVectors.AddTo(sums[tag], 1, points[paper]);
                means[tag] += 1.0 / labelled.Length;
            }
        }
        squaredSums = Array.ConvertAll(sums, sum => DenseVectors.Dot(sum, sum));
        weights = new double[sums.Length][];
        Parallel.For(0, sums.Length, tag =>
        {
            var weight = weights[tag] = sums[tag].AsSpan().ToArray();
            DenseVectors.AddTo(weight, -means[tag], total);
            system.Solve(weight);
        });
    }

    /// <summary>How much a labelled paper pulls its own prediction, in [0,1).</summary>
    public double Leverage(int paper) => Math.Min(system.InverseForm(points[paper].AsSpan().ToArray()), MostLeverage);

    /// <summary>The share of papers like this one that list the tag, roughly; may lie outside [0,1].</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="leverage">0, or that of a paper learnt from, whose own labels then do not count.</param>
    /// <param name="label">Whether the paper lists the tag.</param>
    public double Predict(int paper, int tag, double leverage, bool label)
    {
        var own = (label ? 1 : 0) - means[tag];
        return means[tag] + (DenseVectors.Dot(weights[tag], points[paper]) - leverage * own) / (1 - leverage);
    }

    /// <summary>Cosine between a paper and the mean of the papers with a tag; its own label does not count.</summary>
    public double Closeness(int paper, int tag, bool label)
    {
        var own = label ? 1.0 : 0.0;
        var point = points[paper];
        var size = DenseVectors.Dot(point, point);
        var product = DenseVectors.Dot(sums[tag], point);
        var squared = squaredSums[tag] - own * (2 * product - size);
        return squared <= 1e-12 ? 0 : (product - own * size) / Math.Sqrt(squared);
    }
}
