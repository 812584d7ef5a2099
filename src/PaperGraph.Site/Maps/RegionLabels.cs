using System.Collections.Immutable;
using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Maps;

/// <summary>Topics whose papers stand together on the map of papers, to name its regions.</summary>
internal static class RegionLabels
{
    private const int LeastPapers = 3;
    private const int Most = 400;
    private const double LeastConcentration = 0.5;

    /// <summary>The topics that name a region best first: many papers, close together. O(links · log links).</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="grid">The places of the papers.</param>
    /// <returns>Topic and the median place of its papers.</returns>
    public static ImmutableArray<(int Topic, int X, int Y)> Of(CorpusView corpus, MapGrid grid)
    {
        var everywhere = Spread(grid, [.. Enumerable.Range(0, grid.X.Length)]).Distance;
        return [.. corpus.PapersWith.Select((papers, topic) => (Topic: topic, papers.Length, Spread: papers.Length < LeastPapers ? default : Spread(grid, papers)))
            .Where(entry => entry.Length >= LeastPapers && everywhere > 0)
            .Select(entry => (entry.Topic, entry.Spread.X, entry.Spread.Y, entry.Length, Concentration: 1 - (entry.Spread.Distance / everywhere)))
            .Where(entry => entry.Concentration >= LeastConcentration)
            .OrderByDescending(entry => entry.Length * entry.Concentration * entry.Concentration).ThenBy(entry => entry.Topic)
            .Take(Most).Select(entry => (entry.Topic, entry.X, entry.Y))];
    }

    /// <summary>The median place of some papers, and their median distance from it.</summary>
    private static (int X, int Y, double Distance) Spread(MapGrid grid, ImmutableArray<int> papers)
    {
        if (papers.IsEmpty) return default;
        int x = Median(papers.Select(paper => grid.X[paper])), y = Median(papers.Select(paper => grid.Y[paper]));
        return (x, y, Median(papers.Select(paper => Math.Sqrt(Math.Pow(grid.X[paper] - x, 2) + Math.Pow(grid.Y[paper] - y, 2)))));
    }

    private static T Median<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
