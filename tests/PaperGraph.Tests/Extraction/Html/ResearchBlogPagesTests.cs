using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction.Html;

public sealed class ResearchBlogPagesTests
{
    [Fact]
    public void A_landing_page_gives_its_cards_once_and_the_featured_card_its_longer_tags()
    {
        var input = Inputs.Extract(BlogPages.Landing(BlogPages.All), "index.html");

        Assert.Equal("research-blog", input.Kind);
        Assert.Equal(BlogPages.All.Select(paper => paper.Title), input.Records.Select(record => record.Title));
        Assert.Equal([1, 2, 3], input.Records.Select(record => record.Rank));
        var moons = input.Records[0];
        Assert.Equal(BlogPages.Moons.Tags.Take(8), moons.Tags);
        Assert.Equal(["Ada Roe", "Bo Lind", "Cy Oak Jr."], moons.Authors);
        Assert.False(moons.AuthorsComplete);
        Assert.True(input.Records[1].AuthorsComplete);
        Assert.Equal("We count Astrophysics & more.", moons.Abstract);
        Assert.Equal(("Astrophysics", new PartialDate(2025, 3, 4), 3), (moons.Fields.Single(), moons.Published!.Value, moons.Line));
        Assert.Equal(["missing-tags", "relative-links", "repeated-card"], input.Issues.Select(issue => issue.Code).Order());
        Assert.Equal(1, input.Rejected);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_post_page_gives_everything_and_nothing_of_its_prose(bool withTags)
    {
        var input = Inputs.Extract(BlogPages.Post(BlogPages.Moons, withTags), "post.html");
        var record = Assert.Single(input.Records);

        Assert.Empty(input.Issues);
        Assert.Equal(BlogPages.Moons.Title, record.Title);
        Assert.Equal(BlogPages.Moons.Authors, record.Authors);
        Assert.Equal(BlogPages.Moons.Tags, record.Tags);
        Assert.Equal(("2503.00001", "https://arxiv.org/abs/2503.00001", "We count Astrophysics & more."), (record.ArxivId, record.Url, record.Abstract));
        Assert.Equal(("Astrophysics", new PartialDate(2025, 3, 4), true, 2), (record.Fields.Single(), record.Published!.Value, record.AuthorsComplete, record.Line));
    }

    [Fact]
    public void A_network_page_gives_its_nodes()
    {
        var input = Inputs.Extract(BlogPages.Network(BlogPages.All), "network.html");

        Assert.Equal(("research-blog", 3), (input.Kind, input.Records.Length));
        Assert.Equal(BlogPages.Moons.Authors, input.Records[0].Authors);
        Assert.Equal(BlogPages.Moons.Tags, input.Records[0].Tags);
        Assert.Equal(["2503.00001", "2502.00002", "2412.00003"], input.Records.Select(record => record.ArxivId));
        Assert.All(input.Records, record => Assert.Equal(2, record.Line));
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3, 4 })]
    [InlineData(new[] { 4, 3, 2, 1, 0 })]
    [InlineData(new[] { 2, 0, 4, 1, 3 })]
    public void All_pages_of_a_blog_are_one_source_with_one_paper_each_as_its_post_has_it(int[] order)
    {
        ExtractedInput[] inputs =
        [
            Inputs.Extract(BlogPages.Landing(BlogPages.All), "index.html"),
            .. BlogPages.All.Select((paper, i) => Inputs.Extract(BlogPages.Post(paper), $"posts/{i}.html")),
            Inputs.Extract(BlogPages.Network(BlogPages.Jets, BlogPages.Kernels, BlogPages.Moons), "network.html"),
        ];
        var graph = Linker.Link([.. order.Select(i => inputs[i])]).Graph;

        Assert.Equal(["Research blog"], graph.Sources.Select(source => source.Name));
        Assert.Equal(3, graph.Papers.Length);
        foreach (var (rank, paper) in BlogPages.All.Index())
        {
            var at = graph.Papers.Index().Single(item => item.Item.ArxivId == paper.ArxivId).Index;
            Assert.True(graph.Papers[at].AuthorsComplete);
            Assert.Equal(rank + 1, graph.Listings.Single(listing => listing.Paper == at).Rank);
            Assert.Equal(paper.Tags, graph.TagAssignments.Where(link => link.Paper == at).OrderBy(link => link.Position).Select(link => graph.Tags[link.Tag].Name));
            Assert.Equal(paper.Authors.Length, graph.Authorships.Count(link => link.Paper == at));
        }
    }

    [Fact]
    public void Json_that_breaks_within_an_attribute_is_an_error_with_its_line()
    {
        var input = Inputs.Extract("<html>\n<body>\n<div id=network-container data-graph='{\"paperNodes\":[{\"title\":'></div>", "network.html");

        Assert.Empty(input.Records);
        Assert.Equal((Severity.Error, 3, "bad-json"), input.Issues.Where(issue => issue.Severity is Severity.Error).Select(issue => (issue.Severity, issue.Line!.Value, issue.Code)).Single());
        Assert.Equal(1, input.Rejected);
    }
}
