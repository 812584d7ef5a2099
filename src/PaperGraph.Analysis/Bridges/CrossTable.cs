namespace PaperGraph.Analysis.Bridges;

/// <summary>The table of uses X_fg, by papers of field f, of tags owned by g, against random mixing at the table's common cross rate.</summary>
/// <remarks>
/// R its row sums, C its column sums, T its total. O_AB = X_AB + X_BA; M_AB = (R_A·C_B + R_B·C_A)/T is what random mixing gives;
/// ρ = ΣO/ΣM over all pairs is the common cross rate; E_AB = ρ·M_AB. Immutable.
/// </remarks>
internal sealed class CrossTable
{
    private const int FewestFields = 3;

    private readonly FieldPairIndex pairs;
    private readonly double[] uses;

    /// <summary>Fits the model. O(F²).</summary>
    /// <param name="pairs">The pairs of fields.</param>
    /// <param name="fields">Number of all fields.</param>
    /// <param name="uses">X_fg at f·<paramref name="fields"/> + g.</param>
    public CrossTable(FieldPairIndex pairs, int fields, double[] uses)
    {
        (this.pairs, this.uses) = (pairs, uses);
        Rows = new double[fields];
        Columns = new double[fields];
        var foreign = 0.0;
        for (var cell = 0; cell < uses.Length; cell++)
        {
            var (f, g) = (cell / fields, cell % fields);
            Rows[f] += uses[cell];
            Columns[g] += uses[cell];
            Total += uses[cell];
            if (f != g) foreign += uses[cell];
        }
        for (var f = 0; f < fields; f++) ChanceSame += Rows[f] * Columns[f];
        IsComparable = pairs.Fields.Count(f => Rows[f] + Columns[f] > 0) >= FewestFields;
        MixedTotal = Total > 0 ? Total - ChanceSame / Total : 0;
        Rate = MixedTotal > 0 ? foreign / MixedTotal : double.NaN;
    }

    /// <summary>R.</summary>
    public double[] Rows { get; }

    /// <summary>C.</summary>
    public double[] Columns { get; }

    /// <summary>T.</summary>
    public double Total { get; }

    /// <summary>Σ_f R_f·C_f.</summary>
    public double ChanceSame { get; }

    /// <summary>ΣM.</summary>
    public double MixedTotal { get; }

    /// <summary>ρ; NaN when no tag is owned, or all by one field that alone uses them.</summary>
    public double Rate { get; }

    /// <summary>Whether three fields use or own an owned tag; with fewer, ρ is the one pair's own rate.</summary>
    public bool IsComparable { get; }

    /// <summary>O_AB.</summary>
    public double Observed(int pair) => X(pairs[pair].A, pairs[pair].B) + X(pairs[pair].B, pairs[pair].A);

    /// <summary>M_AB.</summary>
    public double Mixed(int pair)
    {
        var (a, b) = pairs[pair];
        return Total > 0 ? (Rows[a] * Columns[b] + Rows[b] * Columns[a]) / Total : 0;
    }

    /// <summary>E_AB; NaN unless <see cref="IsComparable"/>.</summary>
    public double Expected(int pair) => IsComparable ? Rate * Mixed(pair) : double.NaN;

    /// <summary>What is expected of some of the papers of a pair; NaN unless <see cref="IsComparable"/>. Over all papers it is <see cref="Expected(int)"/>.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="usesA">Uses of owned tags by these papers of the first field.</param>
    /// <param name="usesB">The same of the second.</param>
    public double Expected(int pair, double usesA, double usesB)
    {
        var (a, b) = pairs[pair];
        return IsComparable && Total > 0 ? Rate * (usesA * Columns[b] + usesB * Columns[a]) / Total : double.NaN;
    }

    /// <summary>O_AB/E_AB; NaN where nothing is expected.</summary>
    public double Effect(int pair) => Observed(pair) / Expected(pair);

    /// <summary>X_fg.</summary>
    public double X(int field, int owner) => uses[field * Rows.Length + owner];
}
