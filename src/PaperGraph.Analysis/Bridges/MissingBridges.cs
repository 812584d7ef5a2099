using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Ranks <see cref="MissingCandidates"/>. A tag stands in at most 2 rows; from each tag at most 50 rows are considered.</summary>
internal static class MissingBridges
{
    private const int RowsPerTag = 2;
    private const int ConsideredPerTag = 50;
    private const int MostBetween = 3;

    private readonly record struct Candidate(int A, int B, double Score);

    /// <summary>The rows kept, and by the two owners (the lower first) how many there were before the list was cut.</summary>
    internal sealed record Found(ImmutableArray<MissingBridge> Rows, IReadOnlyDictionary<(int A, int B), int> Totals);

    /// <summary>The best pairs. O(Σ e²) time for e eligible neighbours of a tag; O(m + 50·tags) memory.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="owners">Owning field by tag, -1 for none.</param>
    /// <param name="top">Rows kept.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    public static Found Rank(MissingCandidates candidates, int[] owners, int top, ParallelOptions parallel)
    {
        var ranked = Considered(candidates, parallel);
        var rows = new int[candidates.TagCount];
        var result = ImmutableArray.CreateBuilder<MissingBridge>();
        var totals = new Dictionary<(int A, int B), int>();
        foreach (var (a, b, score) in ranked)
        {
            if (rows[a] == RowsPerTag || rows[b] == RowsPerTag) continue;
            rows[a]++;
            rows[b]++;
            var (tagA, tagB) = owners[a] < owners[b] ? (a, b) : (b, a);
            totals[(owners[tagA], owners[tagB])] = totals.GetValueOrDefault((owners[tagA], owners[tagB])) + 1;
            if (result.Count < top)
                result.Add(new MissingBridge(tagA, tagB, owners[tagA], owners[tagB], result.Count + 1, score, [.. candidates.Between(a, b).Take(MostBetween)]));
        }
        return new Found(result.ToImmutable(), totals);
    }

    private static Candidate[] Considered(MissingCandidates candidates, ParallelOptions parallel)
    {
        var byTag = new IReadOnlyList<Candidate>[candidates.TagCount];
        Chunks.Run(candidates.TagCount, Chunks.Count, parallel, () => new MissingCandidates.Scratch(candidates.TagCount), (from, to, scratch) =>
        {
            for (var a = from; a < to; a++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                var (best, tag) = (new BestList<Candidate>(ConsideredPerTag, Better), a);
                candidates.From(a, scratch, (b, score) => best.Add(new Candidate(tag, b, score)));
                byTag[a] = best.Ranked();
            }
        });
        var all = byTag.SelectMany(list => list).ToArray();
        Array.Sort(all, Better);
        return all;
    }

    private static int Better(Candidate x, Candidate y)
    {
        if (x.Score != y.Score) return y.Score.CompareTo(x.Score);
        return x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B);
    }
}
