using System.Collections.Immutable;

namespace PaperGraph.Analysis;

/// <summary>When tags were used.</summary>
internal static class TagYears
{
    /// <summary>The first and the mean year of each tag's dated papers; null and NaN without one. O(tag assignments).</summary>
    public static (int?[] First, double[] Mean) Of(Corpus corpus)
    {
        var first = new int?[corpus.TagCount];
        var mean = new double[corpus.TagCount];
        for (var tag = 0; tag < corpus.TagCount; tag++)
        {
            var (sum, dated) = (0L, 0);
            foreach (var paper in corpus.TagPapers[tag])
            {
                var year = corpus.Year[paper];
                if (year == Corpus.NoYear) continue;
                sum += year;
                dated++;
                if (first[tag] is not int known || year < known) first[tag] = year;
            }
            mean[tag] = dated > 0 ? (double)sum / dated : double.NaN;
        }
        return (first, mean);
    }

    /// <summary>How many papers of each year carry each tag, by tag and then year; years without are left out. O(tag assignments · log).</summary>
    public static ImmutableArray<TagYear> Counts(Corpus corpus)
    {
        var counts = ImmutableArray.CreateBuilder<TagYear>();
        for (var tag = 0; tag < corpus.TagCount; tag++)
        {
            var years = corpus.TagPapers[tag].ToArray().Select(paper => corpus.Year[paper]).Where(year => year != Corpus.NoYear);
            counts.AddRange(years.CountBy(year => year).OrderBy(count => count.Key).Select(count => new TagYear(tag, count.Key, count.Value)));
        }
        return counts.ToImmutable();
    }
}
