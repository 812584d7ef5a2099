using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Regions;

namespace PaperGraph.Tests.Pictures;

public sealed class RegionTests
{
    private static readonly Grid Square = new(0, 0, 0.1, 200, 200);

    [Fact]
    public void The_contour_of_a_disc_encloses_its_area()
    {
        var ring = Assert.Single(Contours.Trace(Square, Values((x, y) => 5 - Distance(x - 10, y - 9))));
        Assert.InRange(ring.Area, 0.999 * Math.PI * 25, 1.001 * Math.PI * 25);
        Assert.All(ring.Points, point => Assert.Equal(5, Distance(point.X - 10, point.Y - 9), 0.02));
        Assert.True(ring.Contains(10, 9));
        Assert.False(ring.Contains(16, 9));
    }

    [Fact]
    public void A_hole_has_negative_area()
    {
        var rings = Contours.Trace(Square, Values((x, y) => 2 - Math.Abs(Distance(x - 10, y - 10) - 6)));
        Assert.Equal(2, rings.Length);
        Assert.Equal(Math.PI * (64 - 16), rings.Sum(ring => ring.Area), 0.5);
        Assert.Single(rings, ring => ring.Area < 0);
    }

    [Fact]
    public void A_contour_that_leaves_the_grid_is_closed()
    {
        var ring = Assert.Single(Contours.Trace(Square, Values((x, y) => 1)));
        Assert.Equal(400, ring.Area, 10.0);
    }

    [Fact]
    public void A_saddle_gives_two_rings()
    {
        var grid = new Grid(0, 0, 1, 2, 2);
        Assert.Equal(2, Contours.Trace(grid, [1, -1, -1, 1]).Length);
    }

    [Fact]
    public void Every_box_lies_in_its_own_region_only()
    {
        var scene = LayoutTests.Scene([.. Enumerable.Range(0, 60).Select(i => i / 12)], [.. Enumerable.Range(0, 59).Select(i => (i, i + 1))], 2);
        var placement = Placement.Compute(scene, 1, SheetFormat.Wide, TestContext.Current.CancellationToken);
        var regions = RegionMaker.Compute(placement);
        Assert.Equal(5, regions.Length);
        foreach (var box in placement.Boxes)
            foreach (var region in regions)
                Assert.Equal(region.Group == box.Group, region.Rings.Count(ring => ring.Contains(box.X, box.Y)) % 2 == 1);
    }

    private static float[] Values(Func<double, double, double> function)
    {
        var values = new float[Square.Width * Square.Height];
        for (var i = 0; i < values.Length; i++) values[i] = (float)function((i % Square.Width + 0.5) * Square.Cell, (i / Square.Width + 0.5) * Square.Cell);
        return values;
    }

    private static double Distance(double dx, double dy) => Math.Sqrt(dx * dx + dy * dy);
}
