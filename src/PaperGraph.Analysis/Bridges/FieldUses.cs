using System.Collections.Immutable;

namespace PaperGraph.Analysis.Bridges;

/// <summary>How many papers of each field carry each tag: n_ft, and its margins. Immutable.</summary>
internal sealed class FieldUses
{
    private readonly int[] offsets;
    private readonly int[] fieldIds;
    private readonly int[] paperCounts;

    /// <summary>Counts. O(size of the corpus + tags).</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="weights">How many times each paper counts; once when none are given.</param>
    public FieldUses(Corpus corpus, byte[]? weights = null)
    {
        FieldPapers = new int[corpus.FieldCount];
        Slots = new long[corpus.FieldCount];
        for (var paper = 0; paper < corpus.PaperCount; paper++)
            if (corpus.MainField[paper] >= 0) FieldPapers[corpus.MainField[paper]] += weights?[paper] ?? 1;

        offsets = new int[corpus.TagCount + 1];
        var count = new int[corpus.FieldCount];
        var seen = new List<int>();
        var fields = new List<int>();
        var papers = new List<int>();
        for (var tag = 0; tag < corpus.TagCount; tag++)
        {
            seen.Clear();
            foreach (var paper in corpus.TagPapers[tag])
            {
                var field = corpus.MainField[paper];
                var weight = weights?[paper] ?? 1;
                if (field < 0 || weight == 0) continue;
                if (count[field] == 0) seen.Add(field);
                count[field] += weight;
            }
            seen.Sort();
            foreach (var field in seen)
            {
                fields.Add(field);
                papers.Add(count[field]);
                Slots[field] += count[field];
                count[field] = 0;
            }
            offsets[tag + 1] = fields.Count;
        }
        fieldIds = [.. fields];
        paperCounts = [.. papers];
        TotalSlots = Slots.Sum();
        FieldsInUse = Slots.Count(s => s > 0);
    }

    /// <summary>Papers by field.</summary>
    public int[] FieldPapers { get; }

    /// <summary>S_f, the uses of tags by papers of each field.</summary>
    public long[] Slots { get; }

    /// <summary>ΣS.</summary>
    public long TotalSlots { get; }

    /// <summary>F, the number of fields whose papers use tags.</summary>
    public int FieldsInUse { get; }

    /// <summary>Number of tags.</summary>
    public int TagCount => offsets.Length - 1;

    /// <summary>The fields with papers that carry a tag, ascending.</summary>
    public ReadOnlySpan<int> Fields(int tag) => fieldIds.AsSpan(offsets[tag], offsets[tag + 1] - offsets[tag]);

    /// <summary>n_ft of <see cref="Fields"/>, in the same order.</summary>
    public ReadOnlySpan<int> Papers(int tag) => paperCounts.AsSpan(offsets[tag], offsets[tag + 1] - offsets[tag]);

    /// <summary>k_t, papers with a field that carry the tag.</summary>
    public int Total(int tag)
    {
        var total = 0;
        foreach (var papers in Papers(tag)) total += papers;
        return total;
    }

    /// <summary>r_ft = n_ft/S_f for n_ft papers.</summary>
    public double Rate(int papers, int field) => papers / (double)Slots[field];

    /// <summary>How every tag's papers spread over fields, by tag, largest share first, ties by field.</summary>
    public ImmutableArray<TagFieldShare> Shares()
    {
        var shares = ImmutableArray.CreateBuilder<TagFieldShare>(fieldIds.Length);
        for (var tag = 0; tag < TagCount; tag++)
        {
            var (from, total) = (shares.Count, (double)Total(tag));
            for (var i = offsets[tag]; i < offsets[tag + 1]; i++)
                shares.Add(new TagFieldShare(tag, fieldIds[i], paperCounts[i], paperCounts[i] / total));
            shares.Sort(from, shares.Count - from, Comparer<TagFieldShare>.Create((a, b)
                => a.Papers != b.Papers ? b.Papers.CompareTo(a.Papers) : a.Field.CompareTo(b.Field)));
        }
        return shares.MoveToImmutable();
    }
}
