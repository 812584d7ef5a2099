using PaperGraph.Databases.Neo4jHttp.Push;

namespace PaperGraph.Tests.Databases.Push;

public sealed class ImportFolderTests
{
    [Fact]
    public void Nothing_of_it_is_left_and_what_others_have_there_stays()
    {
        using var shared = new TemporaryFolder();
        File.WriteAllText(shared.Of("theirs.csv"), "x");
        using (var folder = new ImportFolder(shared.Path))
        {
            using var first = folder.Publish("a"u8.ToArray());
            var second = folder.Publish("b"u8.ToArray());
            second.Dispose();
            Assert.Equal("a", File.ReadAllText(Assert.Single(Directory.GetFiles(Assert.Single(Directory.GetDirectories(shared.Path))))));
        }

        Assert.Equal([shared.Of("theirs.csv")], Directory.GetFileSystemEntries(shared.Path));
    }

    /// <summary>A folder that somebody else cleared away first once failed a finished push.</summary>
    [Fact]
    public void What_is_gone_already_is_no_failure()
    {
        using var shared = new TemporaryFolder();
        using var folder = new ImportFolder(shared.Path);
        var published = folder.Publish("a"u8.ToArray());
        Directory.Delete(Assert.Single(Directory.GetDirectories(shared.Path)), recursive: true);

        published.Dispose();
    }
}
