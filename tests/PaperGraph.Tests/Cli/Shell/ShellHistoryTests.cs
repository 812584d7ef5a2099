using PaperGraph.Cli.Shell;

namespace PaperGraph.Tests.Cli.Shell;

public sealed class ShellHistoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("papergraph-history-").FullName;

    private string Path => System.IO.Path.Combine(folder, "state", "papergraph", "history");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_entered_is_there_the_next_time_line_breaks_and_all()
    {
        var history = ShellHistory.Open(Path);
        history.Add("MATCH (n)\nRETURN n;");
        history.Add("RETURN 'a\\nb' AS c, '\\\\n';");
        history.Add("RETURN 'a\\nb' AS c, '\\\\n';");
        history.Add("  ");

        Assert.Equal(["MATCH (n)\nRETURN n;", "RETURN 'a\\nb' AS c, '\\\\n';"], ShellHistory.Open(Path).Entries);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
    }

    [Fact]
    public void It_is_bounded()
    {
        var history = ShellHistory.Open(Path);
        for (var i = 0; i < ShellHistory.Limit + 5; i++) history.Add($"RETURN {i};");

        Assert.Equal((ShellHistory.Limit, "RETURN 5;"), (history.Entries.Count, history.Entries[0]));
        Assert.Equal(history.Entries, ShellHistory.Open(Path).Entries);
        Assert.Equal(ShellHistory.Limit, File.ReadLines(Path).Count());
    }

    [Fact]
    public void A_password_is_not_kept_in_the_file()
    {
        var history = ShellHistory.Open(Path);
        history.Add("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'canary';");
        history.Add("RETURN 1;");

        Assert.Equal(2, history.Entries.Count);
        Assert.DoesNotContain("canary", File.ReadAllText(Path), StringComparison.Ordinal);
    }

    /// <summary>A folder stands where the file should be: also an administrator cannot read it as one.</summary>
    [Fact]
    public void A_file_that_cannot_be_read_or_written_is_as_good_as_none()
    {
        Directory.CreateDirectory(Path);
        var history = ShellHistory.Open(Path);
        history.Add("RETURN 1;");

        Assert.Equal(["RETURN 1;"], history.Entries);
    }
}
