using PaperGraph.Model;

namespace PaperGraph.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024-05-01", DatePrecision.Day)]
    [InlineData("2024-05", DatePrecision.Month)]
    [InlineData("2024", DatePrecision.Year)]
    [InlineData("0001-01-01", DatePrecision.Day)]
    public void Reads_what_it_writes(string text, DatePrecision precision)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("24")]
    [InlineData("May 2024")]
    [InlineData("20245")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses_what_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Orders_by_first_day_and_the_more_precise_first()
        => Assert.Equal(["2023", "2024-01-01", "2024-01", "2024", "2024-02"],
            new[] { "2024", "2024-02", "2024-01", "2023", "2024-01-01" }
                .Select(text => PartialDate.TryParse(text, out var date) ? date : default).Order().Select(date => date.ToString()));
}
