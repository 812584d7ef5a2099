using PaperGraph.Analysis;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Storage;

public sealed class StagedFolderTests
{
    [Fact]
    public void Nothing_appears_before_the_commit_and_everything_after_it()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Of("out");
        using (var staged = StagedFolder.Create(target))
        {
            WriteManifest(staged.Path, "new");
            Assert.False(Directory.Exists(target));
            staged.Commit();
        }
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.True(File.Exists(Path.Combine(target, OutputFolder.Manifest)));
    }

    [Fact]
    public void Folders_that_lead_to_the_place_are_made()
    {
        using var folder = new TemporaryFolder();
        using var staged = StagedFolder.Create(folder.Of(Path.Combine("a", "b", "out")));
        WriteManifest(staged.Path, "new");
        staged.Commit();

        Assert.Equal("new", RunFiles.ReadManifest(folder.Of(Path.Combine("a", "b", "out"))).Title);
    }

    /// <summary>"Build the folder again" was the advice, and the build refused the folder.</summary>
    [Theory]
    [InlineData("{\"version\":")]
    [InlineData("{}")]
    [InlineData("")]
    public void An_output_with_a_damaged_manifest_can_be_built_again_and_a_folder_of_others_cannot(string manifest)
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        File.WriteAllText(Path.Combine(target, OutputFolder.Manifest), manifest);
        Assert.Throws<StorageException>(() => StagedFolder.Create(target));

        GraphFolder.Write(Directory.CreateDirectory(Path.Combine(target, OutputFolder.Graph)).FullName, PaperGraph.Model.LiteratureGraph.Empty, null, "");
        using var staged = StagedFolder.Create(target);
        WriteManifest(staged.Path, "new");
        staged.Commit();
        Assert.Equal("new", RunFiles.ReadManifest(target).Title);
    }

    [Fact]
    public void What_was_there_survives_a_failure()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        using (var staged = StagedFolder.Create(target)) WriteManifest(staged.Path, "new");
        Assert.Equal("old", RunFiles.ReadManifest(target).Title);
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_commit_replaces_the_parts_of_a_build_and_keeps_the_users_own_files()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        Directory.CreateDirectory(Path.Combine(target, OutputFolder.Graph));
        File.WriteAllText(Path.Combine(target, OutputFolder.Graph, "stale.csv"), "");
        File.WriteAllText(Path.Combine(target, "notes.txt"), "mine");
        using (var staged = StagedFolder.Create(target))
        {
            WriteManifest(staged.Path, "new");
            staged.Commit();
        }
        Assert.Equal("new", RunFiles.ReadManifest(target).Title);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(target, "notes.txt")));
        Assert.False(Directory.Exists(Path.Combine(target, OutputFolder.Graph)));
    }

    [Fact]
    public void Parts_to_keep_are_taken_over()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        using (var staged = StagedFolder.Create(target, OutputFolder.Manifest, OutputFolder.Site)) staged.Commit();
        Assert.Equal("old", RunFiles.ReadManifest(target).Title);
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_untouched()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("letter.txt"), "dear");
        var exception = Assert.Throws<StorageException>(() => StagedFolder.Create(folder.Path));
        Assert.Contains("did not write", exception.Message, StringComparison.Ordinal);
        Assert.Equal("dear", File.ReadAllText(folder.Of("letter.txt")));
    }

    [Fact]
    public void A_file_in_the_place_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("out"), "");
        Assert.Contains("is a file", Assert.Throws<StorageException>(() => StagedFolder.Create(folder.Of("out"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_below_a_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("file"), "");
        Assert.Contains("cannot be written", Assert.Throws<StorageException>(() => StagedFolder.Create(folder.Of("file", "out"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_process_moved_aside_is_put_back()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        Directory.Move(target, folder.Of(".out.previous"));
        using (StagedFolder.Create(target)) { }
        Assert.Equal("old", RunFiles.ReadManifest(target).Title);
    }

    /// <summary>A browser extension's folder, whose file has the manifest's name, once lost its own site folder.</summary>
    [Fact]
    public void A_manifest_of_something_else_is_no_output_of_ours()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of(OutputFolder.Manifest), """{"manifest_version": 3, "name": "An extension", "version": "1.0"}""");
        Assert.Contains("did not write", Assert.Throws<StorageException>(() => StagedFolder.Create(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_users_that_changes_during_the_build_stays_changed()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        File.WriteAllText(Path.Combine(target, "notes.txt"), "before");
        using (var staged = StagedFolder.Create(target))
        {
            WriteManifest(staged.Path, "new");
            File.WriteAllText(Path.Combine(target, "notes.txt"), "after");
            File.WriteAllText(Path.Combine(target, "more.txt"), "new");
            staged.Commit();
        }
        Assert.Equal("after", File.ReadAllText(Path.Combine(target, "notes.txt")));
        Assert.Equal("new", File.ReadAllText(Path.Combine(target, "more.txt")));
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_killed_process_had_begun_is_removed()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        Directory.CreateDirectory(folder.Of(".out.partial-2147483646"));
        using (StagedFolder.Create(target)) { }
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_private_folder_stays_private()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no Unix permissions here.");
            return;
        }
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using (var staged = StagedFolder.Create(target, OutputFolder.Manifest)) staged.Commit();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(target));
    }

    private static string Output(TemporaryFolder folder, string title)
    {
        var target = Directory.CreateDirectory(folder.Of("out")).FullName;
        WriteManifest(target, title);
        return target;
    }

    private static void WriteManifest(string folder, string title) => RunFiles.Write(folder, new Manifest
    {
        Version = "0.0.0",
        Title = title,
        Options = new AnalysisOptions(),
        Inputs = [],
        Nodes = ImmutableSortedDictionary<string, int>.Empty,
        Relationships = ImmutableSortedDictionary<string, int>.Empty,
    });
}
