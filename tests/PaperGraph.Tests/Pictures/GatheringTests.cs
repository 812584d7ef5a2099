using PaperGraph.Pictures.Layout;

namespace PaperGraph.Tests.Pictures;

public sealed class GatheringTests
{
    [Fact]
    public void A_title_far_from_its_group_comes_back_to_it()
    {
        var scene = LayoutTests.Scene([0, 0, 0, 1, 1, 1], [(0, 1), (1, 2), (3, 4), (4, 5)], 2);
        var placement = Placement.Compute(scene, 1, SheetFormat.Wide, TestContext.Current.CancellationToken);
        var title = placement.Titles[0];
        (title.X, title.Y) = (400, 400);
        Assert.True(Nearest(placement, title) > 100);
        var wanted = GraphDistances.Compute(scene, scene.Links);
        new Gathering(placement.Boxes, new DrawingCost(placement.Boxes, scene, wanted, Frame.For(placement.Boxes, SheetFormat.Wide))).Run();
        Assert.InRange(Nearest(placement, title), Measures.Gap - 0.01, 15);
    }

    private static double Nearest(Placement placement, Box title) => placement.Nodes.Where(box => box.Group == title.Group).Min(box => box.DistanceTo(title));
}
