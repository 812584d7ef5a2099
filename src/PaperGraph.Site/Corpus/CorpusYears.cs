using System.Collections.Immutable;

namespace PaperGraph.Site.Corpus;

/// <summary>Papers per year, over the years from the first to the last dated paper.</summary>
internal sealed class CorpusYears(CorpusView corpus)
{
    /// <summary>Years shown at most, so that one paper with a wrong date does not flatten the rest.</summary>
    private const int MostYears = 24;

    /// <summary>Year of the latest dated paper; null when no paper has a date.</summary>
    public int? Last { get; } = corpus.Papers.Max(paper => paper.Published?.Year);

    /// <summary>Year of the earliest dated paper; null when no paper has a date.</summary>
    public int? First { get; } = corpus.Papers.Min(paper => paper.Published?.Year);

    /// <summary>The years that charts show, without gaps; empty when no paper has a date.</summary>
    public ImmutableArray<int> Shown => First is { } first && Last is { } last
        ? [.. Enumerable.Range(Math.Max(first, last - MostYears + 1), Math.Min(last - first + 1, MostYears))]
        : [];

    /// <summary>Papers without a date.</summary>
    public int Undated { get; } = corpus.Papers.Count(paper => paper.Published is null);

    /// <summary>How many of the given papers appeared in each shown year.</summary>
    public int[] Counts(IEnumerable<int> papers)
    {
        var shown = Shown;
        var counts = new int[shown.Length];
        foreach (var paper in papers)
            if (corpus.Papers[paper].Published is { } date && date.Year >= shown[0])
                counts[date.Year - shown[0]]++;
        return counts;
    }

    /// <summary>How many papers of a main field appeared in each shown year; -1 for papers without a field.</summary>
    public int[] CountsIn(int field)
        => Counts(Enumerable.Range(0, corpus.Papers.Length).Where(paper => corpus.MainField(paper) == field));
}
