using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Ranks the authors with papers in both fields of a pair: by min(n_A, n_B), ties by √(n_A·n_B), then by index.</summary>
internal static class BridgeAuthors
{
    private readonly record struct Candidate(int Author, int PapersA, int PapersB);

    /// <summary>The best authors by pair. O(authorships + Σ over authors of the square of the number of fields).</summary>
    public static RankedRows<BridgeAuthor> Rank(Corpus corpus, FieldPairIndex pairs, int top)
    {
        var best = Enumerable.Range(0, pairs.Count).Select(_ => new BestList<Candidate>(top, Better)).ToArray();
        var papers = new int[corpus.FieldCount];
        var fields = new List<int>();
        for (var author = 0; author < corpus.AuthorPapers.RowCount; author++)
        {
            foreach (var paper in corpus.AuthorPapers[author])
            {
                var field = corpus.MainField[paper];
                if (field >= 0 && papers[field]++ == 0) fields.Add(field);
            }
            fields.Sort();
            for (var i = 0; i < fields.Count; i++)
                for (var j = i + 1; j < fields.Count; j++)
                    best[pairs.Of(fields[i], fields[j])].Add(new Candidate(author, papers[fields[i]], papers[fields[j]]));
            foreach (var field in fields) papers[field] = 0;
            fields.Clear();
        }
        return RankedRows.Of(best, (pair, c, rank) => new BridgeAuthor(pairs[pair].A, pairs[pair].B, c.Author, rank, c.PapersA, c.PapersB));
    }

    private static int Better(Candidate x, Candidate y)
    {
        var (xLess, yLess) = (Math.Min(x.PapersA, x.PapersB), Math.Min(y.PapersA, y.PapersB));
        if (xLess != yLess) return yLess.CompareTo(xLess);
        var (xProduct, yProduct) = ((long)x.PapersA * x.PapersB, (long)y.PapersA * y.PapersB);
        return xProduct != yProduct ? yProduct.CompareTo(xProduct) : x.Author.CompareTo(y.Author);
    }
}
