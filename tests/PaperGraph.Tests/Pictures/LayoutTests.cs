using PaperGraph.Model;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Tests.Pictures;

public sealed class LayoutTests
{
    [Fact]
    public void Stress_never_rises()
    {
        var scene = Ring(12);
        var wanted = GraphDistances.Compute(scene, scene.Links);
        AssertNeverRises(points => StressMajorization.Improve(points, wanted), points => StressMajorization.Value(points, wanted));
    }

    [Fact]
    public void The_value_of_the_vos_mapping_never_rises()
    {
        var similarity = VosMapping.Similarity(Ring(12));
        AssertNeverRises(points => VosMapping.Improve(points, similarity), points => VosMapping.Value(points, similarity));
    }

    [Fact]
    public void Three_equal_distances_give_an_equilateral_triangle()
    {
        double[] wanted = [0, 2, 2, 2, 0, 2, 2, 2, 0];
        var points = Points.Random(3, new SplitMix64(1));
        StressMajorization.Run(points, wanted);
        Assert.Equal(0, StressMajorization.Value(points, wanted), 9);
    }

    [Fact]
    public void Distances_are_shortest_paths()
    {
        // A path of three links of strength 4, each 1/2 long, within one group; node 4 alone.
        var scene = Scene([0, 0, 0, 0, 0], [(0, 1), (1, 2), (2, 3)], 4);
        var distances = GraphDistances.Compute(scene, scene.Links);
        Assert.Equal(0.5, distances[1], 12);
        Assert.Equal(1.5, distances[3], 12);
        Assert.Equal(1.5 * 1.1, distances[4], 12);
        Assert.Equal(distances[4], distances[20]);
    }

    [Fact]
    public void A_flattened_cloud_is_wider_than_high()
    {
        var points = new Points([0, 1, 2, 3, 4], [0, 2.1, 3.9, 6.2, 8]);
        var flat = points.Flat();
        Assert.True(flat.X.Max() - flat.X.Min() > 8.5);
        Assert.True(flat.Y.Max() - flat.Y.Min() < 0.5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public void Placed_boxes_do_not_overlap(int count)
    {
        var placement = Placement.Compute(Ring(count), 1, SheetFormat.Wide, TestContext.Current.CancellationToken);
        var boxes = placement.Boxes;
        for (var i = 0; i < boxes.Length; i++)
            for (var j = 0; j < i; j++)
                Assert.True(boxes[i].DistanceTo(boxes[j]) > 2 * Measures.RoutePadding, $"{i} and {j}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_places()
    {
        var (first, second, other) = (Placement.Compute(Ring(20), 5, SheetFormat.Wide, TestContext.Current.CancellationToken), Placement.Compute(Ring(20), 5, SheetFormat.Wide, TestContext.Current.CancellationToken), Placement.Compute(Ring(20), 6, SheetFormat.Wide, TestContext.Current.CancellationToken));
        Assert.Equal(first.Boxes.Select(box => (box.X, box.Y)), second.Boxes.Select(box => (box.X, box.Y)));
        Assert.NotEqual(first.Boxes.Select(box => (box.X, box.Y)), other.Boxes.Select(box => (box.X, box.Y)));
    }

    [Theory]
    [InlineData(0, 0, 10, 10, true)]
    [InlineData(0, 8, 2, 10, false)]
    [InlineData(5, 5, 6, 6, true)]
    [InlineData(-9, 0, -6, 3, false)]
    public void A_line_meets_a_rectangle(double x1, double y1, double x2, double y2, bool expected)
        => Assert.Equal(expected, new Line((x1, y1), (x2, y2)).Meets(5, 5, 4, 4));

    private static void AssertNeverRises(Action<Points> improve, Func<Points, double> valueOf)
    {
        var points = Points.Random(12, new SplitMix64(7));
        var value = valueOf(points);
        for (var step = 0; step < 40; step++)
        {
            improve(points);
            var next = valueOf(points);
            Assert.True(next <= value + 1e-6, $"step {step}: {next} after {value}");
            value = next;
        }
    }

    private static Scene Ring(int count) => Scene([.. Enumerable.Range(0, count).Select(i => i % 3)], [.. Enumerable.Range(0, count).Select(i => (i, (i + 1) % count)).Where(link => link.i != link.Item2)], 2);

    internal static Scene Scene(int[] groups, (int A, int B)[] links, double strength)
    {
        SceneLink[] ordered = [.. links.Select(link => new SceneLink(Math.Min(link.A, link.B), Math.Max(link.A, link.B), 3, strength)).Distinct()];
        return new Scene
        {
            Title = "A scene",
            Description = "For a test.",
            Source = "Nothing",
            Nodes = [.. groups.Select((group, i) => new SceneNode("n" + i, $"topic number {i}", 1 + i % 7, group))],
            Links = [.. ordered],
            Similar = [.. ordered],
            Groups = [.. Enumerable.Range(0, groups.DefaultIfEmpty(-1).Max() + 1).Where(groups.Contains).Select(group => new SceneGroup("group " + group, group, HasRegion: true))],
        };
    }
}
