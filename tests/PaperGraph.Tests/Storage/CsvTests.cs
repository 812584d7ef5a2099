using PaperGraph.Storage.Tables;

namespace PaperGraph.Tests.Storage;

public sealed class CsvTests
{
    /// <summary>A negative z-score once came out as text with an apostrophe, since the guard against formulas took its sign for one.</summary>
    [Fact]
    public void Numbers_are_never_taken_for_formulas() => Assert.Equal("-0.987,-3,\n", Row(-0.987, -3, double.NaN));

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless()
        => Assert.Equal("\"'=HYPERLINK(\"\"x\"\")\",\"'@a\",\"'+1\",\"'-1\",plain\n", Row("=HYPERLINK(\"x\")", "@a", "+1", "-1", "plain"));

    [Fact]
    public void Numbers_have_twelve_digits_at_most() => Assert.Equal("0.333333333333,1E-20,100,true\n", Row(1.0 / 3, 1e-20, 100.0, true));

    private static string Row(params object?[] values)
    {
        using var folder = new TemporaryFolder();
        Csv.Write(folder.Of("t.csv"), Csv.ForSpreadsheets, [.. values.Select((_, index) => "c" + (char)('a' + index))], [values]);
        return File.ReadAllText(folder.Of("t.csv")).Split('\n', 2)[1];
    }
}
