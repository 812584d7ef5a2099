using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Papers;

public sealed class PaperIdentityTests
{
    [Theory]
    [InlineData("Physics &amp; Chemistry of H<sub>2</sub>O", "Physics and chemistry of H$_2$O")]
    [InlineData("Schr\\\"odinger&#8217;s ﬁeld", "Schrödinger’s field")]
    [InlineData("When a < b: bounds", "When a<b — bounds")]
    public void Titles_that_differ_in_markup_only_are_one_paper(string one, string other) =>
        Assert.Single(Link(Record(1, one), Record(2, other)).Graph.Papers);

    [Theory]
    [InlineData("Learning jets", 2001, "Ada Byron", "Learning jets", 2002, "Ada Byron", 1)]
    [InlineData("Learning jets at the collider", 2001, "Ada Byron", "Learning jets at the collider", 2003, "Emmy Noether", 1)]
    [InlineData("Learning jets at the collider", 2001, "Ada Byron", "Learning jets at the collider", 2009, "Emmy Noether", 2)]
    [InlineData("Learning jets at the collider", 2001, "Ada Byron", "Learning jets at the collider", 2009, "A. Byron", 1)]
    [InlineData("Deep learning", 2015, "Ada Byron", "Deep learning", 2015, "Emmy Noether", 2)]
    [InlineData("Editorial", 2015, null, "Editorial", 2015, null, 2)]
    [InlineData("Editorial", 2015, "Ada Byron", "Editorial", 2015, "Byron, Ada", 1)]
    public void One_title_is_one_paper_unless_contradicted(string title, int year, string? author, string otherTitle, int otherYear, string? otherAuthor, int papers)
    {
        var linked = Link(Record(1, title, year, author), Record(2, otherTitle, otherYear, otherAuthor));

        Assert.Equal(papers, linked.Graph.Papers.Length);
        Assert.Equal(papers - 1, linked.Merges.Count(merge => merge is { Decision: MergeDecision.KeptApart, Reason: "same-title" }));
        GraphInvariants.Check(linked.Graph);
    }

    [Fact]
    public void Authors_decide_to_which_of_two_papers_a_record_belongs()
    {
        var linked = Link(Record(1, "On fields", 2001, "Ada Byron") with { ArxivId = "0101.0001" }, Record(2, "On fields", 2001, "Emmy Noether") with { ArxivId = "0101.0002" }, Record(3, "On fields", null, "E. Noether"));

        Assert.Equal(2, linked.Graph.Papers.Length);
        Assert.Equal([1, 3], linked.Graph.Listings.Select(listing => listing.Rank).Order().Take(1).Append(3));
        Assert.Equal("arxiv:0101.0002", linked.Graph.Papers[Assert.Single(linked.Graph.Authorships, link => linked.Graph.Authors[link.Author].Id == "emmy-noether").Paper].Id);
    }

    [Theory]
    [InlineData("Learning intrinsic alignment correlations", "IAEmu: learning intrinsic alignment correlations", true)]
    [InlineData("A note on the primordiality of colors", "The primordiality of colours", false)]
    [InlineData("Evidence for the primordiality of colors in objects", "Evidence for the primordiality of colours in objects", true)]
    [InlineData("Learning jets with transformers", "Learning jets with transformers: a study at high energy", true)]
    [InlineData("A symmetric picture of supervised learning", "A symmetric picture of unsupervised learning", false)]
    [InlineData("Search for heavy bosons in collisions at run 2", "Search for heavy bosons in collisions at run 3", false)]
    [InlineData("Notes on symmetric spaces, part I", "Notes on symmetric spaces, part II", false)]
    public void Versions_of_a_title_are_proposed_and_not_joined(string one, string other, bool proposed)
    {
        var linked = Link(Record(1, one, 2020, "Ada Byron"), Record(2, other, 2020, "Ada Byron"));

        Assert.Equal(2, linked.Graph.Papers.Length);
        Assert.Equal(proposed ? 1 : 0, linked.Merges.Count(merge => merge is { Decision: MergeDecision.Proposed, Reason: "near-duplicate-title" }));
    }

    [Fact]
    public void Versions_by_other_people_are_not_even_proposed() =>
        Assert.Empty(Link(Record(1, "Learning jets with transformers", 2020, "Ada Byron"), Record(2, "Learning jets with transformer", 2020, "Emmy Noether")).Merges);

    [Fact]
    public void What_was_joined_although_it_differs_is_written_down()
    {
        var merges = Link(
            Record(1, "On α-attractors") with { ArxivId = "2104.04529" },
            Record(2, "On attractors, revised") with { ArxivId = "arXiv:2104.04529v2" },
            Record(3, "ON α-ATTRACTORS") with { Doi = "10.1000/x" }).Merges;

        Assert.Equal([("10.1000/x", "title"), ("On attractors, revised", "arxiv-id"), ("On α-attractors", "title")],
            merges.Select(merge => (merge.Other.Replace("doi:", "", StringComparison.Ordinal), merge.Reason)).OrderBy(pair => pair.Item1, StringComparer.Ordinal));
        Assert.All(merges, merge => Assert.Equal((ThingKind.Paper, MergeDecision.Merged, "arxiv:2104.04529"), (merge.Kind, merge.Decision, merge.Id)));
    }

    [Fact]
    public void The_user_overrules_both_ways()
    {
        var entries = Entries(Record(1, "One title"), Record(2, "Another title"), Record(3, "One title"), Record(4, "Third") with { ArxivId = "2104.04529" });
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var same = PaperGroups.Find(entries, new IdentityRules { Same = [["One title", "arxiv:2104.04529"]] }, issues);
        var different = PaperGroups.Find(entries, new IdentityRules { Different = [("One title", "Another title")], Same = [["Another title", "Third"]] }, issues);

        Assert.Equal([3, 1], same.Select(group => group.Length));
        Assert.Equal([2, 2], different.Select(group => group.Length));
        Assert.Empty(issues);
    }

    [Fact]
    public void Conflicts_name_the_sources_and_what_won()
    {
        var linked = Linker.Link(
        [
            new ExtractedInput("a.csv", "table", [Record(1, "One title", 2020, "Ada Byron") with { ArxivId = "2104.04529" }], []),
            new ExtractedInput("b.csv", "table", [Record(1, "One title", 2021, "A. Byron") with { ArxivId = "2104.04529" }], []),
        ]);

        Assert.Equal("The sources date this paper 2020 (a.csv), 2021 (b.csv); 2020 was taken, the earliest.", Assert.Single(linked.Issues).Message);
        Assert.Equal("Ada Byron", Assert.Single(linked.Graph.Authors).Name);
    }

    [Fact]
    public void A_name_twice_on_a_paper_is_reported()
    {
        var linked = Link(Record(1, "One title") with { Authors = ["Ada Byron", "Ada Byron", "A for the X Collaboration", "B for the X Collaboration"] });

        Assert.Equal(4, linked.Graph.Authors.Length);
        Assert.Contains("Ada Byron", Assert.Single(linked.Issues, issue => issue.Code == "repeated-author").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_delimits_tags_replaces_the_line_of_the_same_tags()
    {
        var linked = Link(Record(1, "One title") with { TagLine = "deep learning jet physics" }, Record(2, "One title") with { Tags = ["deep learning", "jet physics"] });

        Assert.Equal(["deep-learning", "jet-physics"], linked.Graph.Tags.Select(tag => tag.Id));
    }

    private static LinkedCorpus Link(params SourceRecord[] records) => Linker.Link([new ExtractedInput("papers.csv", "table", [.. records], [])]);

    private static ImmutableArray<Entry> Entries(params SourceRecord[] records) => [.. records.Select(record => new Entry(new ExtractedInput("papers.csv", "table", [], []), record))];

    private static SourceRecord Record(int line, string title, int? year = null, string? author = null) => new()
    {
        Title = title,
        Line = line,
        Rank = line,
        Published = year is null ? null : new PartialDate(year.Value),
        Authors = author is null ? [] : [.. author.Split(';')],
    };
}
