using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Projection;

/// <summary>Assigns every paper to the community that holds most of its tags.</summary>
internal static class PaperCommunities
{
    /// <summary>Community by paper; ties go to the lower index, which is the larger community; -1 without tags. O(tag assignments).</summary>
    public static int[] Assign(Incidence paperTags, int[] tagCommunity, int communityCount)
    {
        var votes = new int[communityCount];
        var result = new int[paperTags.RowCount];
        for (var paper = 0; paper < result.Length; paper++)
        {
            var best = -1;
            foreach (var tag in paperTags[paper]) votes[tagCommunity[tag]]++;
            foreach (var tag in paperTags[paper])
            {
                var c = tagCommunity[tag];
                if (best < 0 || votes[c] > votes[best] || votes[c] == votes[best] && c < best) best = c;
            }
            foreach (var tag in paperTags[paper]) votes[tagCommunity[tag]] = 0;
            result[paper] = best;
        }
        return result;
    }
}
