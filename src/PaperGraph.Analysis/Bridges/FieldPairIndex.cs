namespace PaperGraph.Analysis.Bridges;

/// <summary>Numbers the unordered pairs of the fields that have papers: (0,1), (0,2), …, by first and then second field.</summary>
internal sealed class FieldPairIndex
{
    private readonly int[] rank;
    private readonly List<(int A, int B)> pairs = [];

    /// <summary>Numbers the pairs.</summary>
    /// <param name="fieldPapers">Papers by field.</param>
    public FieldPairIndex(int[] fieldPapers)
    {
        Fields = Enumerable.Range(0, fieldPapers.Length).Where(f => fieldPapers[f] > 0).ToArray();
        rank = new int[fieldPapers.Length];
        for (var i = 0; i < Fields.Length; i++)
        {
            rank[Fields[i]] = i;
            for (var j = i + 1; j < Fields.Length; j++) pairs.Add((Fields[i], Fields[j]));
        }
    }

    /// <summary>The fields with papers, ascending.</summary>
    public int[] Fields { get; }

    /// <summary>Number of pairs.</summary>
    public int Count => pairs.Count;

    /// <summary>The fields of a pair, A &lt; B.</summary>
    public (int A, int B) this[int pair] => pairs[pair];

    /// <summary>By pair: tags that papers of both fields carry. O(Σ over tags of fields²).</summary>
    public int[] SharedTags(FieldUses uses)
    {
        var shared = new int[Count];
        for (var tag = 0; tag < uses.TagCount; tag++)
        {
            var fields = uses.Fields(tag);
            for (var i = 0; i < fields.Length; i++)
                for (var j = i + 1; j < fields.Length; j++) shared[Of(fields[i], fields[j])]++;
        }
        return shared;
    }

    /// <summary>The number of a pair of different fields with papers, in either order.</summary>
    public int Of(int f, int g)
    {
        var (i, j) = rank[f] < rank[g] ? (rank[f], rank[g]) : (rank[g], rank[f]);
        return i * (2 * Fields.Length - i - 1) / 2 + j - i - 1;
    }
}
