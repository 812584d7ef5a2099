using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Tests.Pictures;

public sealed class LinkSelectionTests
{
    [Fact]
    public void Keeps_every_connected_part_connected()
    {
        // Two parts: a square with a diagonal, and a pair whose only link is weak and has a single paper.
        SceneLink[] links = [new(0, 1, 9, 3), new(1, 2, 8, 3), new(2, 3, 7, 3), new(0, 3, 6, 3), new(0, 2, 5, 3), new(4, 5, 1, 0.1)];
        var chosen = LinkSelection.Choose(6, links, 2);
        Assert.Contains(links[5], chosen);
        Assert.True(chosen.Length >= 4);
    }

    [Fact]
    public void Takes_the_heaviest_tree_first()
    {
        SceneLink[] links = [new(0, 1, 4, 1), new(0, 2, 4, 5), new(1, 2, 4, 4)];
        Assert.Equal([links[0], links[1], links[2]], LinkSelection.Choose(3, links, 2));
        SceneLink[] weakFirst = [new(0, 1, 1, 9), new(0, 2, 4, 1), new(1, 2, 4, 1), new(0, 3, 4, 1), new(1, 3, 4, 1)];
        Assert.DoesNotContain(weakFirst[0], LinkSelection.Choose(4, weakFirst, 2));
    }

    [Fact]
    public void Draws_about_two_links_per_node()
    {
        var links = (from a in Enumerable.Range(0, 30) from b in Enumerable.Range(a + 1, 29 - a) select new SceneLink(a, b, 2 + (a * 7 + b) % 5, 1 + (a + b) % 3)).ToArray();
        var chosen = LinkSelection.Choose(30, links, 2);
        Assert.Equal(60, chosen.Length);
        Assert.Equal(chosen.OrderBy(link => link.A).ThenBy(link => link.B), chosen);
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(LinkSelection.Choose(0, [], 2));

    /// <summary>Widths of a network of one's own have any unit; multiplied by ten they once drew other links.</summary>
    [Fact]
    public void Without_a_least_evidence_the_unit_of_widths_does_not_matter()
    {
        var links = (from a in Enumerable.Range(0, 12) from b in Enumerable.Range(a + 1, 11 - a) select new SceneLink(a, b, 0.3 + (a * 5 + b) % 7 * 0.2, 1 + (a + b) % 3)).ToArray();
        var larger = links.Select(link => link with { Width = 10 * link.Width }).ToArray();
        Assert.Equal(LinkSelection.Choose(12, links, null).Select(link => (link.A, link.B)), LinkSelection.Choose(12, larger, null).Select(link => (link.A, link.B)));
    }
}
