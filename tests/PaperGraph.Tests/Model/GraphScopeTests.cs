using PaperGraph.Model;
using PaperGraph.Tests.Analysis;

namespace PaperGraph.Tests.Model;

public class GraphScopeTests
{
    private static readonly LiteratureGraph Graph = TestCorpora.Graph(
        new([0, 1], 0, 2019, [0]), new([1], 1, 2020, [1, 2]), new([2], 1, 2021, [2]), new([0], 0, null, [3]));

    [Theory]
    [InlineData(null, null, 4, 4)]
    [InlineData(2020, null, 2, 2)]
    [InlineData(null, 2020, 2, 3)]
    [InlineData(2020, 2020, 1, 2)]
    [InlineData(2030, null, 0, 0)]
    public void Years_choose_papers_and_their_authors(int? first, int? last, int papers, int authors)
    {
        var part = Graph.Between(first, last);
        Assert.Equal((papers, authors), (part.Papers.Length, part.Authors.Length));
    }

    [Fact]
    public void Links_follow_their_things()
    {
        var part = Graph.Between(2020, 2021);
        Assert.Equal(["Paper 1", "Paper 2"], part.Papers.Select(paper => paper.Title));
        Assert.Equal(Names(Graph).Where(name => name.Contains("Paper 1", StringComparison.Ordinal) || name.Contains("Paper 2", StringComparison.Ordinal)), Names(part));

        static IEnumerable<string> Names(LiteratureGraph graph) =>
        [
            .. graph.Authorships.Select(link => $"{graph.Authors[link.Author].Name} wrote {graph.Papers[link.Paper].Title}"),
            .. graph.TagAssignments.Select(link => $"{graph.Papers[link.Paper].Title} is about {graph.Tags[link.Tag].Name}"),
            .. graph.FieldAssignments.Select(link => $"{graph.Papers[link.Paper].Title} lies in {graph.Fields[link.Field].Name}"),
        ];
    }

    [Fact]
    public void Other_fields_replace_those_of_the_sources()
    {
        var other = Graph.WithFields([new Field("c01", "one"), new Field("c02", "two")], [1, -1, 0, 1]);
        Assert.Equal([1, -1, 0, 1], other.MainFields());
        Assert.Equal(Graph.TagAssignments, other.TagAssignments);
    }
}
