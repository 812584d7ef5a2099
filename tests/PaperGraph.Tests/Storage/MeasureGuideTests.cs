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

    [Fact]
    public void The_sections_after_the_measures_are_no_measures()
    {
        Assert.Equal(MeasureGuide.Measures.Select(measure => measure.Name).Distinct(), MeasureGuide.Measures.Select(measure => measure.Name));
        Assert.DoesNotContain(MeasureGuide.Measures, measure => measure.Text.Contains("Bridge tags", StringComparison.Ordinal));
    }
}
