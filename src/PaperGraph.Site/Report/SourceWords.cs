using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>What a report was made from, and how: the head of the report.</summary>
internal static class SourceWords
{
    private const int Named = 8;

    /// <summary>The sources that list papers, most papers first.</summary>
    public static ImmutableArray<SourceRow> Rows(CorpusView corpus)
    {
        var papers = corpus.Analyzed.Graph.Listings.ToLookup(listing => listing.Source, listing => listing.Paper);
        return [.. corpus.Analyzed.Graph.Sources.Select((source, i) => Row(source, [.. papers[i].Distinct()])).Where(row => row.Papers > 0).OrderByDescending(row => row.Papers).ThenBy(row => row.Id, StringComparer.Ordinal)];

        SourceRow Row(Source source, ImmutableArray<int> listed)
        {
            PartialDate[] dates = [.. listed.Select(paper => corpus.Papers[paper].Published).OfType<PartialDate>().Order()];
            return new SourceRow(source.Id, source.Name, source.Kind, source.Url, listed.Length, dates.Length, dates.Length > 0 ? dates[0].ToString() : null, dates.Length > 0 ? dates[^1].ToString() : null);
        }
    }

    /// <summary>What was read, with the dates of the papers.</summary>
    public static string Read(CorpusView corpus, ImmutableArray<SourceRow> sources)
    {
        var dated = corpus.Papers.Length - corpus.Years.Undated;
        var read = $"Read: {Say.Count(corpus.Papers.Length, "paper")}{(sources.IsEmpty ? "" : $" from {Say.Count(sources.Length, "source")}")}, {(dated == 0 ? "none with a date" : $"{(dated == corpus.Papers.Length ? "all" : Say.Number(dated))} with a date ({Dates(corpus.Years.First!.Value.ToString(CultureInfo.InvariantCulture), corpus.Years.Last!.Value.ToString(CultureInfo.InvariantCulture))})")}.";
        if (sources.IsEmpty) return read;
        var names = sources.Take(Named).Select(source => $"{source.Name} ({Say.Count(source.Papers, "paper")}{(source.FirstDate is null ? ", no dates" : $", {Dates(source.FirstDate, source.LastDate!)}")})").ToList();
        if (sources.Length > Named) names.Add(Say.Count(sources.Length - Named, "other"));
        return $"{read} {(sources.Length == 1 ? "The source is" : "The sources are")} {Say.List(names)}{(sources.Sum(source => source.Papers) > corpus.Papers.Length ? "; papers on several of them are one" : "")}.";
    }

    /// <summary>The program and the settings that the figures depend on.</summary>
    public static string Settings(SiteContext context)
    {
        var options = context.Options;
        return string.Create(CultureInfo.InvariantCulture,
            $"Made by PaperGraph {context.Version} with seed {options.Seed}, resolution {options.Resolution}, {Say.Count(options.Starts, "start")}, {Say.Count(options.Resamples, "resample")}, {options.Counting.ToString().ToLowerInvariant()} counting, at most {Say.Count(options.MaxTags, "tag")} per paper and {Say.Count(options.Top, "row")} per list, from {(options.Origin == OriginFilter.Listed ? "links that a source states" : "all links")}. Its only dates are those of the papers: the same inputs, settings and version give the same report on any day.");
    }

    private static string Dates(string first, string last) => first == last ? first : $"{first} to {last}";
}
