namespace PaperGraph.Analysis.Significance;

/// <summary>What chance alone leads one to expect when papers keep their number of tags and tags their number of papers.</summary>
/// <remarks>
/// First the maximum-entropy model with these numbers as means (Saracco et al. 2015, DOI 10.1038/srep10595): paper p carries tag i with
/// probability π_ip = x_i·y_p/(1 + x_i·y_p). Then each paper's number of tags is made exact, by Hájek's approximation of the joint
/// probability (1964, DOI 10.1214/aoms/1177700375): π_ij,p = c_p·π_ip·π_jp·(1 − (1−π_ip)(1−π_jp)/D_p), D_p = Σ_i π_ip(1−π_ip), c_p such that the pairs
/// sum to d_p(d_p−1)/2. Without this step papers of five tags would seem to hold a quarter more pairs than they do.
/// Expected co-occurrence e_ij = Σ_p π_ij,p. Variance v_ij: that of Σ_p a_ip·a_jp (a: 1 where a paper carries a tag) given Σ_p a_ip and Σ_p a_jp,
/// A − (B_i²·V_j − 2·B_i·B_j·C + B_j²·V_i)/(V_i·V_j − C²) with A = Σπ_ij(1−π_ij), B_i = Σπ_ij(1−π_i), V_i = Σπ_i(1−π_i), C = Σ(π_ij−π_i·π_j) over
/// papers; for independent tags and papers of equal size this is the hypergeometric variance.
/// Things of equal degree are equal here, so all is kept per pair of distinct degrees: O(K·D) memory for K distinct numbers of papers
/// and D distinct numbers of tags, at most √(8·links) each. Deterministic. Tags in every paper have π = 1.
/// </remarks>
internal sealed class BipartiteNull
{
    private const int MaxSteps = 1_000;
    private const double Tolerance = 1e-10;

    private readonly int[] rowOfDegree;
    private readonly double[][] probability;
    private readonly double[] paperCounts;
    private readonly double[] spread;
    private readonly double[] scale;

    private BipartiteNull(int[] rowOfDegree, double[][] probability, DegreeClasses tags, DegreeClasses papers, int everywhere)
    {
        this.rowOfDegree = rowOfDegree;
        this.probability = probability;
        paperCounts = papers.Counts;
        spread = new double[papers.Length];
        scale = new double[papers.Length];
        for (var d = 0; d < papers.Length; d++)
        {
            var correction = 0.0;
            for (var k = 0; k < tags.Length; k++)
            {
                var bernoulli = probability[k][d] * (1 - probability[k][d]);
                spread[d] += tags.Counts[k] * bernoulli;
                correction += tags.Counts[k] * bernoulli * bernoulli;
            }
            var free = papers.Degrees[d] - everywhere;
            var pairs = (double)free * (free - 1);
            scale[d] = pairs > 0 ? pairs / (pairs + (spread[d] > 0 ? correction / spread[d] : 0)) : 0;
        }
    }

    /// <summary>Fits the model.</summary>
    /// <param name="tagPapers">Number of papers by tag.</param>
    /// <param name="paperTags">Number of tags by paper, with the same sum.</param>
    public static BipartiteNull Fit(ReadOnlySpan<int> tagPapers, ReadOnlySpan<int> paperTags)
    {
        var tags = new DegreeClasses(tagPapers);
        var papers = new DegreeClasses(paperTags);
        var rowOfDegree = new int[tags.Length == 0 ? 1 : tags.Degrees[^1] + 1];
        for (var k = 0; k < tags.Length; k++) rowOfDegree[tags.Degrees[k]] = k;
        // A tag in every paper is certain; it uses up one place of each paper.
        var everywhere = tags.Length > 0 && tags.Degrees[^1] == papers.Total ? (int)tags.Counts[^1] : 0;
        return new BipartiteNull(rowOfDegree, Probabilities(tags, papers, everywhere), tags, papers, everywhere);
    }

    /// <summary>Mean and variance of the number of papers that two different tags share.</summary>
    /// <param name="papersA">Papers of the one, ≥ 1; a number that occurs in the corpus.</param>
    /// <param name="papersB">Papers of the other, likewise.</param>
    public (double Mean, double Variance) CoOccurrence(int papersA, int papersB)
    {
        var (a, b) = (probability[rowOfDegree[papersA]], probability[rowOfDegree[papersB]]);
        var (mean, own, withA, withB, varianceA, varianceB, covariance) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var d = 0; d < a.Length; d++)
        {
            var neither = (1 - a[d]) * (1 - b[d]);
            var independent = a[d] * b[d];
            var both = neither > 0 ? independent * scale[d] * Math.Max(0, 1 - neither / spread[d]) : independent;
            mean += paperCounts[d] * both;
            own += paperCounts[d] * both * (1 - both);
            withA += paperCounts[d] * both * (1 - a[d]);
            withB += paperCounts[d] * both * (1 - b[d]);
            varianceA += paperCounts[d] * a[d] * (1 - a[d]);
            varianceB += paperCounts[d] * b[d] * (1 - b[d]);
            covariance += paperCounts[d] * (both - independent);
        }
        var determinant = varianceA * varianceB - covariance * covariance;
        // Without a choice for one of the tags there is none for the two together.
        if (determinant <= 1e-12 * varianceA * varianceB) return (mean, 0);
        var explained = (withA * withA * varianceB - 2 * withA * withB * covariance + withB * withB * varianceA) / determinant;
        return (mean, Math.Max(0, own - explained));
    }

    private static double[][] Probabilities(DegreeClasses tags, DegreeClasses papers, int everywhere)
    {
        var free = everywhere > 0 ? tags.Length - 1 : tags.Length;
        var sizes = papers.Degrees.Select(d => d - (double)everywhere).ToArray();
        var (x, y) = Fitness(tags, free, papers, sizes);
        var probability = new double[tags.Length][];
        for (var k = 0; k < tags.Length; k++)
        {
            probability[k] = new double[papers.Length];
            for (var d = 0; d < papers.Length; d++)
                probability[k][d] = k >= free ? 1 : x[k] * y[d] / (1 + x[k] * y[d]);
        }
        return probability;
    }

    /// <summary>Fixed-point iteration of Σ_p π_ip = k_i and Σ_i π_ip = d_p.</summary>
    private static (double[] X, double[] Y) Fitness(DegreeClasses tags, int free, DegreeClasses papers, double[] sizes)
    {
        var links = 0.0;
        for (var k = 0; k < free; k++) links += tags.Counts[k] * tags.Degrees[k];
        var root = Math.Sqrt(Math.Max(1, links));
        var x = tags.Degrees.Select(k => k / root).ToArray();
        var y = sizes.Select(d => d / root).ToArray();
        for (var step = 0; step < MaxSteps; step++)
        {
            var change = 0.0;
            for (var k = 0; k < free; k++)
            {
                var sum = 0.0;
                for (var d = 0; d < y.Length; d++) sum += papers.Counts[d] * y[d] / (1 + x[k] * y[d]);
                var next = sum > 0 ? tags.Degrees[k] / sum : 0;
                change = Math.Max(change, Math.Abs(next - x[k]) / Math.Max(next, double.Epsilon));
                x[k] = next;
            }
            for (var d = 0; d < y.Length; d++)
            {
                var sum = 0.0;
                for (var k = 0; k < free; k++) sum += tags.Counts[k] * x[k] / (1 + x[k] * y[d]);
                y[d] = sum > 0 ? sizes[d] / sum : 0;
            }
            if (change < Tolerance) break;
        }
        return (x, y);
    }
}
