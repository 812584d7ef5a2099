using PaperGraph.Cli;

namespace PaperGraph.Tests.Cli;

/// <summary>What a build says of files that add nothing.</summary>
public sealed class InputNotesTests
{
    [Fact]
    public async Task A_file_of_corrections_without_any_and_an_input_that_is_given_twice_are_noted()
    {
        using var folder = new TemporaryFolder();
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(folder.Of("a.csv"), "title,tags\nA,jets\n", cancellation);
        File.Copy(folder.Of("a.csv"), folder.Of("b.csv"));
        await File.WriteAllTextAsync(folder.Of("c.yaml"), "# nothing yet\n", cancellation);
        var code = await RunAsync(["extract", folder.Of("a.csv"), folder.Of("b.csv"), "-o", folder.Of("out"), "--corrections", folder.Of("c.yaml")]);
        var issues = await File.ReadAllLinesAsync(Path.Combine(folder.Of("out"), "issues.jsonl"), cancellation);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(issues, issue => issue.Contains("\"source\":\"b.csv\"", StringComparison.Ordinal) && issue.Contains("\"same-input\"", StringComparison.Ordinal) && issue.Contains("a.csv", StringComparison.Ordinal));
        Assert.Contains(issues, issue => issue.Contains("\"source\":\"c.yaml\"", StringComparison.Ordinal) && issue.Contains("\"no-corrections\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_yaml_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Of("a.csv"), "title\nA\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.Of("c.yaml"), "tags:\n  - merge: [a, b\n  - drop: c\n", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Usage, await RunAsync(["extract", folder.Of("a.csv"), "-o", folder.Of("out"), "--corrections", folder.Of("c.yaml")]));
        Assert.Equal(ExitCode.Usage, await RunAsync(["extract", folder.Of("a.csv"), "-o", folder.Of("out"), "--recipe", folder.Of("c.yaml")]));
    }

    private static Task<int> RunAsync(string[] arguments) => Application.RunAsync(arguments, TextWriter.Null, TextWriter.Null, () => Stream.Null);
}
