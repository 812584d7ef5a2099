using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Tests.Pictures;

public sealed class FieldSceneTests
{
    /// <summary>Colours once were places among the drawn fields, so that a field without papers shifted those after it against the site's.</summary>
    [Fact]
    public void A_field_has_the_colour_of_its_index_also_after_a_field_without_papers()
    {
        var graph = SampleWithSecondaryField();
        var scene = FieldScene.Build(graph)!;
        Assert.Equal([0, 2], scene.Groups.Select(group => group.Colour));
        Assert.Equal([0, 1], scene.Nodes.Where(node => node.IsHub).Select(node => node.Group));
    }

    /// <summary>Three fields of which the second, in alphabetical order, is nobody's main field.</summary>
    private static PaperGraph.Storage.AnalyzedGraph SampleWithSecondaryField() => Site.SampleGraph.Of(
        Site.SampleGraph.TwoFields.Select(paper => paper with { SecondaryField = "Between" }));
}
