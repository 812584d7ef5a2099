namespace PaperGraph.Analysis.Bridges;

/// <summary>The uses of owned tags by papers with a field, one entry per paper and owner: to sum them up many times.</summary>
internal sealed class OwnedEntries
{
    private readonly int fields;
    private readonly List<(int Paper, int Cell, int Uses)> entries = [];

    /// <summary>Reads all papers. O(size of the corpus).</summary>
    public OwnedEntries(Corpus corpus, int[] owners)
    {
        fields = corpus.FieldCount;
        var row = new OwnedUses(corpus, owners);
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            if (corpus.MainField[paper] < 0) continue;
            row.Read(paper);
            foreach (var owner in row.Owners) entries.Add((paper, corpus.MainField[paper] * fields + owner, row[owner]));
        }
    }

    /// <summary>X_fg at f·(number of fields) + g, papers counting several times. O(entries + F²).</summary>
    /// <param name="weights">How many times each paper counts.</param>
    public double[] Sum(byte[] weights)
    {
        var uses = new double[fields * fields];
        foreach (var (paper, cell, count) in entries) uses[cell] += weights[paper] * count;
        return uses;
    }
}
