using System.Xml.Linq;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Export;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Style;
using PaperGraph.Pictures.Text;

namespace PaperGraph.Tests.Pictures;

public sealed class TextTests
{
    [Theory]
    [InlineData("dark matter", "dark matter")]
    [InlineData("simulation-based inference", "simulation-|based inference")]
    [InlineData("effective field theory", "effective|field theory")]
    [InlineData("superresolutionmicroscopy", "superresolutionmicroscopy")]
    [InlineData("", "")]
    public void Long_labels_break_where_the_longer_line_is_shortest(string text, string lines)
        => Assert.Equal(lines, string.Join('|', LabelText.Wrap(text)));

    [Fact]
    public void Labels_are_cut_to_32_letters()
    {
        Assert.Equal(new string('a', 31) + "…", LabelText.Clean(new string('a', 40)));
        Assert.Equal(new string('a', 32), LabelText.Clean(new string('a', 32)));
        Assert.Equal(string.Concat(Enumerable.Repeat("e\u0301", 31)) + "…", LabelText.Clean(string.Concat(Enumerable.Repeat("e\u0301", 40))));
    }

    [Fact]
    public void Labels_have_no_control_characters_and_no_broken_ones() => Assert.Equal("ab\uFFFDc", LabelText.Clean("a\0b\uD800c\n"));

    [Fact]
    public void Widths_are_those_of_the_font()
    {
        // Source Sans 3 Regular: the digits are 497 units of 1000 wide, the space 200.
        Assert.Equal(4.97, FontMetrics.Regular.Width("7", 10), 6);
        Assert.Equal(4 * 4.97 + 2, FontMetrics.Regular.Width("20 26", 10), 6);
        Assert.True(FontMetrics.Bold.Width("topic", 10) > FontMetrics.Regular.Width("topic", 10));
        Assert.True(FontMetrics.Regular.Covers("Größe Ελλάδα Москва – naïve"));
        Assert.False(FontMetrics.Regular.Covers("量子"));
        Assert.Equal(20, FontMetrics.Regular.Width("量子", 10), 6);
    }

    [Fact]
    public void The_svg_is_well_formed_whatever_the_labels_are()
    {
        var scene = LayoutTests.Scene([0, 0, 0], [(0, 1), (1, 2)], 1);
        scene = scene with { Title = "a < b & \"c\" \u0001", Nodes = [.. scene.Nodes.Select(node => node with { Label = "<script>&amp;]]>\u0002 ü 量" })] };
        var svg = SvgExporter.Write(ScenePainter.Paint(Placement.Compute(scene, 1, SheetFormat.Wide, TestContext.Current.CancellationToken), ["M0 0L1 1", "M0 0L1 1"], [], Theme.Light));
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("svg", root.Name.LocalName);
        Assert.Equal("a < b & \"c\"", root.Elements().First().Value.Trim());
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("viewBox", svg, StringComparison.Ordinal);
    }
}
