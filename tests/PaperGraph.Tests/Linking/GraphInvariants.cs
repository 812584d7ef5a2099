using PaperGraph.Model;
using Xunit;

namespace PaperGraph.Tests.Linking;

/// <summary>What the doc comment of <see cref="LiteratureGraph"/> promises of every graph.</summary>
internal static class GraphInvariants
{
    public static void Check(LiteratureGraph graph)
    {
        AssertSorted(graph.Papers.Select(paper => paper.Id));
        AssertSorted(graph.Authors.Select(author => author.Id));
        AssertSorted(graph.Tags.Select(tag => tag.Id));
        AssertSorted(graph.Fields.Select(field => field.Id));
        AssertSorted(graph.Sources.Select(source => source.Id));
        AssertSorted(graph.Authorships.Select(link => (link.Author, link.Paper)), graph.Authors.Length, graph.Papers.Length);
        AssertSorted(graph.TagAssignments.Select(link => (link.Paper, link.Tag)), graph.Papers.Length, graph.Tags.Length);
        AssertSorted(graph.FieldAssignments.Select(link => (link.Paper, link.Field)), graph.Papers.Length, graph.Fields.Length);
        AssertSorted(graph.Listings.Select(link => (link.Paper, link.Source)), graph.Papers.Length, graph.Sources.Length);
        Assert.All(graph.TagAssignments, link => Assert.InRange(link.Provenance.Confidence, double.Epsilon, 1));
        Assert.All(graph.FieldAssignments, link => Assert.InRange(link.Provenance.Confidence, double.Epsilon, 1));
        AssertPositions(graph.Authorships.GroupBy(link => link.Paper, link => link.Position));
        AssertPositions(graph.TagAssignments.GroupBy(link => link.Paper, link => link.Position));
        Assert.All(graph.Papers, paper => Assert.DoesNotContain('\n', paper.Title + paper.Abstract));
        Assert.Equal(Enumerable.Range(0, graph.Papers.Length), graph.Listings.Select(link => link.Paper).Distinct());
    }

    private static void AssertSorted(IEnumerable<string> ids)
    {
        foreach (var (first, second) in ids.Zip(ids.Skip(1))) Assert.True(string.CompareOrdinal(first, second) < 0, $"{first} before {second}");
    }

    private static void AssertSorted(IEnumerable<(int First, int Second)> links, int firstLength, int secondLength)
    {
        foreach (var (link, next) in links.Zip(links.Skip(1))) Assert.True(link.CompareTo(next) < 0, $"{link} before {next}");
        Assert.All(links, link => Assert.True(link.First >= 0 && link.First < firstLength && link.Second >= 0 && link.Second < secondLength));
    }

    private static void AssertPositions(IEnumerable<IGrouping<int, int>> positions) =>
        Assert.All(positions, ofPaper => Assert.Equal(Enumerable.Range(1, ofPaper.Count()), ofPaper.Order()));
}
