using System.Collections.Immutable;
using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Bridges;

/// <summary>
/// Finds who could bring the most active authors of two fields together: for each of the ten with most papers in one field and none in the
/// other, the shortest chains of co-authors, of four steps at most, to one of the ten on the other side.
/// </summary>
/// <remarks>
/// Of the chains of equal length between two people, that whose weakest step has most papers (widest path); ties go to the lower index. Up to
/// three per pair of fields, the shortest first, then those with the wider weakest step, then with more papers of their ends; nobody is
/// the end of two.
/// </remarks>
internal static class AuthorChains
{
    private const int Leaders = 10;
    private const int MostSteps = 4;
    private const int PerPair = 3;

    private readonly record struct Candidate(int From, int To, int Steps, int Width, int EndPapers);

    /// <summary>The chains by pair of fields. O(fields · 10 · (authors + co-author links)).</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="coauthors">Authors, linked where they share papers; the weight is how many.</param>
    /// <param name="pairs">The pairs of fields, in the order in which their chains are returned.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static ImmutableArray<AuthorChain> Find(Corpus corpus, Network coauthors, IEnumerable<(int A, int B)> pairs, CancellationToken cancellationToken)
    {
        var papers = PapersByField(corpus);
        var leaders = Enumerable.Range(0, corpus.FieldCount).Select(field => LeadersOf(papers, field)).ToArray();
        var (search, wanted) = (new ChainSearch(coauthors), leaders.SelectMany(list => list).ToHashSet());
        var chains = new Dictionary<int, Dictionary<int, ImmutableArray<int>>>();
        foreach (var leader in wanted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            chains[leader] = search.From(leader, wanted);
        }
        return [.. pairs.SelectMany(pair => Best(pair.A, pair.B))];

        IEnumerable<AuthorChain> Best(int a, int b)
        {
            var candidates = from x in leaders[a].Where(author => !papers[author].ContainsKey(b))
                             from y in leaders[b].Where(author => !papers[author].ContainsKey(a))
                             where chains[x].ContainsKey(y)
                             let chain = chains[x][y]
                             select new Candidate(x, y, chain.Length - 1, Steps(coauthors, chain).Min(), Math.Min(papers[x][a], papers[y][b]));
            var ends = new HashSet<int>();
            foreach (var candidate in candidates.OrderBy(c => c.Steps).ThenByDescending(c => c.Width).ThenByDescending(c => c.EndPapers).ThenBy(c => c.From).ThenBy(c => c.To))
            {
                if (ends.Count == 2 * PerPair) yield break;
                if (ends.Contains(candidate.From) || ends.Contains(candidate.To)) continue;
                ends.UnionWith([candidate.From, candidate.To]);
                var chain = chains[candidate.From][candidate.To];
                yield return new AuthorChain(a, b, chain, [.. Steps(coauthors, chain)]);
            }
        }
    }

    private static IEnumerable<int> Steps(Network coauthors, ImmutableArray<int> chain) =>
        chain.Zip(chain.Skip(1), (from, to) => (int)coauthors.Weights(from)[coauthors.Neighbours(from).BinarySearch(to)]);

    private static Dictionary<int, int>[] PapersByField(Corpus corpus)
    {
        var papers = new Dictionary<int, int>[corpus.AuthorPapers.RowCount];
        for (var author = 0; author < papers.Length; author++)
        {
            papers[author] = [];
            foreach (var paper in corpus.AuthorPapers[author])
                if (corpus.MainField[paper] is var field and >= 0) papers[author][field] = papers[author].GetValueOrDefault(field) + 1;
        }
        return papers;
    }

    private static List<int> LeadersOf(Dictionary<int, int>[] papers, int field) =>
    [
        .. Enumerable.Range(0, papers.Length).Where(author => papers[author].ContainsKey(field))
            .OrderByDescending(author => papers[author][field]).ThenBy(author => author).Take(Leaders),
    ];

    /// <summary>Finds the chains from one author to others, breadth first; its arrays are used again for every author.</summary>
    private sealed class ChainSearch(Network coauthors)
    {
        private readonly int[] seen = new int[coauthors.NodeCount];
        private readonly int[] depth = new int[coauthors.NodeCount];
        private readonly int[] parent = new int[coauthors.NodeCount];
        private readonly double[] width = new double[coauthors.NodeCount];
        private int search;

        /// <summary>The chains by the author at the other end.</summary>
        public Dictionary<int, ImmutableArray<int>> From(int start, HashSet<int> wanted)
        {
            search++;
            (seen[start], depth[start], parent[start], width[start]) = (search, 0, -1, double.PositiveInfinity);
            var chains = new Dictionary<int, ImmutableArray<int>>();
            var level = new List<int> { start };
            for (var step = 1; step <= MostSteps && level.Count > 0; step++)
            {
                level = Next(level, step);
                foreach (var author in level.Where(wanted.Contains)) chains[author] = PathTo(author);
            }
            return chains;
        }

        /// <summary>The authors of the next level by index. Of several parents the one over which the weakest step is widest counts, the lowest of equals.</summary>
        private List<int> Next(List<int> level, int step)
        {
            var next = new List<int>();
            foreach (var author in level)
                for (var e = 0; e < coauthors.Degree(author); e++)
                {
                    var other = coauthors.Neighbours(author)[e];
                    var isNew = seen[other] != search;
                    var wide = Math.Min(width[author], coauthors.Weights(author)[e]);
                    if (!isNew && (depth[other] < step || wide <= width[other])) continue;
                    (seen[other], depth[other], parent[other], width[other]) = (search, step, author, wide);
                    if (isNew) next.Add(other);
                }
            next.Sort();
            return next;
        }

        private ImmutableArray<int> PathTo(int end)
        {
            var path = new List<int>();
            for (var author = end; author >= 0; author = parent[author]) path.Add(author);
            path.Reverse();
            return [.. path];
        }
    }
}
