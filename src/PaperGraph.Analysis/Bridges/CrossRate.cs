using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>The use of foreign tags by every pair of fields against the corpus's common rate of foreign use, see <see cref="CrossTable"/>.</summary>
/// <remarks>
/// z = (O − E)/se, the variance clustered by paper, see <see cref="CrossVariance"/>, and at least E/2. q: two-sided, Benjamini–Hochberg over all pairs.
/// A model with an empty diagonal instead of ρ (Noma 1982, DOI 10.1007/BF02021645) would give complementary pairs of four fields the same z.
/// </remarks>
internal sealed class CrossRate
{
    /// <summary>The standard normal's quantile for 95 %, two-sided.</summary>
    private const double Normal95 = 1.959963984540054;

    private readonly FieldPairIndex pairs;
    private readonly CrossVariance variance;
    private readonly Incidence singlePapers;

    /// <summary>Fits the model. O(size of the corpus + F²) time and O(F²) memory.</summary>
    public CrossRate(Corpus corpus, FieldPairIndex pairs, int[] owners)
    {
        this.pairs = pairs;
        var row = new OwnedUses(corpus, owners);
        var uses = new double[corpus.FieldCount * corpus.FieldCount];
        CrossingPapers = new int[pairs.Count];
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            var field = corpus.MainField[paper];
            if (field < 0) continue;
            row.Read(paper);
            foreach (var owner in row.Owners)
            {
                uses[field * corpus.FieldCount + owner] += row[owner];
                if (owner != field) CrossingPapers[pairs.Of(field, owner)]++;
            }
        }
        Table = new CrossTable(pairs, corpus.FieldCount, uses);
        variance = new CrossVariance(corpus, pairs, row, Table);
        singlePapers = ResearchTeams.Papers(corpus);
    }

    /// <summary>The uses and what is expected of them.</summary>
    public CrossTable Table { get; }

    /// <summary>By pair: papers of one field that carry a tag owned by the other.</summary>
    public int[] CrossingPapers { get; }

    /// <summary>z and q by pair; NaN for all where nothing is expected of any, see <see cref="CrossTable.Expected(int)"/>, and for a pair of which nothing is.</summary>
    public (double[] Z, double[] Q) Test()
    {
        var z = new double[pairs.Count];
        var q = new double[pairs.Count];
        Array.Fill(z, double.NaN);
        Array.Fill(q, double.NaN);
        var tested = Tested();
        if (tested.Length == 0) return (z, q);
        var squares = variance.Of(singlePapers, [.. Enumerable.Repeat(1.0, pairs.Count)]);
        foreach (var pair in tested) z[pair] = (Table.Observed(pair) - Table.Expected(pair)) / Error(pair, squares);
        var tests = FalseDiscoveryRate.QValues(tested.Select(pair => SpecialFunctions.NormalTwoSided(z[pair])).ToArray(), tested.Length);
        for (var i = 0; i < tested.Length; i++) q[tested[i]] = tests[i];
        return (z, q);
    }

    /// <summary>95 % intervals of O/E by pair when papers are independent of each other.</summary>
    public Interval[] ByPapers() => Intervals(singlePapers);

    /// <summary>95 % intervals of O/E by pair when groups of papers are independent of each other.</summary>
    /// <param name="teams">The papers of each group.</param>
    public Interval[] ByTeams(Incidence teams) => Intervals(teams);

    /// <summary>
    /// O/E ± 1.96·se/E, se the error of O − λE at λ = O/E (delta method of a ratio) and at least √(E/2), cut at 0. At λ = 1, as in <see cref="Test"/>, intervals of
    /// pairs far above the level would be too narrow.
    /// </summary>
    private Interval[] Intervals(Incidence groups)
    {
        var intervals = new Interval[pairs.Count];
        Array.Fill(intervals, Interval.Unknown);
        var tested = Tested();
        if (tested.Length == 0) return intervals;
        var level = new double[pairs.Count];
        foreach (var pair in tested) level[pair] = Table.Effect(pair);
        var squares = variance.Of(groups, level);
        foreach (var pair in tested)
        {
            var half = Normal95 * Error(pair, squares) / Table.Expected(pair);
            intervals[pair] = new Interval(Math.Max(0, level[pair] - half), level[pair] + half);
        }
        return intervals;
    }

    private int[] Tested() => [.. Enumerable.Range(0, pairs.Count).Where(pair => Table.Expected(pair) > 0)];

    private double Error(int pair, double[] squares) => Math.Sqrt(Math.Max(squares[pair], Table.Expected(pair) / 2));
}
