using System.Diagnostics;

namespace PaperGraph.IntegrationTests.CommandLine;

public sealed class BadInputTests
{
    public static TheoryData<string, byte[]> Unreadable() => new()
    {
        { "empty.txt", [] },
        { "binary.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 1, 2, 3] },
        { "letter.txt", "Dear reader,\nthis lists nothing.\n"u8.ToArray() },
        { "table.csv", "name,colour\nx,red\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task An_unreadable_input_is_named_and_nothing_is_written(string name, byte[] bytes)
    {
        var folder = Folders.New();
        var input = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(input, bytes, TestContext.Current.CancellationToken);
        var outcome = await PaperGraphProcess.RunAsync("build", input, "-o", Path.Combine(folder, "out"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error: " + name, outcome.Error, StringComparison.Ordinal);
        AssertNoTrace(outcome);
        Assert.Equal([name], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_is_readable_is_built_and_the_rest_is_listed()
    {
        var folder = Folders.New();
        var output = Path.Combine(folder, "out");
        var outcome = await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), Path.Combine(folder, "missing.txt"), "-o", output, "--skip", "draw");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("missing.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("missing-input", await File.ReadAllTextAsync(Path.Combine(output, "issues.jsonl"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(8, File.ReadLines(Path.Combine(output, "graph", "papers.csv")).Count());
        AssertNoTrace(outcome);
    }

    [Fact]
    public async Task A_bad_row_is_named_with_its_line_and_the_others_are_kept()
    {
        var folder = Folders.New();
        var input = Path.Combine(folder, "own.csv");
        await File.WriteAllTextAsync(input, "title,published,shoe size\nFirst,2024-13-45,42\n,2024,43\nThird,2024,44\n", TestContext.Current.CancellationToken);
        var output = Path.Combine(folder, "out");
        var outcome = await PaperGraphProcess.RunAsync("build", input, "-o", output, "--skip", "draw");
        Assert.Contains("own.csv:2", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("own.csv:3", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadLines(Path.Combine(output, "graph", "papers.csv")).Count());
        Assert.Single(File.ReadLines(Path.Combine(output, "issues.jsonl")), line => line.Contains("shoe size", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_output_that_is_a_file_or_below_one_or_somebody_elses_is_refused()
    {
        var folder = Folders.New();
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);
        foreach (var output in new[] { file, Path.Combine(file, "below"), folder })
        {
            var outcome = await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output);
            Assert.Equal(3, outcome.ExitCode);
            Assert.StartsWith("error: " + output, outcome.Error, StringComparison.Ordinal);
            AssertNoTrace(outcome);
        }
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "x.txt")]
    [InlineData("build", "x.txt", "-o", "out", "--skip", "lunch")]
    [InlineData("build", "x.txt", "-o", "out", "--resolution", "0")]
    [InlineData("build", "x.txt", "-o", "out", "--seed", "minus one")]
    [InlineData("build", "x.txt", "-o", "out", "--resolution", "0,5")]
    [InlineData("build", "x.txt", "-o", "out", "--sed", "5")]
    [InlineData("build", "x.txt", "-o", "")]
    [InlineData("dance")]
    [InlineData("query", "out")]
    public async Task Wrong_usage_is_explained(params string[] arguments)
    {
        var outcome = await PaperGraphProcess.RunAsync(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("error: ", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
        AssertNoTrace(outcome);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("draw")]
    [InlineData("report")]
    [InlineData("site")]
    [InlineData("push")]
    [InlineData("query")]
    public async Task A_folder_that_no_build_wrote_is_refused(string command)
    {
        var folder = Folders.New();
        string[] arguments = command == "query" ? [command, folder, "top-topics"] : [command, folder];
        var outcome = await PaperGraphProcess.RunAsync(arguments);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("not the output folder of a build", outcome.Error, StringComparison.Ordinal);
        AssertNoTrace(outcome);
    }

    [Theory]
    [InlineData("Extract")]
    [InlineData("Write")]
    public async Task Ctrl_C_leaves_what_was_there(string stage)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl-C is sent with kill.");
        var folder = Folders.New();
        var output = Path.Combine(folder, "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw")).ExitCode);
        var before = Folders.Contents(output);

        using var process = PaperGraphProcess.StartInForeground("build", Folders.Examples, "-o", output);
        for (string? line = ""; line is not null && !line.StartsWith(stage, StringComparison.Ordinal);)
            line = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        PaperGraphProcess.Interrupt(process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed.TotalSeconds} s to stop.");

        var after = Folders.Contents(output);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.True(file.Value.AsSpan().SequenceEqual(after[file.Key]), file.Key));
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Without_Node_everything_but_the_pictures_is_made()
    {
        var folder = Folders.New();
        var output = Path.Combine(folder, "out");
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?> { ["PATH"] = folder }, null, "build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Contains("Node.js was not found", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(output, "site", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(output, "pictures")));
        Assert.Contains("no-pictures", await File.ReadAllTextAsync(Path.Combine(output, "issues.jsonl"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drawing_again_without_Node_fails_and_keeps_the_pictures()
    {
        var folder = Folders.New();
        var output = Path.Combine(folder, "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "report,site")).ExitCode);
        var before = Folders.Contents(output);
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?> { ["PATH"] = folder }, null, "draw", output);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("Node.js was not found", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before.Keys, Folders.Contents(output).Keys);
    }

    [Fact]
    public async Task Standard_input_is_an_input()
    {
        var output = Path.Combine(Folders.New(), "out");
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), """{"title": "A paper from a pipe", "tags": ["pipes", "papers"]}""" + "\n", "build", "-", "-o", output, "--skip", "draw");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Contains("A paper from a pipe", await File.ReadAllTextAsync(Path.Combine(output, "graph", "papers.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static void AssertNoTrace(PaperGraphProcess.Outcome outcome)
    {
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", outcome.Error, StringComparison.Ordinal);
    }
}
