using PaperGraph.Pictures;
using PaperGraph.Pictures.Style;

namespace PaperGraph.Tests.Pictures;

public sealed class ThemeTests
{
    public static TheoryData<PictureTheme> Themes() => [.. Enum.GetValues<PictureTheme>()];

    /// <summary>WCAG 2.2, 1.4.3: 4.5 for text, 3 for large type and marks.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_can_be_read_on_every_area(PictureTheme name)
    {
        var theme = Theme.Of(name);
        Assert.True(Palette.Contrast(theme.Muted, theme.Background) >= 4.5);
        for (var colour = -1; colour < 12; colour++)
        {
            Assert.True(Palette.Contrast(theme.Ink, theme.Tint(colour)) >= 7, $"ink on area {colour}");
            Assert.True(Palette.Contrast(theme.Text(colour), theme.Tint(colour)) >= 4.5, $"title on area {colour}");
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Values_can_be_told_apart_from_the_sheet(PictureTheme name)
    {
        var theme = Theme.Of(name);
        for (var part = 0.0; part <= (theme.IsDark ? 1 : 0.85); part += 0.05)
            Assert.True(Palette.Contrast(theme.Sequential(part), theme.Background) >= 1.9, $"{part}: {theme.Sequential(part)}");
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0072b2", "#0072B2", 1)]
    public void Contrast_is_that_of_WCAG(string a, string b, double expected) => Assert.Equal(expected, Palette.Contrast(a, b), 0.005);

    [Fact]
    public void Colours_are_mixed_channel_by_channel() => Assert.Equal("#804020", Palette.Mix("#000000", "#ff8040", 0.5));

    [Fact]
    public void The_lightness_of_the_scale_rises_so_that_it_also_works_without_colour()
    {
        var contrast = Enumerable.Range(0, 11).Select(step => Palette.Contrast(Palette.Sequential(step / 10.0, onDark: false), "#000000")).ToArray();
        Assert.Equal(contrast.Order(), contrast);
    }
}
