using System.Collections.Immutable;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Counts, per pair of fields and year, the papers of one field that carry a tag owned by the other.</summary>
internal static class PairEvolution
{
    /// <summary>The years of each pair, ascending; years without a paper of either field are left out. O(size of the corpus + pairs·years).</summary>
    public static ImmutableArray<PairYear>[] Count(Corpus corpus, FieldPairIndex pairs, int[] owners)
    {
        var years = corpus.Year.Where((year, paper) => year != Corpus.NoYear && corpus.MainField[paper] >= 0).Distinct().Order().ToArray();
        var all = Tables(corpus.FieldCount, years.Length);
        var crossing = Tables(pairs.Count, years.Length);
        var row = new OwnedUses(corpus, owners);
        for (var paper = 0; paper < corpus.PaperCount; paper++)
        {
            var field = corpus.MainField[paper];
            if (field < 0 || corpus.Year[paper] == Corpus.NoYear) continue;
            var year = Array.BinarySearch(years, corpus.Year[paper]);
            all[field][year]++;
            row.Read(paper);
            foreach (var owner in row.Owners)
                if (owner != field) crossing[pairs.Of(field, owner)][year]++;
        }
        return Enumerable.Range(0, pairs.Count).Select(pair =>
        {
            var (a, b) = pairs[pair];
            return Enumerable.Range(0, years.Length)
                .Where(y => all[a][y] + all[b][y] > 0)
                .Select(y => new PairYear(a, b, years[y], crossing[pair][y], all[a][y] + all[b][y]))
                .ToImmutableArray();
        }).ToArray();
    }

    private static int[][] Tables(int rows, int years) => Enumerable.Range(0, rows).Select(_ => new int[years]).ToArray();
}
