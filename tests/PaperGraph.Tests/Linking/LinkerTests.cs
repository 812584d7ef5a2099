using System.Globalization;
using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking;

public sealed class LinkerTests(ITestOutputHelper output)
{
    private static readonly string[] Seeds = ["000", "001", "002", "003"];

    [Fact]
    public void The_real_pages_give_a_graph_that_keeps_its_promises()
    {
        ImmutableArray<ExtractedInput> inputs = [.. Seeds.Select(SharedFolder.ExtractSeed)];
        var linked = Linker.Link(inputs);
        var graph = linked.Graph;

        output.WriteLine($"papers {graph.Papers.Length} of {inputs.Sum(input => input.Records.Length)} records, authors {graph.Authors.Length}, tags {graph.Tags.Length}, fields {graph.Fields.Length}");
        foreach (var issue in linked.Issues.CountBy(issue => issue.Code)) output.WriteLine($"{issue.Key}: {issue.Value}");
        foreach (var issue in linked.Issues.Take(12)) output.WriteLine($"{issue.Place}: {issue.Message}");
        GraphInvariants.Check(graph);
        Assert.Equal(["Astrophysics", "Experimental Physics", "Foundational AI", "Theoretical Physics"], graph.Fields.Select(field => field.Name));
        Assert.Equal(4, graph.Sources.Length);
    }

    /// <summary>The oracle is the gold data: all authors of the papers that show no more than three, and the main field. A name that was joined with another stands in the merges.</summary>
    [Fact]
    public void Gold_papers_keep_their_authors_and_field()
    {
        var linked = Linker.Link([SharedFolder.ExtractSeed("001")]);
        var graph = linked.Graph;
        var merged = linked.Merges.Where(merge => merge is { Kind: ThingKind.Author, Decision: MergeDecision.Merged }).DistinctBy(merge => Slug.Of(merge.Other)).ToDictionary(merge => Slug.Of(merge.Other), merge => merge.Id);
        var byTitle = graph.Papers.Index().ToDictionary(pair => pair.Item.Title, pair => pair.Index);
        var main = graph.MainFields();
        var authors = graph.Authorships.ToLookup(link => link.Paper);
        foreach (var gold in SharedFolder.Gold())
        {
            var paper = byTitle[gold.Title];
            Assert.Equal(gold.Field, graph.Fields[main[paper]].Name);
            var ids = authors[paper].OrderBy(link => link.Position).Select(link => graph.Authors[link.Author].Id);
            Assert.Equal(gold.Authors.Take(3).Select(Slug.Of).Select(slug => merged.GetValueOrDefault(slug, slug)), ids);
        }
    }

    [Fact]
    public void The_order_of_the_inputs_does_not_change_what_the_graph_says()
    {
        ImmutableArray<ExtractedInput> inputs = [.. Seeds.Select(SharedFolder.ExtractSeed)];
        var forward = Linker.Link(inputs).Graph;
        var backward = Linker.Link([.. inputs.Reverse()]).Graph;

        Assert.Equal(forward.Papers, backward.Papers);
        Assert.Equal(forward.Sources, backward.Sources);
        Assert.Equal(forward.Listings, backward.Listings);
        Assert.Equal(forward.TagAssignments, backward.TagAssignments);
    }

    [Fact]
    public void The_culture_does_not_change_the_graph()
    {
        var input = Table("title,tags,authors,published\nIntelligent Inference,IMPLICIT BIAS;Title,İpek Işık,2024-05-01\n");
        var expected = Linker.Link([input]).Graph;
        using var _ = new CultureScope();
        var actual = Linker.Link([input]).Graph;

        Assert.Equal(expected.Tags.Select(tag => tag.Id), actual.Tags.Select(tag => tag.Id));
        Assert.Equal(expected.Authors, actual.Authors);
        Assert.Equal(["implicit-bias", "title"], actual.Tags.Select(tag => tag.Id));
    }

    [Fact]
    public void Facts_of_several_records_are_joined()
    {
        var linked = Linker.Link(
        [
            Table("title,authors,published,abstract,arxivId\n\"On $\\alpha$-Attractors\",Ada Lovelace;et al.,2024,Short.,arXiv:2104.04529v2\n", "a.csv"),
            Table("title,authors,published,abstract,doi\nOn α-attractors,\"Ada Lovelace;Noether, Emmy\",2024-05-01,A longer abstract.,https://doi.org/10.1000/XYZ\n", "b.csv"),
        ]);
        var graph = linked.Graph;
        var paper = Assert.Single(graph.Papers);

        Assert.Equal("arxiv:2104.04529", paper.Id);
        Assert.Equal("10.1000/xyz", paper.Doi);
        Assert.Equal(new PartialDate(2024, 5, 1), paper.Published);
        Assert.Equal("A longer abstract.", paper.Abstract);
        Assert.Equal(2, paper.AuthorCount);
        Assert.True(paper.AuthorsComplete);
        Assert.Equal(["ada-lovelace", "emmy-noether"], graph.Authors.Select(author => author.Id));
        Assert.Equal(2, graph.Listings.Length);
        Assert.Empty(linked.Issues);
        GraphInvariants.Check(graph);
    }

    /// <summary>A list without "et al." once counted as complete although another source states more authors.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Authors_are_complete_when_no_source_states_more(int stated, bool complete)
    {
        var table = Table("title,authors\nA,Ada Lovelace;Emmy Noether\n");
        var page = new ExtractedInput("page.txt", "daily-papers", [new SourceRecord { Title = "A", Line = 1, Rank = 1, AuthorCount = stated }], []);
        var paper = Assert.Single(Linker.Link([table, page]).Graph.Papers);

        Assert.Equal((stated, complete), (paper.AuthorCount, paper.AuthorsComplete));
    }

    /// <summary>Papers without any author once counted as papers all of whose authors are known.</summary>
    [Fact]
    public void Authors_are_not_complete_where_no_source_names_any() =>
        Assert.Equal([false, true], Linker.Link([Table("title,authors\nA,\nB,Ada Lovelace\n")]).Graph.Papers.Select(paper => paper.AuthorsComplete));

    [Fact]
    public void A_year_that_no_paper_has_is_noted()
    {
        var linked = Linker.Link([Table("title,published\nA,2999\nB,2024\nC,0024-05\n")]);

        Assert.Equal([(2, "odd-year"), (4, "odd-year")], linked.Issues.Select(issue => (issue.Line!.Value, issue.Code)));
        Assert.Equal(2999, linked.Graph.Papers[0].Published!.Value.Year);
    }

    /// <summary>The identifier once had the words of the most frequent spelling, so that a further listing could change it.</summary>
    [Fact]
    public void A_further_spelling_of_the_title_does_not_change_the_identifier()
    {
        const string title = "title\nHardware co-design for $\\beta$ décay\n";
        var before = Assert.Single(Linker.Link([Table(title)]).Graph.Papers);
        var after = Assert.Single(Linker.Link([Table(title), Table("title\nHARDWARE CODESIGN FOR β DECAY\nHardware codesign: for beta decay\nHardware codesign: for beta decay\n", "b.csv")]).Graph.Papers);

        Assert.NotEqual(before.Title, after.Title);
        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public void Papers_with_different_identifiers_are_not_joined_by_their_title()
    {
        var linked = Linker.Link([Table("title,arxivId\nErratum,2104.04529\nErratum,2104.04530\nErratum,\n")]);

        Assert.Equal(3, linked.Graph.Papers.Length);
        var issue = Assert.Single(linked.Issues);
        Assert.Equal((Severity.Warning, "same-title", 2), (issue.Severity, issue.Code, issue.Line));
    }

    [Fact]
    public void The_first_field_of_a_record_is_its_main_field()
    {
        var graph = Linker.Link([Table("title,fields\nA title,Zoology;Algebra\n")]).Graph;

        Assert.Equal("Zoology", graph.Fields[graph.MainFields()[0]].Name);
        Assert.Equal([("Algebra", 0.5), ("Zoology", 1.0)], graph.FieldAssignments.Select(link => (graph.Fields[link.Field].Name, link.Provenance.Confidence)));
    }

    [Fact]
    public void Spellings_of_a_tag_are_one_tag_named_by_the_most_frequent()
    {
        var graph = Linker.Link([Table("title,tags\nA,Simulation-Based Inference\nB,simulation based inference\nC,simulation-based inference;simulation based inference\n")]).Graph;

        var tag = Assert.Single(graph.Tags);
        Assert.Equal(("simulation-based-inference", "simulation based inference"), (tag.Id, tag.Name));
        Assert.Equal(["simulation-based inference"], tag.Aliases);
        Assert.Equal(3, graph.TagAssignments.Length);
    }

    [Fact]
    public void A_record_may_name_its_source()
    {
        var graph = Linker.Link([Table("title,source\nA,Journal Club\nB,\n", "reading list.csv")]).Graph;

        Assert.Equal([("journal-club", "Journal Club"), ("reading-list", "reading list.csv")], graph.Sources.Select(source => (source.Id, source.Name)));
        Assert.All(graph.Sources, source => Assert.Equal("table", source.Kind));
    }

    /// <summary>Names of sources were once cut like paths: at the last slash and the last dot.</summary>
    [Theory]
    [InlineData("Journal of X/Y Letters", "journal-of-x-y-letters")]
    [InlineData("Journal of X\\Y Letters", "journal-of-x-y-letters")]
    [InlineData("Nature v2.1", "nature-v2-1")]
    public void A_source_that_a_record_names_keeps_its_whole_name(string name, string id)
    {
        var graph = Linker.Link([Table($"title,source\nA,{name}\n")]).Graph;

        Assert.Contains(new Source(id, name, "table"), graph.Sources);
    }

    [Theory]
    [InlineData("a/page.csv", "b/page.csv", "a-page", "b-page")]
    [InlineData("page.csv", "page.tsv", "page-csv", "page-tsv")]
    [InlineData("a/b.csv", "a-b.csv", "a-b-csv-1c31892c", "a-b-csv-2407b268")]
    public void Two_inputs_are_two_sources_whatever_their_names(string first, string second, string firstId, string secondId)
    {
        var graph = Linker.Link([Table("title\nA\n", first), Table("title\nA\n", second)]).Graph;

        Assert.Equal([(firstId, first), (secondId, second)], graph.Sources.Select(source => (source.Id, source.Name)));
        Assert.Equal(2, graph.Listings.Length);
    }

    [Fact]
    public void Two_listings_on_one_source_keep_the_better_rank()
    {
        var graph = Linker.Link([Table("title\nA\nB\nA\n")]).Graph;

        Assert.Equal([1, 2], graph.Listings.Select(listing => listing.Rank));
    }

    [Fact]
    public void Identifiers_that_are_none_are_reported()
    {
        var linked = Linker.Link([Table("title,arxivId,doi\nA,12.3,doi\n")]);

        Assert.Equal(["bad-arxiv-id", "bad-doi"], linked.Issues.Select(issue => issue.Code));
        Assert.StartsWith("title:a-", Assert.Single(linked.Graph.Papers).Id, StringComparison.Ordinal);
    }

    /// <summary>The shorter list was once taken because it did not say "et al.", and the other names vanished.</summary>
    [Fact]
    public void The_longest_list_of_authors_wins_and_other_names_are_reported()
    {
        var linked = Linker.Link([Table("title,authors\nM,Ann One; Zed Ten\n", "a.csv"), Table("title,authors\nM,Ann One; Bob Two; Cy Three; et al.\n", "b.csv")]);

        Assert.Equal(["Ann One", "Bob Two", "Cy Three"], linked.Graph.Authors.Select(author => author.Name));
        Assert.False(Assert.Single(linked.Graph.Papers).AuthorsComplete);
        var issue = Assert.Single(linked.Issues);
        Assert.Equal("several-author-lists", issue.Code);
        Assert.Contains("Zed Ten", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_gives_an_empty_graph()
    {
        GraphInvariants.Check(Linker.Link([]).Graph);
    }

    private static ExtractedInput Table(string text, string name = "papers.csv") => Extractor.Extract(name, System.Text.Encoding.UTF8.GetBytes(text));

    private sealed class CultureScope : IDisposable
    {
#pragma warning disable RS0030 // The test is about the current culture.
        private readonly CultureInfo before = CultureInfo.CurrentCulture;

        /// <summary>Other signs for numbers; named cultures do not exist in invariant mode.</summary>
        public CultureScope()
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = culture;
        }

        public void Dispose() => CultureInfo.CurrentCulture = before;
#pragma warning restore RS0030
    }
}
