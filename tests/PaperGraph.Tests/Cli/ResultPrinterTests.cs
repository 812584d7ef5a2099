using PaperGraph.Cli.Tables;
using PaperGraph.Databases;

namespace PaperGraph.Tests.Cli;

public sealed class ResultPrinterTests
{
    /// <summary>A shared database may hold what others wrote: an escape sequence in a title could retitle the terminal or write its clipboard.</summary>
    [Fact]
    public void What_is_shown_holds_no_control_characters()
    {
        using var output = new StringWriter();

        foreach (var format in new[] { ResultFormat.Table, ResultFormat.Markdown })
            ResultPrinter.Print(new QueryResult(["ti\u001btle"], [["a\u001b]0;owned\u0007b"]]), format, output);

        Assert.DoesNotContain('\u001b', output.ToString());
        Assert.DoesNotContain('\u0007', output.ToString());
        Assert.Contains("owned", output.ToString(), StringComparison.Ordinal);
    }
}
