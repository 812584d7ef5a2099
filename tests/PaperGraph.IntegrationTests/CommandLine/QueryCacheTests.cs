namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>What a user may find in, or do to, the folder that keeps the embedded database.</summary>
public sealed class QueryCacheTests
{
    private const string CountPapers = "MATCH (p:Paper) RETURN count(p) AS papers";
    private const string Answer = "papers\n7\n";

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "empty", [] },
        { "text", "no database"u8.ToArray() },
        { "zeros", new byte[100_000] },
    };

    /// <summary>A file that is no database once stayed, and with it the error, until somebody deleted it.</summary>
    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_database_is_made_again(string name, byte[] content)
    {
        var output = await BuildAsync(name);
        Assert.Equal(Answer, (await PaperGraphProcess.RunAsync("query", output, CountPapers)).Output);
        var database = Assert.Single(Databases(output));
        await File.WriteAllBytesAsync(database, content, TestContext.Current.CancellationToken);

        var outcome = await PaperGraphProcess.RunAsync("query", output, CountPapers);

        Assert.Equal(new PaperGraphProcess.Outcome(0, Answer, "1 row\n"), outcome);
        Assert.Equal([database], Databases(output));
    }

    [Fact]
    public async Task The_folder_may_be_deleted_at_any_time()
    {
        var output = await BuildAsync("deleted");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("query", output, CountPapers)).ExitCode);
        Directory.Delete(Path.Combine(output, ".cache"), recursive: true);

        Assert.Equal(Answer, (await PaperGraphProcess.RunAsync("query", output, CountPapers)).Output);
    }

    /// <summary>A file stands where the folder should be: also an administrator, for whom no folder is read-only, cannot write there.</summary>
    [Fact]
    public async Task A_folder_that_cannot_be_written_is_asked_through_a_database_among_the_users_files()
    {
        var output = await BuildAsync("unwritable");
        var (inTheWay, usersFiles) = (Path.Combine(output, ".cache"), Path.Combine(Folders.New("users-cache"), "cache"));
        await File.WriteAllTextAsync(inTheWay, "in the way", TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string?> { ["XDG_CACHE_HOME"] = usersFiles };

        var outcome = await PaperGraphProcess.RunAsync(environment, null, "query", output, CountPapers);
        var nowhere = await PaperGraphProcess.RunAsync(new Dictionary<string, string?> { ["XDG_CACHE_HOME"] = inTheWay }, null, "query", output, CountPapers);

        Assert.Equal(new PaperGraphProcess.Outcome(0, Answer, "1 row\n"), outcome);
        Assert.NotEmpty(Directory.GetFiles(usersFiles, "ladybug-*", SearchOption.AllDirectories));
        Assert.Equal((3, ""), (nowhere.ExitCode, nowhere.Output));
        Assert.StartsWith($"error: The embedded database cannot be written to {inTheWay}", Assert.Single(nowhere.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.EndsWith("; set XDG_CACHE_HOME to a folder that can be.\n", nowhere.Error, StringComparison.Ordinal);
    }

    /// <summary>The XDG Base Directory Specification asks to ignore a relative path; it once made a folder wherever the program was started.</summary>
    [Fact]
    public async Task A_relative_place_for_the_users_files_is_none()
    {
        var output = await BuildAsync("relative");
        await File.WriteAllTextAsync(Path.Combine(output, ".cache"), "in the way", TestContext.Current.CancellationToken);
        var home = Folders.New("home");
        var environment = new Dictionary<string, string?> { ["XDG_CACHE_HOME"] = "relative-cache", ["XDG_DATA_HOME"] = null, ["HOME"] = home };

        var outcome = await PaperGraphProcess.RunAsync(environment, null, "query", output, CountPapers);

        Assert.Equal(Answer, outcome.Output);
        Assert.False(Directory.Exists("relative-cache"));
        Assert.NotEmpty(Directory.GetFiles(home, "ladybug-*", SearchOption.AllDirectories));
    }

    private static async Task<string> BuildAsync(string name)
    {
        var output = Path.Combine(Folders.New(name), "out");
        var built = await PaperGraphProcess.RunAsync("build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report");
        Assert.True(built.ExitCode == 0, built.Error);
        return output;
    }

    private static IEnumerable<string> Databases(string output) => Directory.EnumerateFiles(Path.Combine(output, ".cache"), "ladybug-*");
}
