using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Projection;

/// <summary>Papers with tags that are as unequal as real ones: the r-th tag is drawn in proportion to 1/r.</summary>
internal static class ZipfIncidence
{
    public static Incidence Create(int papers, int tags, int tagsPerPaper, SplitMix64 random)
    {
        var cumulative = new double[tags];
        var sum = 0.0;
        for (var tag = 0; tag < tags; tag++) cumulative[tag] = sum += 1.0 / (tag + 1);
        var pairs = new (int, int)[papers * tagsPerPaper];
        for (var i = 0; i < pairs.Length; i++)
        {
            var at = Array.BinarySearch(cumulative, random.NextDouble() * sum);
            pairs[i] = (i / tagsPerPaper, Math.Min(tags - 1, at < 0 ? ~at : at));
        }
        return Incidence.FromPairs(papers, tags, pairs);
    }
}
