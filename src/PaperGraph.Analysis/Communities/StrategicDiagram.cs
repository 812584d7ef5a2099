using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>Places communities by how strongly they are tied to others (centrality) and in themselves (density).</summary>
/// <remarks>
/// With the equivalence e_ij = w_ij²/(n_i·n_j), n the papers of a tag: centrality 10·Σ e_ij over links that leave the community, density
/// 100·Σ e_ij / N over links within, N its number of tags (Callon, Courtial and Laville 1991, DOI 10.1007/BF02019280). The theme is read off
/// the medians of both over all communities (Cobo et al. 2011, DOI 10.1016/j.joi.2010.10.002).
/// </remarks>
internal static class StrategicDiagram
{
    /// <summary>Places the communities. O(n + m).</summary>
    /// <param name="network">Co-occurrence counts.</param>
    /// <param name="occurrences">Papers by tag, ≥ 1 for tags with links.</param>
    /// <param name="community">Community by tag, from 0; -1 for none.</param>
    /// <param name="count">Number of communities.</param>
    public static CommunityPlace[] Of(Network network, int[] occurrences, int[] community, int count)
    {
        var (tags, inside, outside) = (new int[count], new int[count], new int[count]);
        var (centrality, density) = (new double[count], new double[count]);
        for (var v = 0; v < network.NodeCount; v++)
        {
            var own = community[v];
            if (own < 0) continue;
            tags[own]++;
            var neighbours = network.Neighbours(v);
            var weights = network.Weights(v);
            for (var e = 0; e < neighbours.Length; e++)
            {
                var equivalence = weights[e] * weights[e] / ((double)occurrences[v] * occurrences[neighbours[e]]);
                if (community[neighbours[e]] != own)
                {
                    outside[own]++;
                    centrality[own] += 10 * equivalence;
                }
                else if (neighbours[e] > v)
                {
                    inside[own]++;
                    density[own] += 100 * equivalence;
                }
            }
        }
        for (var c = 0; c < count; c++) density[c] /= Math.Max(tags[c], 1);
        var (medianCentrality, medianDensity) = (Median(centrality), Median(density));
        return [.. Enumerable.Range(0, count).Select(c => new CommunityPlace(
            inside[c], outside[c], centrality[c], density[c], ThemeOf(centrality[c] >= medianCentrality, density[c] >= medianDensity)))];
    }

    private static Theme ThemeOf(bool central, bool dense) => (central, dense) switch
    {
        (true, true) => Theme.Motor,
        (false, true) => Theme.Niche,
        (true, false) => Theme.Basic,
        _ => Theme.EmergingOrDeclining,
    };

    private static double Median(double[] values)
    {
        if (values.Length == 0) return 0;
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Where a community stands among all.</summary>
/// <param name="InternalLinks">Pairs of its tags that share papers.</param>
/// <param name="ExternalLinks">Pairs of one of its tags and one of another community that share papers.</param>
/// <param name="Centrality">Callon's centrality, ≥ 0: how strongly it is tied to other communities.</param>
/// <param name="Density">Callon's density, ≥ 0: how strongly its tags are tied to each other.</param>
/// <param name="Theme">What both say against the medians of all communities.</param>
public readonly record struct CommunityPlace(int InternalLinks, int ExternalLinks, double Centrality, double Density, Theme Theme);

/// <summary>A quadrant of the strategic diagram.</summary>
public enum Theme
{
    /// <summary>Central and dense: well developed, and the others build on it.</summary>
    Motor,

    /// <summary>Dense, not central: well developed, apart from the others.</summary>
    Niche,

    /// <summary>Central, not dense: general topics that cut across.</summary>
    Basic,

    /// <summary>Neither: coming up or going down; the years tell which.</summary>
    EmergingOrDeclining,
}
