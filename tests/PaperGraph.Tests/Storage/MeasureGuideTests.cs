using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Storage;

public class MeasureGuideTests
{
    [Fact]
    public void Every_measure_is_explained_in_full() => Assert.All(MeasureGuide.Measures, measure =>
    {
        Assert.EndsWith(".", measure.Meaning, StringComparison.Ordinal);
        Assert.StartsWith(measure.Meaning, measure.Text, StringComparison.Ordinal);
        foreach (var part in new[] { "Formula", "Range", "Read it as", "Do not trust it when" }) Assert.Contains($"- **{part}**: ", measure.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_measure_of_a_tag_is_explained()
    {
        var measures = GraphSchema.Node("Tag").Properties.Select(property => property.Name).Except(["name", "aliases"]);
        Assert.All(measures, name => Assert.NotNull(MeasureGuide.Find(name)));
    }

    [Theory]
    [InlineData("pageRank")]
    [InlineData("page-rank")]
    [InlineData("PAGERANK")]
    public void A_measure_has_many_spellings(string name) => Assert.Equal("pageRank", MeasureGuide.Find(name)?.Name);

    [Theory]
    [InlineData("q", "qValue")]
    [InlineData("z", "zScore")]
    [InlineData("teams", "teams")]
    [InlineData("Owned topic", "owned topic")]
    public void Words_of_the_report_are_explained(string word, string name) => Assert.Equal(name, MeasureGuide.Find(word)?.Name);

    [Theory]
    [InlineData("nmi", "arithmetic mean")]
    [InlineData("adjusted-rand", "pairs")]
    [InlineData("weighted-betweenness", "1/w")]
    [InlineData("weighted-betweenness", "1/association")]
    [InlineData("participation", "community c")]
    [InlineData("participation", "field f")]
    [InlineData("within-module-z", "population")]
    [InlineData("within-module-z", "strength")]
    public void What_numbers_of_networks_are_is_said(string name, string words) => Assert.Contains(words, MeasureGuide.Find(name)?.Part("Formula"), StringComparison.Ordinal);

    [Theory]
    [InlineData("clustering")]
    [InlineData("constraint")]
    [InlineData("effectiveSize")]
    public void Undefined_numbers_are_empty_and_that_is_said(string name) => Assert.Contains("empty", MeasureGuide.Find(name)?.Part("Range"), StringComparison.Ordinal);

    [Fact]
    public void The_sections_after_the_measures_are_no_measures()
    {
        Assert.Equal(MeasureGuide.Measures.Select(measure => measure.Name).Distinct(), MeasureGuide.Measures.Select(measure => measure.Name));
        Assert.DoesNotContain(MeasureGuide.Measures, measure => measure.Text.Contains("Bridge tags", StringComparison.Ordinal));
    }
}
