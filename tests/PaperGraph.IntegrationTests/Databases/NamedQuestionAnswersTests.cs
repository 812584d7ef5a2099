using PaperGraph.Databases.Ladybug;
using PaperGraph.Databases.Questions;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>The answers themselves on the sample, worked out by hand: two engines that agree may both put the wrong row first.</summary>
public sealed class NamedQuestionAnswersTests : IDisposable
{
    private readonly SampleGraph sample = new();

    public void Dispose() => sample.Dispose();

    /// <summary>Papers without a date were once the newest.</summary>
    [Fact]
    public async Task The_newest_papers_of_a_topic_come_first_and_those_without_a_date_last() =>
        Assert.Equal([SampleGraph.HardTitle, "Flows on lattices", "Tagged elsewhere", "Undated"], await ColumnAsync("papers-of-topic", "title", "topic=normalizing flows"));

    [Fact]
    public async Task The_newest_papers_behind_a_link_come_first_and_those_without_a_year_last() =>
        Assert.Equal(["Flows on lattices", "Undated"], await ColumnAsync("papers-behind-link", "title", "topicA=normalizing flows", "topicB=lattice qcd"));

    /// <summary>A pair that could not be tested was once the strongest link.</summary>
    [Fact]
    public async Task The_strongest_pair_of_fields_comes_first_and_the_untested_one_last()
    {
        Assert.Equal([3.0, -1.0, null], await ColumnAsync("field-pairs", "zScore"));
        Assert.Equal([2.5, 0.0, null], await ColumnAsync("field-pairs", "ratio"));
    }

    /// <summary>Every pair of fields has its BRIDGED_TO, so that the number of fields linked was once all fields but one.</summary>
    [Fact]
    public async Task Fields_are_linked_when_they_share_papers_or_topics()
    {
        Assert.Equal(["Foundational AI", "Astrophysics", "Mathematics"], await ColumnAsync("fields-overview", "field"));
        Assert.Equal([2L, 1L, 1L], await ColumnAsync("fields-overview", "linkedFields"));
        Assert.Equal([1L, 1L, 0L], await ColumnAsync("fields-overview", "papersShared"));
    }

    [Fact]
    public async Task A_lone_field_is_linked_to_none()
    {
        sample["(Field)-[BRIDGED_TO]->(Field)"].Clear();
        sample.Write();

        Assert.Equal([0L, 0L, 0L], await ColumnAsync("fields-overview", "linkedFields"));
        Assert.Equal([0L, 0L, 0L], await ColumnAsync("fields-overview", "papersShared"));
    }

    [Fact]
    public async Task Shared_topics_are_ranked_by_the_field_that_uses_them_less()
    {
        sample["(Tag)-[IN_FIELD]->(Field)"].Clear();
        sample["(Tag)-[IN_FIELD]->(Field)"].AddRange(
            [["flows", "ai", 0.9, 9L], ["flows", "astro", 0.1, 1L], ["lattice", "ai", 0.4, 2L], ["lattice", "astro", 0.6, 3L], ["waves", "astro", 1.0, 2L]]);
        sample.Write();

        Assert.Equal(["lattice qcd", "normalizing flows"], await ColumnAsync("bridge-topics", "topic", "fieldA=Foundational AI", "fieldB=Astrophysics"));
        Assert.Equal([2L, 1L], await ColumnAsync("bridge-topics", "weakerSide", "fieldA=Foundational AI", "fieldB=Astrophysics"));
    }

    /// <summary>Somebody with many papers in one field and one in the other once came before somebody at home in both.</summary>
    [Fact]
    public async Task Authors_are_ranked_by_the_field_in_which_they_have_fewer_papers()
    {
        foreach (var paper in Enumerable.Range(0, 5).Select(i => $"title:more-{i}"))
        {
            sample["Paper"].Add([paper, paper, null, null, null, null, null, null, null, null, null, null, true, "Foundational AI", null]);
            sample["(Paper)-[IN_FIELD]->(Field)"].Add([paper, "ai", "listed", 1.0]);
            sample["(Author)-[AUTHORED]->(Paper)"].Add(["bob", paper, 1L]);
        }
        sample.Write();

        Assert.Equal(["Ann Ä", "Bob"], await ColumnAsync("authors-in-two-fields", "author", "fieldA=Foundational AI", "fieldB=Astrophysics"));
        Assert.Equal(["Ann Ä", "Bob"], await ColumnAsync("authors-in-two-fields", "author", "fieldA=Astrophysics", "fieldB=Foundational AI"));
    }

    [Fact]
    public async Task A_reading_list_has_papers_of_the_other_field_only_and_those_with_most_known_topics_first()
    {
        Assert.Equal(["Flows on lattices", "Tagged elsewhere"], await ColumnAsync("reading-list", "title", "fieldA=Astrophysics", "fieldB=Foundational AI"));
        Assert.Equal([2L, 1L], await ColumnAsync("reading-list", "knownTopics", "fieldA=Astrophysics", "fieldB=Foundational AI"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("arxiv:1")]
    [InlineData(SampleGraph.HardTitle)]
    public async Task Papers_like_a_paper_share_many_topics_or_a_rare_one(string paper) =>
        Assert.Equal(["Both worlds", "Flows on lattices", "Tagged elsewhere", "Undated"], await ColumnAsync("similar-papers", "title", "paper=" + paper));

    [Fact]
    public async Task Links_are_counted_by_what_they_lead_to_and_where_they_come_from()
    {
        Assert.Equal(["field", "field", "topic", "topic", "topic", "topic"], await ColumnAsync("links-by-origin", "linkTo"));
        Assert.Equal(["listed", "predicted", "listed", "extracted", "mentioned", "predicted"], await ColumnAsync("links-by-origin", "origin"));
        Assert.Equal([3L, 2L, 6L, 1L, 1L, 1L], await ColumnAsync("links-by-origin", "links"));
        Assert.Equal([1.0, 0.5, 1.0, 0.5, 0.75, 0.9], await ColumnAsync("links-by-origin", "meanConfidence"));
    }

    [Fact]
    public async Task Chains_are_the_shortest_and_those_with_most_papers_come_first()
    {
        sample["(Tag)-[CO_TOPIC]->(Tag)"].Add(["dark", "waves", 5L, 1.0, 0.25, 0.5]);
        sample.Write();

        Assert.Equal(["dark matter → gravitational waves → normalizing flows", "dark matter → lattice qcd → normalizing flows"], await ColumnAsync("chain-of-topics", "chain", "topicA=dark matter", "topicB=normalizing flows"));
        Assert.Equal([6L, 2L], await ColumnAsync("chain-of-topics", "sharedPapers", "topicA=dark matter", "topicB=normalizing flows"));
        Assert.Equal(["Ann Ä → Bob"], await ColumnAsync("chain-of-authors", "chain", "authorA=ann ä", "authorB=BOB"));
        Assert.Empty(await ColumnAsync("chain-of-topics", "chain", "topicA=dark matter", "topicB=dark matter"));
    }

    [Fact]
    public async Task Topics_that_never_meet_share_neighbours_only()
    {
        Assert.Equal(["normalizing flows", "gravitational waves"], await ColumnAsync("missing-links", "topic", "topic=dark matter"));
        Assert.Equal([1L, 1L], await ColumnAsync("missing-links", "commonNeighbours", "topic=dark matter"));
    }

    [Fact]
    public async Task Topics_rise_by_the_share_of_their_recent_papers()
    {
        Assert.Equal(["gravitational waves", "lattice qcd", "normalizing flows"], await ColumnAsync("rising-topics", "topic", "since=2024", "least=2"));
        Assert.Equal([1.0, 0.5, 1 / 3.0], await ColumnAsync("rising-topics", "recentShare", "since=2024", "least=2"));
    }

    [Fact]
    public async Task What_papers_lack_is_counted() => Assert.Equal(
        [6L, 1L, 1L],
        [.. await ColumnAsync("data-quality", "papers"), .. await ColumnAsync("data-quality", "withoutTopic"), .. await ColumnAsync("data-quality", "authorsCut")]);

    private async Task<IEnumerable<object?>> ColumnAsync(string name, string column, params string[] values)
    {
        await using var database = await LadybugDatabase.OpenAsync(sample.Folder, TestContext.Current.CancellationToken);
        var question = NamedQuestions.TryFind(name)!;
        var answer = await database.QueryAsync(question.StatementOn(database.Engine), question.Bind(values), TestContext.Current.CancellationToken);
        return answer.Rows.Select(row => row[answer.Columns.IndexOf(column)]);
    }
}
