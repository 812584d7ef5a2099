using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Ranks the papers whose tags come from both fields of a pair.</summary>
/// <remarks>
/// A tag's share in field g is w_gt ∝ (n_gt − [the paper itself] + 2·S_g/ΣS)/S_g, Σ_g w_gt = 1; the mass of field g in paper i is
/// m_ig = Σ_t max(0, (w_gt − 1/F)/(1 − 1/F)); the score for (A,B) is min(m_iA, m_iB), ties by the larger sum, then by index.
/// A paper's own fields do not matter, and a paper without a field can be a bridge too.
/// </remarks>
internal static class BridgePapers
{
    private const double PriorPapers = 2;

    private readonly record struct Candidate(int Paper, double Score, double Sum);

    /// <summary>The best papers by pair. O(Σ over papers and their tags of the tag's number of fields).</summary>
    public static RankedRows<BridgePaper> Rank(Corpus corpus, FieldUses uses, FieldPairIndex pairs, int top)
    {
        var best = Enumerable.Range(0, pairs.Count).Select(_ => new BestList<Candidate>(top, Better)).ToArray();
        var mass = new double[corpus.FieldCount];
        var present = new List<int>();
        for (int paper = 0, next; paper < corpus.PaperCount; paper = next)
        {
            for (next = paper + 1; next < corpus.PaperCount && corpus.PaperOf[next] == corpus.PaperOf[paper];) next++;
            foreach (var tag in corpus.PaperTags[paper]) AddMass(uses, tag, corpus.MainField.AsSpan(paper..next), mass, present);
            for (var i = 0; i < present.Count; i++)
                for (var j = i + 1; j < present.Count; j++)
                {
                    var (a, b) = (mass[present[i]], mass[present[j]]);
                    best[pairs.Of(present[i], present[j])].Add(new Candidate(corpus.PaperOf[paper], Math.Min(a, b), a + b));
                }
            foreach (var field in present) mass[field] = 0;
            present.Clear();
        }
        return RankedRows.Of(best, (pair, c, rank) => new BridgePaper(pairs[pair].A, pairs[pair].B, c.Paper, rank, c.Score));
    }

    private static void AddMass(FieldUses uses, int tag, ReadOnlySpan<int> ownFields, double[] mass, List<int> present)
    {
        var fields = uses.Fields(tag);
        var papers = uses.Papers(tag);
        // A field without the tag has the prior alone, which never exceeds 1/F: only fields with the tag can have mass.
        var prior = PriorPapers / uses.TotalSlots;
        var sum = uses.FieldsInUse * prior;
        for (var i = 0; i < fields.Length; i++) sum += Others(i, fields, papers, ownFields) / uses.Slots[fields[i]];
        var even = 1.0 / uses.FieldsInUse;
        for (var i = 0; i < fields.Length; i++)
        {
            var share = (Others(i, fields, papers, ownFields) / uses.Slots[fields[i]] + prior) / sum;
            if (share <= even + 1e-12) continue;
            if (mass[fields[i]] == 0) present.Add(fields[i]);
            mass[fields[i]] += (share - even) / (1 - even);
        }

        static double Others(int i, ReadOnlySpan<int> fields, ReadOnlySpan<int> papers, ReadOnlySpan<int> ownFields) => papers[i] - (ownFields.Contains(fields[i]) ? 1 : 0);
    }

    private static int Better(Candidate x, Candidate y)
    {
        if (x.Score != y.Score) return y.Score.CompareTo(x.Score);
        return x.Sum != y.Sum ? y.Sum.CompareTo(x.Sum) : x.Paper.CompareTo(y.Paper);
    }
}
