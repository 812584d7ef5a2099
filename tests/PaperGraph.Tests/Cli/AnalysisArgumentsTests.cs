using System.CommandLine;
using PaperGraph.Analysis;
using PaperGraph.Cli;
using PaperGraph.Cli.Commands;

namespace PaperGraph.Tests.Cli;

public sealed class AnalysisArgumentsTests
{
    [Theory]
    [InlineData("", OriginFilter.Listed)]
    [InlineData("--origin listed", OriginFilter.Listed)]
    [InlineData("--origin all", OriginFilter.All)]
    [InlineData("--origin ALL", OriginFilter.All)]
    public void The_origin_of_the_links_that_count_is_read(string arguments, OriginFilter expected)
    {
        var (command, read) = Command();
        Assert.Equal(expected, read(command.Parse(arguments)).Origin);
    }

    [Theory]
    [InlineData("--origin everything")]
    [InlineData("--origin 1")]
    public void Any_other_origin_is_an_error_that_names_the_two(string arguments)
        => Assert.Contains("choose from listed, all", Assert.Single(Command().Command.Parse(arguments).Errors).Message, StringComparison.Ordinal);

    /// <summary>A resolution of 1e308 once kept a build busy without end.</summary>
    [Theory]
    [InlineData("1e308")]
    [InlineData("0")]
    [InlineData("-1")]
    public void A_resolution_out_of_range_is_refused_with_the_range(string value)
    {
        var (command, read) = Command();
        Assert.Contains("it must be a number above 0, at most 1,000,000,000", Assert.Throws<UsageException>(() => read(command.Parse("--resolution " + value))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Communities_of_a_network_have_such_a_range_too()
    {
        using var error = new StringWriter();
        Assert.Equal(2, await Application.RunAsync(["communities", "-", "--resolution", "1e308"], TextWriter.Null, error, () => new MemoryStream("a b\nb c\n"u8.ToArray())));
        Assert.Contains("out of range", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The usual value stood there twice, once as the program calls it inside.</summary>
    [Theory]
    [InlineData("build")]
    [InlineData("communities")]
    public async Task Help_names_each_usual_value_once(string command)
    {
        using var output = new StringWriter();
        await Application.RunAsync([command, "--help"], output, TextWriter.Null, () => Stream.Null);
        var lines = output.ToString().Split('\n').Where(line => line.Contains("[default:", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(2, line.Split("[default:").Length));
    }

    private static (Command Command, Func<ParseResult, AnalysisOptions> Read) Command()
    {
        var arguments = new AnalysisArguments();
        var command = new Command("analyze");
        arguments.AddTo(command);
        return (command, parsed => arguments.Read(parsed));
    }
}
