using System.Collections.Immutable;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Trends of tags that occur in several fields, and of the foreign use in pairs of fields; see <see cref="StratifiedTrend"/>.</summary>
internal sealed class BridgeTrends(Corpus corpus)
{
    private const int FewestPapers = 10;

    private readonly StratifiedTrend trend = new(corpus);

    /// <summary>Tags that papers of at least two fields carry, with at least ten dated papers; by tag. O(size of the corpus + tags·F).</summary>
    public ImmutableArray<TagTrend> Tags(FieldUses uses)
    {
        var tested = new List<(int Tag, int Papers, double ZScore)>();
        for (var tag = 0; tag < corpus.TagCount; tag++)
        {
            if (uses.Fields(tag).Length < 2) continue;
            var (papers, z) = trend.Test(corpus.TagPapers[tag].ToArray(), FewestPapers);
            if (!double.IsNaN(z)) tested.Add((tag, papers, z));
        }
        var values = StratifiedTrend.Values([.. tested.Select(row => row.ZScore)]);
        return [.. tested.Zip(values, (row, value) => new TagTrend(row.Tag, row.Papers, row.ZScore, value.P, value.Q))];
    }

    /// <summary>By pair, the papers of its two fields that carry a tag owned by the other one. O(size of the corpus + pairs·F).</summary>
    public ImmutableArray<PairTrend> Pairs(FieldPairIndex pairs, int[] owners)
    {
        var crossing = Enumerable.Range(0, pairs.Count).Select(_ => new List<int>()).ToArray();
        var row = new OwnedUses(corpus, owners);
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            var field = corpus.MainField[paper];
            if (field < 0) continue;
            row.Read(paper);
            foreach (var owner in row.Owners)
                if (owner != field) crossing[pairs.Of(field, owner)].Add(paper);
        }
        var tests = crossing.Select(papers => trend.Test(papers, FewestPapers)).ToArray();
        var values = StratifiedTrend.Values([.. tests.Select(test => test.ZScore)]);
        return [.. tests.Select((test, pair) => new PairTrend(
            pairs[pair].A, pairs[pair].B, test.Papers, test.ZScore, values[pair].P, values[pair].Q))];
    }
}
