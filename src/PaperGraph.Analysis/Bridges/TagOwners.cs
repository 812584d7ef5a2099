using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Finds the field that owns a tag: where its rate is highest, if that is clear enough.</summary>
/// <remarks>
/// own(t) = argmax_f r_ft, valid if the tag has k ≥ 2 papers with a field, its rates are concentrated,
/// (max_f r/Σ_f r − 1/F)/(1 − 1/F) ≥ 0.2, and chance gives as many papers of that field rarely, P(Bin(k, S_own/ΣS) ≥ n_own) &lt; 0.01.
/// Any other tag is shared.
/// </remarks>
internal static class TagOwners
{
    private const int FewestPapers = 2;
    private const double LeastConcentration = 0.2;
    private const double Significance = 0.01;

    /// <summary>The owner of each tag, -1 for a shared one; ties go to the lower field. O(tags·fields of a tag).</summary>
    public static int[] Find(FieldUses uses)
    {
        var owners = new int[uses.TagCount];
        for (var tag = 0; tag < owners.Length; tag++) owners[tag] = uses.FieldsInUse < 2 ? -1 : Of(uses, tag);
        return owners;
    }

    private static int Of(FieldUses uses, int tag)
    {
        var fields = uses.Fields(tag);
        var papers = uses.Papers(tag);
        var (best, highest, sum, total) = (-1, 0.0, 0.0, 0);
        for (var i = 0; i < fields.Length; i++)
        {
            var rate = uses.Rate(papers[i], fields[i]);
            sum += rate;
            total += papers[i];
            if (rate > highest) (best, highest) = (i, rate);
        }
        if (total < FewestPapers) return -1;
        var even = 1.0 / uses.FieldsInUse;
        if ((highest / sum - even) / (1 - even) < LeastConcentration) return -1;
        var share = uses.Slots[fields[best]] / (double)uses.TotalSlots;
        return SpecialFunctions.LogBinomialUpperTail(papers[best], total, share) < Math.Log(Significance) ? fields[best] : -1;
    }
}
