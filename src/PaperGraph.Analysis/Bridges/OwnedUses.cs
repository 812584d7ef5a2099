using System.Runtime.InteropServices;

namespace PaperGraph.Analysis.Bridges;

/// <summary>How often one paper uses tags owned by each field: one row x_i of the table of papers by owners, used again for every paper.</summary>
internal sealed class OwnedUses(Corpus corpus, int[] owners)
{
    private readonly int[] uses = new int[corpus.FieldCount];
    private readonly List<int> present = [];

    /// <summary>The fields that own tags of the current paper, in the order in which they occur.</summary>
    public ReadOnlySpan<int> Owners => CollectionsMarshal.AsSpan(present);

    /// <summary>n_i, uses of owned tags by the current paper.</summary>
    public int Total { get; private set; }

    /// <summary>x_ig, uses of tags owned by a field.</summary>
    public int this[int field] => uses[field];

    /// <summary>Turns to another paper.</summary>
    public void Read(int paper)
    {
        foreach (var field in present) uses[field] = 0;
        present.Clear();
        Total = 0;
        foreach (var tag in corpus.PaperTags[paper])
        {
            var owner = owners[tag];
            if (owner < 0) continue;
            Total++;
            if (uses[owner]++ == 0) present.Add(owner);
        }
    }
}
