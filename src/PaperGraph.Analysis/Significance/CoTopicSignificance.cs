using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Significance;

/// <summary>Lists the links of a co-topic network with their association strength and their significance under <see cref="BipartiteNull"/>.</summary>
/// <remarks>
/// z = (w − e)/√v. p = P(X ≥ w) for X binomial with min(k_a, k_b) trials and mean e, whose variance is not below v, so that p errs to
/// the safe side: against curveball randomisation it is right in sparse corpora and up to 1.5 times too large in very dense ones. q by Benjamini–Hochberg over all n(n−1)/2 pairs of the n tags with papers; pairs that never meet have p = 1.
/// </remarks>
internal static class CoTopicSignificance
{
    /// <summary>All links, by first and then second tag. O(m·D) for D distinct numbers of tags per paper.</summary>
    /// <param name="coTopics">The co-topic network.</param>
    /// <param name="parallel">Threads and cancellation; the result does not depend on the number of threads.</param>
    public static ImmutableArray<CoTopicLink> Links(CoTopicNetwork coTopics, ParallelOptions parallel)
    {
        var (network, counts, tagPapers, paperTags, _) = coTopics;
        var ends = new (int A, int B, int Papers, double Strength)[network.LinkCount];
        var next = 0;
        for (var a = 0; a < network.NodeCount; a++)
        {
            var neighbours = network.Neighbours(a);
            var strengths = network.Weights(a);
            var papers = counts.Weights(a);
            for (var e = 0; e < neighbours.Length; e++)
                if (a < neighbours[e]) ends[next++] = (a, neighbours[e], (int)papers[e], strengths[e]);
        }

        var model = BipartiteNull.Fit(tagPapers, paperTags);
        var z = new double[ends.Length];
        var p = new double[ends.Length];
        Chunks.Run(ends.Length, parallel, (from, to) =>
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            for (var i = from; i < to; i++)
                (z[i], p[i]) = Test(model, tagPapers[ends[i].A], tagPapers[ends[i].B], ends[i].Papers);
        });
        long tags = tagPapers.Count(k => k > 0);
        var q = FalseDiscoveryRate.QValues(p, tags * (tags - 1) / 2);

        var links = ImmutableArray.CreateBuilder<CoTopicLink>(ends.Length);
        for (var i = 0; i < ends.Length; i++)
        {
            var (a, b, papers, strength) = ends[i];
            links.Add(new CoTopicLink(a, b, papers, AssociationStrength.Of(network, a, b, strength), z[i], p[i], q[i]));
        }
        return links.MoveToImmutable();
    }

    /// <summary>z and one-sided p of a link; z = 0 where chance leaves no choice.</summary>
    internal static (double Z, double P) Test(BipartiteNull model, int papersA, int papersB, int shared)
    {
        var (mean, variance) = model.CoOccurrence(papersA, papersB);
        var trials = Math.Min(papersA, papersB);
        var z = variance > 1e-12 * mean ? (shared - mean) / Math.Sqrt(variance) : 0;
        return (z, Math.Exp(SpecialFunctions.LogBinomialUpperTail(shared, trials, Math.Min(1, mean / trials))));
    }
}
