using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>The use of foreign tags by every pair of fields against the corpus's common rate of foreign use.</summary>
/// <remarks>
/// X_fg counts uses, by papers of f, of tags owned by g; R its row sums, C its column sums, T its total.
/// O_AB = X_AB + X_BA; M_AB = (R_A·C_B + R_B·C_A)/T is what random mixing gives; ρ = ΣO/ΣM over all pairs is the common cross rate;
/// E_AB = ρ·M_AB; z = (O − E)/se. The variance is clustered by paper (sandwich): Σ_i ψ_i², ψ_i the influence of paper i's row on O − E,
/// through X, the margins and ρ; at least E/2. q: two-sided, Benjamini–Hochberg over all pairs.
/// A model with an empty diagonal instead of ρ (Noma 1982, DOI 10.1007/BF02021645) would give complementary pairs of four fields the same z.
/// </remarks>
internal sealed class CrossRate
{
    private const int FewestFields = 3;

    private readonly Corpus corpus;
    private readonly FieldPairIndex pairs;
    private readonly OwnedUses row;
    private readonly double[][] uses;
    private readonly double[] rows;
    private readonly double[] columns;
    private readonly double allUses;
    private readonly double chanceSame;
    private readonly double mixedTotal;
    private readonly bool isComparable;

    /// <summary>Fits the model. O(size of the corpus + F²) time and O(F²) memory.</summary>
    public CrossRate(Corpus corpus, FieldPairIndex pairs, int[] owners)
    {
        (this.corpus, this.pairs, row) = (corpus, pairs, new OwnedUses(corpus, owners));
        uses = new double[corpus.FieldCount][];
        for (var f = 0; f < uses.Length; f++) uses[f] = new double[corpus.FieldCount];
        rows = new double[corpus.FieldCount];
        columns = new double[corpus.FieldCount];
        CrossingPapers = new int[pairs.Count];
        var (total, foreign) = (0.0, 0.0);
        ForEachPaper(field =>
        {
            foreach (var owner in row.Owners)
            {
                uses[field][owner] += row[owner];
                rows[field] += row[owner];
                columns[owner] += row[owner];
                total += row[owner];
                if (owner == field) continue;
                foreign += row[owner];
                CrossingPapers[pairs.Of(field, owner)]++;
            }
        });
        allUses = total;
        for (var f = 0; f < rows.Length; f++) chanceSame += rows[f] * columns[f];
        isComparable = pairs.Fields.Count(f => rows[f] + columns[f] > 0) >= FewestFields;
        mixedTotal = allUses > 0 ? allUses - chanceSame / allUses : 0;
        Rate = mixedTotal > 0 ? foreign / mixedTotal : double.NaN;
    }

    /// <summary>ρ; NaN when no tag is owned, or all by one field that alone uses them.</summary>
    public double Rate { get; }

    /// <summary>By pair: papers of one field that carry a tag owned by the other.</summary>
    public int[] CrossingPapers { get; }

    /// <summary>O_AB.</summary>
    public double Observed(int pair) => uses[pairs[pair].A][pairs[pair].B] + uses[pairs[pair].B][pairs[pair].A];

    /// <summary>E_AB; NaN with fewer than three fields that use or own an owned tag, where ρ is the one pair's own rate.</summary>
    public double Expected(int pair) => isComparable ? Rate * Mixed(pair) : double.NaN;

    /// <summary>z and q by pair; NaN for all where nothing is expected of any, see <see cref="Expected"/>, and for a pair of which nothing is.</summary>
    public (double[] Z, double[] Q) Test()
    {
        var z = new double[pairs.Count];
        var q = new double[pairs.Count];
        Array.Fill(z, double.NaN);
        Array.Fill(q, double.NaN);
        if (!isComparable || double.IsNaN(Rate)) return (z, q);
        var variance = Variance();
        var tested = Enumerable.Range(0, pairs.Count).Where(pair => Expected(pair) > 0).ToArray();
        foreach (var pair in tested)
            z[pair] = (Observed(pair) - Expected(pair)) / Math.Sqrt(Math.Max(variance[pair], Expected(pair) / 2));
        var tests = FalseDiscoveryRate.QValues(tested.Select(pair => SpecialFunctions.NormalTwoSided(z[pair])).ToArray(), tested.Length);
        for (var i = 0; i < tested.Length; i++) q[tested[i]] = tests[i];
        return (z, q);
    }

    private double Mixed(int pair)
    {
        var (a, b) = pairs[pair];
        return allUses > 0 ? (rows[a] * columns[b] + rows[b] * columns[a]) / allUses : 0;
    }

    /// <summary>
    /// Σ_i ψ_i² by pair. ψ_i = M_AB·u_i + e_i: u_i, the influence through T and ρ, is the same for all pairs; e_i, the influence through
    /// X and the margins, is 0 unless the paper's field or an owner of its tags is A or B. O(F·Σ(1 + owners in a paper) + F²).
    /// </summary>
    private double[] Variance()
    {
        var variance = new double[pairs.Count];
        var mixed = Enumerable.Range(0, pairs.Count).Select(Mixed).ToArray();
        var common = 0.0;
        ForEachPaper(field =>
        {
            var u = CommonInfluence(field);
            common += u * u;
            AddOwn(field, field, u, mixed, variance);
            foreach (var owner in row.Owners)
                if (owner != field) AddOwn(owner, field, u, mixed, variance);
        });
        for (var pair = 0; pair < variance.Length; pair++) variance[pair] += mixed[pair] * mixed[pair] * common;
        return variance;
    }

    /// <summary>u_i = ρ·n_i/T − Σ_g x_ig·∂ρ/∂X_fg.</summary>
    private double CommonInfluence(int field)
    {
        var u = Rate * row.Total / allUses;
        foreach (var owner in row.Owners)
        {
            var onMixed = 1 - (columns[field] + rows[owner]) / allUses + chanceSame / (allUses * allUses);
            u -= row[owner] * ((owner == field ? 0 : 1) - Rate * onMixed) / mixedTotal;
        }
        return u;
    }

    /// <summary>Adds (M·u + e)² − (M·u)² to the pairs of one field g; a pair of two fields that the paper touches is left to the lower of them.</summary>
    private void AddOwn(int g, int field, double u, double[] mixed, double[] variance)
    {
        foreach (var h in pairs.Fields)
        {
            if (h == g || h < g && (h == field || row[h] > 0)) continue;
            var e = -Rate * (rows[g] * row[h] + rows[h] * row[g]) / allUses;
            if (field == g) e += row[h] - Rate * row.Total * columns[h] / allUses;
            if (field == h) e += row[g] - Rate * row.Total * columns[g] / allUses;
            var pair = pairs.Of(g, h);
            variance[pair] += e * (e + 2 * mixed[pair] * u);
        }
    }

    private void ForEachPaper(Action<int> body)
    {
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            if (corpus.MainField[paper] < 0) continue;
            row.Read(paper);
            if (row.Total > 0) body(corpus.MainField[paper]);
        }
    }
}
