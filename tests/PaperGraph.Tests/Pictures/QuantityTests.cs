using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Tests.Pictures;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(0.012345, "0.0123")]
    [InlineData(12.345, "12.3")]
    [InlineData(1234.5, "1,234")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(double.NaN, "–")]
    public void Numbers_are_short(double value, string expected) => Assert.Equal(expected, Quantity.Number(value));

    [Fact]
    public void Things_are_counted_and_measures_named()
    {
        Assert.Equal("1 paper", Quantity.Papers.Text(1));
        Assert.Equal("2 papers", Quantity.Papers.Text(2));
        Assert.Equal("betweenness 0.5", new Quantity("betweenness").Text(0.5));
        Assert.Equal("Shared papers", Quantity.SharedPapers.Heading);
        Assert.Equal("2023", Quantity.Year(2023.4));
    }
}
