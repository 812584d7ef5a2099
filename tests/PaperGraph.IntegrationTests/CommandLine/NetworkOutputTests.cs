namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Where the table of <c>communities</c> and <c>centrality</c> may go.</summary>
public sealed class NetworkOutputTests
{
    private const string Table = "node,community\na,0\nb,0\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The pipe was replaced by a file.</summary>
    [Fact]
    public async Task A_pipe_is_written_to()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Named pipes of this kind are Unix's.");
        var pipe = Path.Combine(Folders.New(), "pipe");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe])) await make.WaitForExitAsync(Cancelled);
        var read = Task.Run(() => File.ReadAllText(pipe), Cancelled);
        Assert.Equal(0, await RunAsync(pipe));
        Assert.Equal(Table, await read.WaitAsync(TimeSpan.FromSeconds(30), Cancelled));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(pipe)!));
    }

    /// <summary>The link was replaced by a file.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_symbolic_link_is_followed(bool exists)
    {
        var folder = Folders.New();
        var (target, link) = (Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "there")).FullName, "table.csv"), Path.Combine(folder, "link.csv"));
        if (exists) await File.WriteAllTextAsync(target, "old", Cancelled);
        File.CreateSymbolicLink(link, Path.Combine("there", "table.csv"));
        Assert.Equal(0, await RunAsync(link));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(Table, await File.ReadAllTextAsync(target, Cancelled));
    }

    [Fact]
    public async Task A_file_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Unix has these permissions.");
            return;
        }
        var path = Path.Combine(Folders.New(), "table.csv");
        await File.WriteAllTextAsync(path, "old", Cancelled);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(path, Mode);
        Assert.Equal(0, await RunAsync(path));
        Assert.Equal((Mode, Table), (File.GetUnixFileMode(path), await File.ReadAllTextAsync(path, Cancelled)));
    }

    [Theory]
    [InlineData("links.txt")]
    [InlineData("groups.csv")]
    [InlineData("alias.txt")]
    public async Task What_is_read_is_not_replaced(string output)
    {
        var folder = Folders.New();
        await File.WriteAllTextAsync(Path.Combine(folder, "links.txt"), "a b\n", Cancelled);
        await File.WriteAllTextAsync(Path.Combine(folder, "groups.csv"), "node,group\na,x\nb,x\n", Cancelled);
        File.CreateSymbolicLink(Path.Combine(folder, "alias.txt"), "links.txt");
        var outcome = await PaperGraphProcess.RunAsync("communities", Path.Combine(folder, "links.txt"), "--compare", Path.Combine(folder, "groups.csv"), "-o", Path.Combine(folder, output));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("which is read", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("a b\n", await File.ReadAllTextAsync(Path.Combine(folder, "links.txt"), Cancelled));
    }

    private static async Task<int> RunAsync(string output)
        => (await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "a b\n", "communities", "-", "-o", output)).ExitCode;
}
