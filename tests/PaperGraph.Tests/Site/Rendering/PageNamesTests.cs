using FsCheck;
using PaperGraph.Site.Rendering;

namespace PaperGraph.Tests.Site.Rendering;

public sealed class PageNamesTests
{
    [Theory]
    [InlineData("arxiv:2401.00001", "arxiv-2401.00001")]
    [InlineData("title:a-deep-map-757ce1b7", "title-a-deep-map-757ce1b7")]
    [InlineData("normalizing-flows", "normalizing-flows")]
    public void A_plain_id_is_the_name(string id, string expected) => Assert.Equal(expected, PageNames.Of(id));

    [Theory]
    [InlineData("doi:10.1000/x(1)<2>")]
    [InlineData("con")]
    [InlineData("com1.x")]
    [InlineData("..")]
    [InlineData("../../etc/passwd")]
    [InlineData("数学")]
    [InlineData("UPPER")]
    [InlineData("")]
    [InlineData("a_b")]
    public void Any_other_id_gets_a_name_that_every_file_system_takes(string id)
    {
        var name = PageNames.Of(id);

        Assert.Matches("^([a-z0-9][a-z0-9_.-]*-)?[0-9a-f]{8}$", name);
        Assert.DoesNotContain("..", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_ids_are_cut_and_stay_apart()
    {
        var (a, b) = (PageNames.Of(new string('x', 300) + "a"), PageNames.Of(new string('x', 300) + "b"));

        Assert.NotEqual(a, b);
        Assert.InRange(a.Length, 1, 120);
    }

    /// <summary>Also where upper and lower case are the same, and where a colon became a hyphen.</summary>
    [Fact]
    public void Different_ids_have_different_names() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Elements('a', 'A', ':', '-', '.', '_', '/', 'é', '1')).Two()),
        pair => Is(new string(pair.Item1), new string(pair.Item2))).QuickCheckThrowOnFailure();

    private static bool Is(string a, string b)
    {
        // Kinds of things never mix ids with a colon and ids without one.
        if (a == b || a.Contains(':', StringComparison.Ordinal) != b.Contains(':', StringComparison.Ordinal)) return true;
        return !PageNames.Of(a).Equals(PageNames.Of(b), StringComparison.OrdinalIgnoreCase);
    }
}
