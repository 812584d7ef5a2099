using PaperGraph.Analysis.Layout;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Maps;

namespace PaperGraph.Tests.Site.Maps;

public sealed class MapTests
{
    [Fact]
    public void A_grid_keeps_the_shape_and_leaves_out_what_is_not_shown()
    {
        var grid = MapGrid.Of([new(1, 1), new(3, 1), new(1, 2), new(100, 100)], node => node < 3);
        Assert.Equal([0, 10_000, 0, 10_000], grid.X);
        Assert.Equal([0, 0, 5_000, 10_000], grid.Y);
    }

    [Fact]
    public void One_place_and_none_make_a_grid()
    {
        Assert.Equal([0], MapGrid.Of([new MapPoint(7, 7)]).X);
        Assert.Empty(MapGrid.Of([]).X);
    }

    /// <summary>Papers of a topic at one place name it; a topic all over the map names nothing.</summary>
    [Fact]
    public void Regions_are_named_by_topics_whose_papers_stand_together()
    {
        var corpus = new CorpusView(SampleGraph.Of(Enumerable.Range(0, 20).Select(i => new SamplePaper($"Paper {i}") { Tags = [i < 8 ? "near" : "far", "everywhere"] })));
        var grid = new MapGrid([.. Enumerable.Range(0, 20).Select(i => i < 8 ? 100 + i : i % 2 * 9500)], [.. Enumerable.Range(0, 20).Select(i => i % 7)]);
        var labels = RegionLabels.Of(corpus, grid);
        var label = Assert.Single(labels);
        Assert.Equal("near", corpus.Tags[label.Topic].Name);
        Assert.InRange(label.X, 100, 108);
    }

    [Fact]
    public void A_paper_is_connected_with_those_that_share_a_topic()
    {
        var corpus = new CorpusView(SampleGraph.Of([
            new("A") { Tags = ["x", "y"] }, new("B") { Tags = ["x", "y"] }, new("C") { Tags = ["y"] }, new("D") { Tags = ["z"] }, new("E")]));
        Assert.Equal([2, 2, 2, 0, 0], Connectedness.Of(corpus));
    }
}
