using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>What the data holds and what it lacks.</summary>
internal static class CoverageWords
{
    private const int MostSources = 8;

    /// <summary>The sources, each with its papers, and the years of the papers.</summary>
    public static string Read(CorpusView corpus)
    {
        var sources = corpus.Analyzed.Graph.Sources;
        var papers = corpus.Analyzed.Graph.Listings.CountBy(listing => listing.Source).ToDictionary();
        var names = sources.Take(MostSources).Select((source, i) => $"{source.Name} ({Say.Count(papers.GetValueOrDefault(i), "paper")})").ToList();
        if (sources.Length > MostSources) names.Add(Say.Count(sources.Length - MostSources, "other source"));
        var years = corpus.Papers.Where(paper => paper.Published is not null).Select(paper => paper.Published!.Value.Year).ToList();
        var dates = years.Count == 0 ? "none of the papers has a date" : $"papers are dated {(years.Min() == years.Max() ? Year(years.Min()) : $"{Year(years.Min())} to {Year(years.Max())}")}{(corpus.Years.Undated > 0 ? $", {Say.Number(corpus.Years.Undated)} {(corpus.Years.Undated == 1 ? "has" : "have")} no date" : "")}";
        return names.Count == 0 ? $"{char.ToUpperInvariant(dates[0])}{dates[1..]}." : $"Read from {Say.List(names)}; {dates}.";

        static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>One row per kind of gap.</summary>
    public static ImmutableArray<CoverageRow> Rows(CorpusView corpus, SiteContext context)
    {
        var papers = corpus.Papers.Length;
        var links = corpus.Analyzed.Graph.TagAssignments;
        return
        [
            new("Papers with a field of any origin", corpus.PapersWithField, papers),
            new("Papers whose field was predicted, not listed", corpus.MainFieldLinks.Values.Count(link => link.Provenance.Origin == Origin.Predicted), papers),
            new("Papers with topics of any origin", corpus.TagsOf.Count(tags => tags.Length > 0), papers),
            new("Papers with topics that a source states", links.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => link.Paper).Distinct().Count(), papers),
            new("Links from papers to topics that the source lists", links.Count(link => link.Provenance.Origin == Origin.Listed), links.Length),
            new("Topics that a source states", links.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => link.Tag).Distinct().Count(), corpus.Tags.Length),
            new("Topics of any origin on one paper only", corpus.PapersWith.Count(of => of.Length == 1), corpus.Tags.Length),
            new("Papers with a date", papers - corpus.Years.Undated, papers),
            new("Papers with an abstract", corpus.Papers.Count(paper => paper.Abstract is not null), papers),
            new("Papers without any named author", corpus.AuthorsOf.Count(authors => authors.Length == 0), papers),
            new("Papers with a shortened list of authors (“et al.”)", Enumerable.Range(0, papers).Count(paper => corpus.AuthorsOf[paper].Length > 0 && !corpus.Papers[paper].AuthorsComplete), papers),
            new("Errors while reading: inputs or papers not read", context.Errors, null),
            new("Warnings while reading: parts not understood", context.Warnings, null),
        ];
    }
}
