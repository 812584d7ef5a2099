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
            File.WriteAllText(Path.Combine(staged.Path, OutputFolder.Manifest), "{}");
            Assert.False(Directory.Exists(target));
            staged.Commit();
        }
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.True(File.Exists(Path.Combine(target, OutputFolder.Manifest)));
    }

    [Fact]
    public void What_was_there_survives_a_failure()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        using (var staged = StagedFolder.Create(target)) File.WriteAllText(Path.Combine(staged.Path, OutputFolder.Manifest), "new");
        Assert.Equal("old", File.ReadAllText(Path.Combine(target, OutputFolder.Manifest)));
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
            File.WriteAllText(Path.Combine(staged.Path, OutputFolder.Manifest), "new");
            staged.Commit();
        }
        Assert.Equal("new", File.ReadAllText(Path.Combine(target, OutputFolder.Manifest)));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(target, "notes.txt")));
        Assert.False(Directory.Exists(Path.Combine(target, OutputFolder.Graph)));
    }

    [Fact]
    public void Parts_to_keep_are_taken_over()
    {
        using var folder = new TemporaryFolder();
        var target = Output(folder, "old");
        using (var staged = StagedFolder.Create(target, OutputFolder.Manifest, OutputFolder.Site)) staged.Commit();
        Assert.Equal("old", File.ReadAllText(Path.Combine(target, OutputFolder.Manifest)));
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
        Assert.Equal("old", File.ReadAllText(Path.Combine(target, OutputFolder.Manifest)));
    }

    private static string Output(TemporaryFolder folder, string manifest)
    {
        var target = Directory.CreateDirectory(folder.Of("out")).FullName;
        File.WriteAllText(Path.Combine(target, OutputFolder.Manifest), manifest);
        return target;
    }
}
