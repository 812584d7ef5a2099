using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Site;

/// <summary>A paper of a small corpus made for a test.</summary>
internal sealed record SamplePaper(string Title, string? Field = null)
{
    public string[] Tags { get; init; } = [];
    public string[] Authors { get; init; } = [];
    public string? SecondaryField { get; init; }
    public string? Date { get; init; }
    public string? Abstract { get; init; }
    public string? Url { get; init; }
    public int? Votes { get; init; }
    public Provenance TagProvenance { get; init; } = Provenance.Stated;
}

/// <summary>Small corpora, linked and analysed.</summary>
internal static class SampleGraph
{
    public const string Source = "sample.jsonl";

    public static SiteContext Context { get; } = new() { Name = "Sample", Version = "1.2.3" };

    /// <summary>Two fields with topics of their own, one topic in both and one pair of topics that never meets.</summary>
    public static ImmutableArray<SamplePaper> TwoFields { get; } =
    [
        .. Enumerable.Range(1, 8).Select(i => new SamplePaper($"Galaxies {i}", "Astronomy") { Tags = ["galaxies", "redshift", i > 5 ? "inference" : "surveys"], Authors = [$"Ada {i}", "Bo Lind"], Date = $"{2018 + (i % 4)}-0{i}-03" }),
        .. Enumerable.Range(1, 7).Select(i => new SamplePaper($"Networks {i}", "Learning") { Tags = ["networks", "training", i > 4 ? "inference" : "attention"], Authors = [$"Cy {i}", i == 1 ? "Bo Lind" : $"Di {i}"], Date = $"{2019 + (i % 3)}", Abstract = "About Gödel and networks." }),
    ];

    /// <summary>Three fields, so that everything can be tested.</summary>
    public static ImmutableArray<SamplePaper> ThreeFields { get; } =
    [
        .. TwoFields,
        .. Enumerable.Range(1, 7).Select(i => new SamplePaper($"Particles {i}", "Physics") { Tags = ["particles", "colliders", i > 5 ? "training" : "detectors"], Authors = [$"Em {i}"], Date = "2020-05" }),
    ];

    public static AnalyzedGraph Of(IEnumerable<SamplePaper> papers, int top = 50)
    {
        var graph = Link([.. papers]);
        return AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, new AnalysisOptions { Starts = 1, Top = top }));
    }

    private static LiteratureGraph Link(ImmutableArray<SamplePaper> papers)
    {
        var tags = Names(papers.SelectMany(paper => paper.Tags));
        var authors = Names(papers.SelectMany(paper => paper.Authors));
        var fields = Names(papers.SelectMany(paper => new[] { paper.Field, paper.SecondaryField }).OfType<string>());
        return new LiteratureGraph
        {
            Papers = [.. papers.Select((paper, i) => new Paper
            {
                Id = $"title:{i:000}", Title = paper.Title, Abstract = paper.Abstract, Url = paper.Url, Upvotes = paper.Votes,
                Published = PartialDate.TryParse(paper.Date, out var date) ? date : null,
            })],
            Tags = [.. tags.Select((name, i) => new Tag($"t{i:000}", name, []))],
            Authors = [.. authors.Select((name, i) => new Author($"a{i:000}", name, AuthorKind.Person))],
            Fields = [.. fields.Select((name, i) => new Field($"f{i:000}", name))],
            Sources = [new Source("sample", Source, "table")],
            TagAssignments = [.. papers.SelectMany((paper, i) => paper.Tags.Select((tag, n) => new TagAssignment(i, tags.IndexOf(tag), paper.TagProvenance, n + 1)).OrderBy(link => link.Tag))],
            Authorships = [.. papers.SelectMany((paper, i) => paper.Authors.Select((name, n) => new Authorship(authors.IndexOf(name), i, n + 1))).OrderBy(link => link.Author).ThenBy(link => link.Paper)],
            FieldAssignments = [.. papers.Index().SelectMany(entry => new[] { entry.Item.Field, entry.Item.SecondaryField }.OfType<string>().Select(name => new FieldAssignment(entry.Index, fields.IndexOf(name), Provenance.Stated)))],
            Listings = [.. papers.Select((paper, i) => new Listing(i, 0, i + 1, null, paper.Votes))],
        };
    }

    private static List<string> Names(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];
}
