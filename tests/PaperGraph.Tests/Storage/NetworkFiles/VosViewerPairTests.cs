using System.IO.Compression;
using System.Text;
using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>VOSviewer's network file with the map file beside it.</summary>
public sealed class VosViewerPairTests
{
    private const string Links = "1\t2\t4\n1\t7\t1\n";

    /// <summary>Issues of the map file carried the name of the network file.</summary>
    [Fact]
    public void Issues_name_the_file_that_they_are_of()
    {
        var read = ReadPair("network.txt", "map.txt", "id\tlabel\n1\tAda\n\tKurt\n2\tGrace\n", Links, "network.txt");
        Assert.Equal(["map.txt:3", "network.txt:2"], read.Issues.Select(issue => issue.Place));
    }

    /// <summary>Packed bytes were looked at for the header.</summary>
    [Theory]
    [InlineData("my network.txt.gz")]
    [InlineData("my map.txt.gz")]
    public void Compressed_files_are_a_pair_too(string opened)
    {
        var read = ReadPair("my network.txt.gz", "my map.txt.gz", "id\tlabel\n1\tAda\n2\tGrace\n", Links, opened);
        Assert.Equal(NetworkFormat.VosViewerText, read.Format);
        Assert.Equal(["Ada–Grace 4"], NetworkSamples.Links(read));
    }

    /// <summary>The network file was blamed.</summary>
    [Fact]
    public void A_map_file_that_is_cut_off_is_named()
        => Assert.StartsWith("map.txt.gz is cut off", Assert.Throws<StorageException>(() => ReadPair("network.txt.gz", "map.txt.gz", "id\tlabel\n1\tAda\n", Links, "network.txt.gz", cut: 6)).Message, StringComparison.Ordinal);

    [Theory]
    // Doubled quotes were dropped.
    [InlineData("id\tlabel\n1\t\"say \"\"hi\"\"\"\n2\t\"b\"\n", "say \"hi\"–b 4")]
    [InlineData("id,label\n1,\"x, y\"\n2,b\n", "x, y–b 4")]
    [InlineData("label;id\n\"x; y\";1\nb;2\n", "x; y–b 4")]
    [InlineData("id\tlabel\n1\t\"old\" age\n2\t\n", "\"old\" age–2 4")]
    public void Labels_are_cut_as_other_tables_are(string map, string link)
        => Assert.Equal([link], NetworkSamples.Links(ReadPair("network.txt", "map.txt", map, Links, "network.txt")));

    [Fact]
    public void Latin_1_is_read() => Assert.Equal(["Gödel–b 4"], NetworkSamples.Links(ReadPair("network.txt", "map.txt", "id\tlabel\n1\tGödel\n2\tb\n", Links, "map.txt", encoding: Encoding.Latin1)));

    private static NamedNetwork ReadPair(string network, string map, string items, string links, string opened, int cut = 0, Encoding? encoding = null)
    {
        using var folder = new TemporaryFolder();
        Write(map, (encoding ?? Encoding.UTF8).GetBytes(items), cut);
        Write(network, Encoding.UTF8.GetBytes(links), 0);
        return NetworkFile.Read(Path.Combine(folder.Path, opened), TestContext.Current.CancellationToken);

        void Write(string name, byte[] bytes, int cut)
        {
            using var memory = new MemoryStream();
            using (var gzip = name.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true) : memory) gzip.Write(bytes);
            File.WriteAllBytes(Path.Combine(folder.Path, name), memory.ToArray()[..^cut]);
        }
    }
}
