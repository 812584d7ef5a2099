using PaperGraph.Cli.Inputs;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Cli;

public sealed class InputReaderTests
{
    [Fact]
    public void A_folder_gives_its_files_in_order_without_hidden_ones_and_without_the_output()
    {
        using var folder = Sample();
        Assert.Equal(["b.txt", "a.txt", "c.txt"], Names(folder, folder.Path));
    }

    [Fact]
    public void A_pattern_gives_the_files_that_match() => Check(folder => Assert.Equal(["b.txt"], Names(folder, folder.Of("b*.txt"))));

    [Fact]
    public void The_same_file_named_twice_is_read_once()
        => Check(folder => Assert.Equal(["c.txt"], Names(folder, folder.Of("c.txt"), folder.Of("b", "..", "c.txt"))));

    [Fact]
    public void Files_of_the_same_name_are_told_apart_by_their_folders()
        => Check(folder =>
        {
            File.Copy(folder.Of("c.txt"), folder.Of("b", "c.txt"));
            var names = Names(folder, folder.Of("c.txt"), folder.Of("b", "c.txt"));
            Assert.Equal("b/c.txt", names[1]);
            Assert.EndsWith("/c.txt", names[0], StringComparison.Ordinal);
            Assert.NotEqual(names[0], names[1]);
        });

    [Fact]
    public void The_output_of_another_build_is_no_input()
        => Check(folder =>
        {
            var earlier = Directory.CreateDirectory(folder.Of("earlier")).FullName;
            File.WriteAllText(Path.Combine(earlier, OutputFolder.Manifest), "{");
            GraphFolder.Write(Directory.CreateDirectory(Path.Combine(earlier, OutputFolder.Graph)).FullName, LiteratureGraph.Empty, null, "");
            var (files, issues) = new InputReader("out", () => Stream.Null).Read([folder.Path, earlier]);
            Assert.DoesNotContain(files, file => file.Name.Contains("manifest", StringComparison.Ordinal));
            Assert.Equal([Severity.Warning, Severity.Error], issues.Where(issue => issue.Code == "output-folder").Select(issue => issue.Severity));
        });

    /// <summary>Opening a pipe that nobody writes to once waited for ever.</summary>
    [Fact]
    public void A_pipe_or_a_device_is_refused_and_an_empty_file_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such files on Windows.");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("empty.txt"), "");
        File.CreateSymbolicLink(folder.Of("link.txt"), "empty.txt");
        using (var made = System.Diagnostics.Process.Start("mkfifo", folder.Of("pipe.txt"))) made.WaitForExit();

        var (files, issues) = new InputReader("out", () => Stream.Null).Read([folder.Path, "/dev/zero"]);

        Assert.Equal(["empty.txt", "link.txt"], files.Select(file => file.Name));
        Assert.All(issues, issue => Assert.Equal((Severity.Error, "unreadable-input"), (issue.Severity, issue.Code)));
        Assert.Equal(["pipe.txt", "zero"], issues.Select(issue => issue.Source));
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash()
    {
        var (files, issues) = new InputReader("out", () => new MemoryStream("text"u8.ToArray())).Read(["-"]);
        Assert.Empty(issues);
        Assert.Equal("text"u8.ToArray(), Assert.Single(files).Bytes);
    }

    [Theory]
    [InlineData("no-such-file.txt")]
    [InlineData("no-such-*.txt")]
    [InlineData("no/such/folder/*.txt")]
    public void What_is_not_there_is_an_error_with_its_name(string missing)
        => Check(folder =>
        {
            var (files, issues) = Reader(folder).Read([folder.Of(missing), folder.Of("c.txt")]);
            Assert.Single(files);
            var issue = Assert.Single(issues);
            Assert.Equal((Severity.Error, "missing-input"), (issue.Severity, issue.Code));
            Assert.EndsWith(missing, issue.Source, StringComparison.Ordinal);
        });

    private static void Check(Action<TemporaryFolder> test)
    {
        using var folder = Sample();
        test(folder);
    }

    private static TemporaryFolder Sample()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Of("b"));
        Directory.CreateDirectory(folder.Of("out"));
        foreach (var file in new[] { folder.Of("c.txt"), folder.Of("b.txt"), folder.Of("b", "a.txt"), folder.Of(".hidden"), folder.Of("out", "old.csv") })
            File.WriteAllText(file, "x");
        return folder;
    }

    private static InputReader Reader(TemporaryFolder folder) => new(folder.Of("out"), () => Stream.Null);

    private static string[] Names(TemporaryFolder folder, params string[] arguments)
        => [.. Reader(folder).Read(arguments).Files.Select(file => file.Name)];
}
