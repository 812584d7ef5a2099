using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Report;

/// <summary>What the data holds and what it lacks.</summary>
internal static class CoverageWords
{
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
