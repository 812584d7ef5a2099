using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Bridges;

/// <summary>The variance of O − λE by pair of fields when groups of papers are independent of each other, and papers in a group may not be.</summary>
/// <remarks>
/// Sandwich (Cameron, Gelbach and Miller 2011, DOI 10.1198/jbes.2010.07136): Σ over groups of (Σ_i ψ_i)², ψ_i the influence of paper i's row
/// on O − λE, through X, the margins and ρ. ψ_i = λM_AB·u_i + e_i: u_i, the influence through T and ρ, is the same for all pairs; e_i, the
/// influence through X and the margins, is 0 unless the paper's field or an owner of its tags is A or B.
/// </remarks>
internal sealed class CrossVariance(Corpus corpus, FieldPairIndex pairs, OwnedUses row, CrossTable table)
{
    private readonly double[] sums = new double[pairs.Count];
    private readonly List<int> touched = [];

    /// <summary>The variances by pair. O(F·Σ(1 + owners in a paper) + F²).</summary>
    /// <param name="groups">The papers of each group; a paper is in one group.</param>
    /// <param name="level">λ by pair: 1 for the error of O − E, O/E for that of the ratio times E.</param>
    public double[] Of(Incidence groups, double[] level)
    {
        var variance = new double[pairs.Count];
        var mixed = Enumerable.Range(0, pairs.Count).Select(pair => level[pair] * table.Mixed(pair)).ToArray();
        var common = 0.0;
        for (var group = 0; group < groups.RowCount; group++)
        {
            var u = 0.0;
            foreach (var paper in groups[group]) u += Add(paper, level);
            common += u * u;
            // (M·u + e)² − (M·u)², since M²·u² is added for all groups together. A pair listed twice is 0 the second time.
            foreach (var pair in touched)
            {
                variance[pair] += sums[pair] * (sums[pair] + 2 * mixed[pair] * u);
                sums[pair] = 0;
            }
            touched.Clear();
        }
        for (var pair = 0; pair < variance.Length; pair++) variance[pair] += mixed[pair] * mixed[pair] * common;
        return variance;
    }

    /// <summary>Adds a paper's e_i to the sums of its group and returns its u_i.</summary>
    private double Add(int paper, double[] level)
    {
        var field = corpus.MainField[paper];
        if (field < 0) return 0;
        row.Read(paper);
        if (row.Total == 0) return 0;
        AddOwn(field, field, level);
        foreach (var owner in row.Owners)
            if (owner != field) AddOwn(owner, field, level);
        return CommonInfluence(field);
    }

    /// <summary>u_i = ρ·n_i/T − Σ_g x_ig·∂ρ/∂X_fg.</summary>
    private double CommonInfluence(int field)
    {
        var u = table.Rate * row.Total / table.Total;
        foreach (var owner in row.Owners)
        {
            var onMixed = 1 - (table.Columns[field] + table.Rows[owner]) / table.Total + table.ChanceSame / (table.Total * table.Total);
            u -= row[owner] * ((owner == field ? 0 : 1) - table.Rate * onMixed) / table.MixedTotal;
        }
        return u;
    }

    /// <summary>Adds e to the pairs of one field g; a pair of two fields that the paper touches is left to the lower of them.</summary>
    private void AddOwn(int g, int field, double[] level)
    {
        foreach (var h in pairs.Fields)
        {
            if (h == g || h < g && (h == field || row[h] > 0)) continue;
            var pair = pairs.Of(g, h);
            var share = level[pair] * table.Rate / table.Total;
            var e = -share * (table.Rows[g] * row[h] + table.Rows[h] * row[g]);
            if (field == g) e += row[h] - share * row.Total * table.Columns[h];
            if (field == h) e += row[g] - share * row.Total * table.Columns[g];
            if (sums[pair] == 0) touched.Add(pair);
            sums[pair] += e;
        }
    }
}
