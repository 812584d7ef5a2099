using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Whether papers with some property become more or less frequent among the papers of their own field.</summary>
/// <remarks>
/// Score test of a logistic trend on ranks of dates, stratified by field: s_i is the mid-rank of paper i's year among all dated papers with a field,
/// s̄_f and Q_f their mean and sum of squared deviations over the N_f such papers of field f. With K_f of these having the property,
/// T = Σ (s_i − s̄_f) over the papers that have it and Var T = Σ_f K_f(N_f − K_f)/(N_f(N_f − 1))·Q_f, exact when the years within each field are
/// permuted; z = T/√Var. A field that grows is no trend.
/// </remarks>
internal sealed class StratifiedTrend
{
    private readonly Corpus corpus;
    private readonly double[] centred;
    private readonly int[] papers;
    private readonly double[] squares;
    private readonly int[] having;

    /// <summary>Ranks the dates. O(papers + years·log years).</summary>
    public StratifiedTrend(Corpus corpus)
    {
        this.corpus = corpus;
        having = new int[corpus.FieldCount];
        papers = new int[corpus.FieldCount];
        squares = new double[corpus.FieldCount];
        centred = new double[corpus.PaperCount];
        var dated = Enumerable.Range(0, corpus.PaperCount).Where(IsDated).ToArray();
        var ranks = MidRanks(dated.GroupBy(paper => corpus.Year[paper]).ToDictionary(year => year.Key, year => year.Count()));
        var sums = new double[corpus.FieldCount];
        foreach (var paper in dated)
        {
            papers[corpus.MainField[paper]]++;
            sums[corpus.MainField[paper]] += ranks[corpus.Year[paper]];
        }
        foreach (var paper in dated)
        {
            var field = corpus.MainField[paper];
            centred[paper] = ranks[corpus.Year[paper]] - sums[field] / papers[field];
            squares[field] += centred[paper] * centred[paper];
        }
    }

    /// <summary>Tests papers that have a property.</summary>
    /// <param name="papersHaving">The papers, each once; those without a date or a field do not count.</param>
    /// <param name="fewest">The fewest that are tested.</param>
    /// <returns>How many counted, and z: above 0 for a property that becomes more frequent; NaN when it is not tested. O(papers given + F).</returns>
    public (int Papers, double ZScore) Test(IEnumerable<int> papersHaving, int fewest)
    {
        Array.Clear(having);
        var (count, score, variance) = (0, 0.0, 0.0);
        foreach (var paper in papersHaving)
        {
            if (!IsDated(paper)) continue;
            count++;
            having[corpus.MainField[paper]]++;
            score += centred[paper];
        }
        for (var f = 0; f < having.Length; f++)
            if (papers[f] > 1) variance += having[f] * (double)(papers[f] - having[f]) / (papers[f] * (papers[f] - 1.0)) * squares[f];
        return (count, count >= fewest && variance > 0 ? score / Math.Sqrt(variance) : double.NaN);
    }

    /// <summary>p and q of z-scores, NaN where z is; q over all others.</summary>
    public static (double P, double Q)[] Values(IReadOnlyList<double> zScores)
    {
        var tested = Enumerable.Range(0, zScores.Count).Where(i => !double.IsNaN(zScores[i])).ToArray();
        var p = tested.Select(i => SpecialFunctions.NormalTwoSided(zScores[i])).ToArray();
        var q = FalseDiscoveryRate.QValues(p, p.Length);
        var values = new (double P, double Q)[zScores.Count];
        Array.Fill(values, (double.NaN, double.NaN));
        for (var i = 0; i < tested.Length; i++) values[tested[i]] = (p[i], q[i]);
        return values;
    }

    private static Dictionary<int, double> MidRanks(Dictionary<int, int> yearPapers)
    {
        var ranks = new Dictionary<int, double>();
        var before = 0;
        foreach (var (year, count) in yearPapers.OrderBy(year => year.Key))
        {
            ranks[year] = before + (count + 1) / 2.0;
            before += count;
        }
        return ranks;
    }

    private bool IsDated(int paper) => corpus.MainField[paper] >= 0 && corpus.Year[paper] != Corpus.NoYear;
}
