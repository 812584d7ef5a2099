using System.IO.Compression;
using System.Text;
using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

public sealed class NodeGroupsTests
{
    private static readonly NodeNames Names = NetworkSamples.Read("a.txt", "a b\nb c\n").Names;

    [Theory]
    [InlineData("node,group\na,x\nb,y\nc,x\nc,x\nd,z\n")]
    [InlineData("node\tgroup, or so\na\tx\nb\ty\nc\tx\nd\tz\n")]
    [InlineData("node;group\na;x\nb;y\nc;x\n\"d;e\";z\n")]
    public void The_header_tells_the_separator(string text)
    {
        foreach (var compressed in new[] { false, true })
        {
            var groups = Read(text, compressed);
            Assert.Equal([0, 1, 0], groups.Group);
            Assert.Equal(1, groups.Unknown);
        }
    }

    [Theory]
    [InlineData("node,group\na,x\nb,y\na,y\n", ":4: the node a has another group")]
    [InlineData("node,group\na\n", ":2: ")]
    [InlineData("node,group\nq,x\n", "no row has a node")]
    [InlineData("node\0", "not a text file")]
    public void What_is_no_partition_is_refused(string text, string message)
        => Assert.Contains(message, Assert.Throws<StorageException>(() => Read(text, false)).Message, StringComparison.Ordinal);

    /// <summary>It was an internal error.</summary>
    [Fact]
    public void A_record_without_end_is_refused_in_plain_words()
        => Assert.Contains("double quote may not be closed", Assert.Throws<StorageException>(() => Read("node,group\na,\"" + new string('x', 5_000_000), false)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_compressed_table_that_is_cut_off_is_refused()
        => Assert.Contains("is cut off", Assert.Throws<StorageException>(() => Read("node,group\na,x\nb,y\n", true, cut: 6)).Message, StringComparison.Ordinal);

    private static NodeGroups Read(string text, bool compressed, int cut = 0)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "groups");
        using var memory = new MemoryStream();
        using (var gzip = compressed ? (Stream)new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true) : memory)
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
            gzip.Flush();
        }
        File.WriteAllBytes(path, memory.ToArray()[..^cut]);
        return NodeGroups.Read(path, Names);
    }
}
