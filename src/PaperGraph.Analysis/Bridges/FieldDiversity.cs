using System.Collections.Immutable;

namespace PaperGraph.Analysis.Bridges;

/// <summary>How many, and how different, fields' tags a field and its papers draw on.</summary>
/// <remarks>
/// Δ = Σ_ij p_i·p_j·d_ij (Rao–Stirling: Stirling 2007, DOI 10.1098/rsif.2007.0213), p_i the share of the uses of owned tags whose owner is field i,
/// d_ij = 1 − cos(r_i, r_j), r_i the rates of all tags in field i. In [0, 1 − 1/F]; 0 when all tags come from one field.
/// </remarks>
internal static class FieldDiversity
{
    /// <summary>One entry per field with papers, by field. O(size of the corpus·(1 + owners in a paper) + Σ over tags of fields² + F³).</summary>
    public static ImmutableArray<FieldReach> Of(Corpus corpus, FieldUses uses, FieldPairIndex pairs, int[] owners)
    {
        var distances = Distances(uses, corpus.FieldCount);
        var pooled = pairs.Fields.ToDictionary(field => field, _ => new double[corpus.FieldCount]);
        var (sums, withOwned, foreign) = (new double[corpus.FieldCount], new int[corpus.FieldCount], new int[corpus.FieldCount]);
        var row = new OwnedUses(corpus, owners);
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            var field = corpus.MainField[paper];
            if (field < 0) continue;
            row.Read(paper);
            if (row.Total == 0) continue;
            withOwned[field]++;
            if (row.Owners.Length > 1 || row.Owners[0] != field) foreign[field]++;
            foreach (var owner in row.Owners) pooled[field][owner] += row[owner];
            sums[field] += Diversity(row.Owners, owner => row[owner], row.Total, distances);
        }
        return [.. pairs.Fields.Select(field => new FieldReach(
            field, uses.FieldPapers[field], foreign[field] / (double)uses.FieldPapers[field],
            Diversity(pairs.Fields, owner => pooled[field][owner], pooled[field].Sum(), distances), sums[field] / withOwned[field]))];
    }

    /// <summary>Δ; NaN without uses.</summary>
    private static double Diversity(ReadOnlySpan<int> fields, Func<int, double> uses, double total, double[,] distances)
    {
        var sum = 0.0;
        foreach (var i in fields)
            foreach (var j in fields) sum += uses(i) * uses(j) * distances[i, j];
        return sum / (total * total);
    }

    /// <summary>d_ij. The cosine of rates is that of counts, a field's rates being its counts over one number.</summary>
    private static double[,] Distances(FieldUses uses, int fieldCount)
    {
        var products = new double[fieldCount, fieldCount];
        for (var tag = 0; tag < uses.TagCount; tag++)
        {
            var fields = uses.Fields(tag);
            var papers = uses.Papers(tag);
            for (var i = 0; i < fields.Length; i++)
                for (var j = 0; j < fields.Length; j++) products[fields[i], fields[j]] += (double)papers[i] * papers[j];
        }
        var distances = new double[fieldCount, fieldCount];
        for (var i = 0; i < fieldCount; i++)
            for (var j = 0; j < fieldCount; j++)
                // A field without tags has nothing in common with any other, and no part in Σ.
                if (i != j) distances[i, j] = products[i, j] > 0 ? 1 - products[i, j] / Math.Sqrt(products[i, i] * products[j, j]) : 1;
        return distances;
    }
}
