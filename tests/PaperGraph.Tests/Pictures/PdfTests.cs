using System.Text;
using PaperGraph.Pictures.Drawings;
using PaperGraph.Pictures.Export;
using PaperGraph.Pictures.Layout;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Tests.Pictures;

public sealed class PdfTests
{
    [Fact]
    public void A_page_has_the_width_asked_for_and_the_fonts_in_it()
    {
        var pdf = Encoding.Latin1.GetString(PdfExporter.Write(Drawing(), 90));
        Assert.StartsWith("%PDF-1.", pdf, StringComparison.Ordinal);
        // 90 mm are 255.12 points.
        Assert.Matches(@"/MediaBox\s*\[0 0 255\.1[0-9]* ", pdf);
        Assert.Contains("/FontFile2", pdf, StringComparison.Ordinal);
        Assert.Contains("/PAPERA+", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_drawing_gives_the_same_bytes()
    {
        var first = PdfExporter.Write(Drawing(), 180);
        Thread.Sleep(1100); // Dates in the file have a resolution of a second.
        Assert.Equal(first, PdfExporter.Write(Drawing(), 180));
    }

    /// <summary>What looks like a date in a title, or by chance in a compressed stream, was once overwritten with zeros.</summary>
    [Fact]
    public void Nothing_but_dates_is_blanked()
    {
        var pdf = Encoding.Latin1.GetString(PdfExporter.Write(Drawing() with { Title = "s (D: x) y" }, 90));
        Assert.Contains(@"/Title(s \(D: x\) y)", pdf, StringComparison.Ordinal);
        Assert.Matches(@"\(D:0{14}", pdf);
    }

    [Theory]
    [InlineData("M0 0L10 0L10 10Z")]
    [InlineData("M0 0C1 2 3 4 5 6")]
    [InlineData("M10 0A10 10 0 1 1 -10 0A10 10 0 0 1 10 0")]
    [InlineData("M0 0A0 5 0 0 1 3 3")]
    public void Paths_of_any_command_are_read(string data) => Assert.NotNull(PdfPath.Read(data));

    [Fact]
    public void An_unknown_command_is_an_error() => Assert.Throws<FormatException>(() => PdfPath.Read("M0 0Q1 1 2 2"));

    private static Drawing Drawing()
    {
        var scene = LayoutTests.Scene([0, 0, 0, -1], [(0, 1), (1, 2)], 1);
        return ScenePainter.Paint(Placement.Compute(scene, 1, SheetFormat.Wide, TestContext.Current.CancellationToken), ["M0 0L1 1", "M0 0C1 1 2 2 3 3"], [], Theme.Light);
    }
}
