using PaperGraph.Cli;

namespace PaperGraph.Tests.Cli;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("y", true)]
    [InlineData("Y", true)]
    [InlineData(" yes ", true)]
    [InlineData("n", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_yes_is_one(string? answer, bool expected) => Assert.Equal(expected, Terminal.IsYes(answer));
}
