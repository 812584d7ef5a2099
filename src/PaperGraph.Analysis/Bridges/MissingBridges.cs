using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Ranks pairs of tags, owned by different fields, that never meet in a paper although they have neighbours in common.</summary>
/// <remarks>
/// Score: resource allocation, Σ 1/degree(z) over the common neighbours z in the co-topic network (Zhou, Lü and Zhang 2009,
/// DOI 10.1140/epjb/e2009-00335-8). Each tag needs 5 papers where at least 100 owned tags have as many, otherwise 2; of more than
/// 5,000 such tags those with the most papers are taken. A tag stands in at most 2 rows; from each tag at most 50 rows are considered.
/// </remarks>
internal static class MissingBridges
{
    private const int FewestPapers = 2;
    private const int FewestPapersInLargeCorpus = 5;
    private const int LargeCorpusTags = 100;
    private const int RowsPerTag = 2;
    private const int ConsideredPerTag = 50;
    private const int MostBetween = 3;
    private const int MostTags = 5_000;

    private readonly record struct Candidate(int A, int B, double Score);

    /// <summary>The rows kept, and by the two owners (the lower first) how many there were before the list was cut.</summary>
    internal sealed record Found(ImmutableArray<MissingBridge> Rows, IReadOnlyDictionary<(int A, int B), int> Totals);

    /// <summary>The best pairs. O(Σ e²) time for e eligible neighbours of a tag; O(m + 50·tags) memory.</summary>
    /// <param name="network">The co-topic network.</param>
    /// <param name="owners">Owning field by tag, -1 for none.</param>
    /// <param name="tagPapers">Papers by tag.</param>
    /// <param name="top">Rows kept.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    public static Found Rank(Network network, int[] owners, int[] tagPapers, int top, ParallelOptions parallel)
    {
        var eligible = Eligible(owners, tagPapers);
        var ends = EligibleNeighbours(network, eligible);
        var byTag = new IReadOnlyList<Candidate>?[network.NodeCount];
        Chunks.Run(network.NodeCount, parallel, (from, to) =>
        {
            var score = new double[network.NodeCount];
            var reached = new List<int>();
            for (var a = from; a < to; a++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                if (eligible[a]) byTag[a] = From(network, ends, owners, a, score, reached);
            }
        });
        var candidates = byTag.Where(list => list is not null).SelectMany(list => list!).ToArray();
        Array.Sort(candidates, Better);

        var rows = new int[network.NodeCount];
        var result = ImmutableArray.CreateBuilder<MissingBridge>();
        var totals = new Dictionary<(int A, int B), int>();
        foreach (var (a, b, score) in candidates)
        {
            if (rows[a] == RowsPerTag || rows[b] == RowsPerTag) continue;
            rows[a]++;
            rows[b]++;
            var (tagA, tagB) = owners[a] < owners[b] ? (a, b) : (b, a);
            totals[(owners[tagA], owners[tagB])] = totals.GetValueOrDefault((owners[tagA], owners[tagB])) + 1;
            if (result.Count < top) result.Add(new MissingBridge(tagA, tagB, owners[tagA], owners[tagB], result.Count + 1, score, Between(network, a, b)));
        }
        return new Found(result.ToImmutable(), totals);
    }

    private static bool[] Eligible(int[] owners, int[] tagPapers)
    {
        var often = owners.Where((owner, tag) => owner >= 0 && tagPapers[tag] >= FewestPapersInLargeCorpus).Count();
        var fewest = often >= LargeCorpusTags ? FewestPapersInLargeCorpus : FewestPapers;
        var tags = Enumerable.Range(0, owners.Length).Where(tag => owners[tag] >= 0 && tagPapers[tag] >= fewest);
        var eligible = new bool[owners.Length];
        foreach (var tag in tags.OrderByDescending(tag => tagPapers[tag]).ThenBy(tag => tag).Take(MostTags)) eligible[tag] = true;
        return eligible;
    }

    private static Incidence EligibleNeighbours(Network network, bool[] eligible)
    {
        var pairs = new List<(int, int)>();
        for (var z = 0; z < network.NodeCount; z++)
            foreach (var b in network.Neighbours(z))
                if (eligible[b]) pairs.Add((z, b));
        return Incidence.FromPairs(network.NodeCount, network.NodeCount, CollectionsMarshal.AsSpan(pairs));
    }

    /// <summary>The best candidates (a, b) with b &gt; a. <paramref name="score"/> is all zeros before and after.</summary>
    private static IReadOnlyList<Candidate> From(Network network, Incidence ends, int[] owners, int a, double[] score, List<int> reached)
    {
        foreach (var z in network.Neighbours(a))
        {
            var share = 1.0 / network.Degree(z);
            var others = ends[z];
            // a itself stands in the row, since it is eligible: what follows is b > a.
            foreach (var b in others[(others.BinarySearch(a) + 1)..])
            {
                if (score[b] == 0) reached.Add(b);
                score[b] += share;
            }
        }
        var best = new BestList<Candidate>(ConsideredPerTag, Better);
        foreach (var b in reached)
        {
            if (owners[b] != owners[a] && !network.AreLinked(a, b)) best.Add(new Candidate(a, b, score[b]));
            score[b] = 0;
        }
        reached.Clear();
        return best.Ranked();
    }

    /// <summary>The common neighbours with the fewest neighbours, which carry most of the score; ties by the larger of their weaker links to a and b, then by index.</summary>
    private static ImmutableArray<int> Between(Network network, int a, int b)
    {
        var common = new List<(int Tag, int Degree, double Weaker)>();
        var neighbours = network.Neighbours(a);
        for (var e = 0; e < neighbours.Length; e++)
        {
            var other = network.Neighbours(b).BinarySearch(neighbours[e]);
            if (other < 0) continue;
            var weaker = Math.Min(network.Weights(a)[e], network.Weights(b)[other]);
            common.Add((neighbours[e], network.Degree(neighbours[e]), weaker));
        }
        return [.. common.OrderBy(z => z.Degree).ThenByDescending(z => z.Weaker).ThenBy(z => z.Tag).Take(MostBetween).Select(z => z.Tag)];
    }

    private static int Better(Candidate x, Candidate y)
    {
        if (x.Score != y.Score) return y.Score.CompareTo(x.Score);
        return x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B);
    }
}
