using System.Collections.Immutable;

namespace PaperGraph.Site.Corpus;

/// <summary>Papers per year, over the years from the first to the last dated paper.</summary>
internal sealed class CorpusYears(CorpusView corpus)
{
    private const int MostYears = 24;

    /// <summary>Early years together holding at most this share of the dated papers are not drawn, so that a few old papers do not flatten the rest.</summary>
    private const double MostLeftOut = 0.02;

    /// <summary>Year of the latest dated paper; null when no paper has a date.</summary>
    public int? Last { get; } = corpus.Papers.Max(paper => paper.Published?.Year);

    /// <summary>Year of the earliest dated paper; null when no paper has a date.</summary>
    public int? First { get; } = corpus.Papers.Min(paper => paper.Published?.Year);

    /// <summary>The years that charts show, without gaps; empty when no paper has a date.</summary>
    public ImmutableArray<int> Shown { get; } = Range(corpus);

    /// <summary>Papers without a date.</summary>
    public int Undated { get; } = corpus.Papers.Count(paper => paper.Published is null);

    /// <summary>Papers from years before the shown ones.</summary>
    public int Earlier => Shown.Length == 0 ? 0 : corpus.Papers.Count(paper => paper.Published?.Year < Shown[0]);

    /// <summary>How many of the given papers appeared in each shown year.</summary>
    public int[] Counts(IEnumerable<int> papers)
    {
        var counts = new int[Shown.Length];
        foreach (var paper in papers)
            if (corpus.Papers[paper].Published is { } date && date.Year >= Shown[0])
                counts[date.Year - Shown[0]]++;
        return counts;
    }

    /// <summary>How many papers of a field appeared in each shown year; -1 for papers without a field.</summary>
    public int[] CountsIn(int field)
        => Counts(Enumerable.Range(0, corpus.Papers.Length).Where(paper => corpus.IsIn(paper, field)));

    private static ImmutableArray<int> Range(CorpusView corpus)
    {
        var years = corpus.Papers.Select(paper => paper.Published?.Year).OfType<int>().Order().ToList();
        if (years.Count == 0) return [];
        var first = Math.Max(years[(int)(years.Count * MostLeftOut)], years[^1] - MostYears + 1);
        return [.. Enumerable.Range(first, years[^1] - first + 1)];
    }
}
