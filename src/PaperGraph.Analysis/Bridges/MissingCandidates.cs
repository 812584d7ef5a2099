using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Pairs of tags, owned by different fields, that never meet in a paper although they have neighbours in common, with their score.</summary>
/// <remarks>
/// Score: what a walk of two steps over papers brings from one tag to the other. A step goes from a tag to one of its papers and on to another
/// of the paper's tags, each with equal chance; the chance is multiplied by the first tag's papers, which makes it symmetric:
/// s_ab = Σ_z f_az·f_zb/s_z, f_az = Σ 1/(t−1) over the papers with both and t tags, s_z = Σ_b f_zb. On corpora with planted links it finds
/// more than the resource allocation index (Zhou, Lü and Zhang 2009, DOI 10.1140/epjb/e2009-00335-8), which is the same sum with all f = 1.
/// Each tag needs 5 papers where at least 100 owned tags have as many, otherwise 2; of more than 5,000 such tags those with the most papers count.
/// </remarks>
internal sealed class MissingCandidates
{
    private const int FewestPapers = 2;
    private const int FewestPapersInLargeCorpus = 5;
    private const int LargeCorpusTags = 100;
    private const int MostTags = 5_000;

    private readonly Network network;
    private readonly int[] owners;
    private readonly bool[] isEligible;
    private readonly int[] offsets;
    private readonly int[] ends;
    private readonly double[] weights;

    /// <param name="network">The co-topic network, counted fractionally.</param>
    /// <param name="owners">Owning field by tag, -1 for none.</param>
    /// <param name="tagPapers">Papers by tag.</param>
    public MissingCandidates(Network network, int[] owners, int[] tagPapers)
    {
        (this.network, this.owners, isEligible) = (network, owners, Eligible(owners, tagPapers));
        offsets = new int[network.NodeCount + 1];
        for (var z = 0; z < network.NodeCount; z++)
        {
            offsets[z + 1] = offsets[z];
            foreach (var b in network.Neighbours(z))
                if (isEligible[b]) offsets[z + 1]++;
        }
        ends = new int[offsets[^1]];
        weights = new double[offsets[^1]];
        for (int z = 0, next = 0; z < network.NodeCount; z++)
            for (var e = 0; e < network.Degree(z); e++)
            {
                if (!isEligible[network.Neighbours(z)[e]]) continue;
                (ends[next], weights[next++]) = (network.Neighbours(z)[e], network.Weights(z)[e]);
            }
    }

    /// <summary>Number of tags: candidates are pairs of indices below it.</summary>
    public int TagCount => network.NodeCount;

    /// <summary>What one thread needs to go through candidates.</summary>
    public sealed class Scratch(int tagCount)
    {
        internal double[] Score { get; } = new double[tagCount];

        internal List<int> Reached { get; } = [];
    }

    /// <summary>Calls <paramref name="visit"/> with each candidate (a, b), b &gt; a, and its score. O(Σ over neighbours of a of their eligible neighbours).</summary>
    public void From(int a, Scratch scratch, Action<int, double> visit)
    {
        if (!isEligible[a]) return;
        var (score, reached) = (scratch.Score, scratch.Reached);
        for (var e = 0; e < network.Degree(a); e++)
        {
            var z = network.Neighbours(a)[e];
            var step = network.Weights(a)[e] / network.Strength(z);
            var row = ends.AsSpan(offsets[z], offsets[z + 1] - offsets[z]);
            // a itself stands in the row, since it is eligible: what follows is b > a.
            for (var i = row.BinarySearch(a) + 1; i < row.Length; i++)
            {
                if (score[row[i]] == 0) reached.Add(row[i]);
                score[row[i]] += step * weights[offsets[z] + i];
            }
        }
        foreach (var b in reached)
        {
            if (owners[b] != owners[a] && !network.AreLinked(a, b)) visit(b, score[b]);
            score[b] = 0;
        }
        reached.Clear();
    }

    /// <summary>The common neighbours that carry most of the score of a pair, most first, ties by index. O(degrees).</summary>
    public IEnumerable<int> Between(int a, int b)
    {
        var common = new List<(int Tag, double Share)>();
        for (var e = 0; e < network.Degree(a); e++)
        {
            var z = network.Neighbours(a)[e];
            var other = network.Neighbours(b).BinarySearch(z);
            if (other >= 0) common.Add((z, network.Weights(a)[e] * network.Weights(b)[other] / network.Strength(z)));
        }
        return common.OrderByDescending(z => z.Share).ThenBy(z => z.Tag).Select(z => z.Tag);
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
}
