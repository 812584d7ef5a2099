using System.IO.Compression;
using System.Text;
using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>Files that are cut off, or are no networks, are refused in plain words.</summary>
public sealed class DamagedFileTests
{
    /// <summary>The unpacked beginning was taken for the whole.</summary>
    [Fact]
    public void Compressed_input_that_is_cut_anywhere_is_refused()
    {
        var member = Compressed(string.Concat(Enumerable.Range(0, 300).Select(i => $"n{i * 7919 % 300} m{i}\n")));
        byte[] two = [.. member, .. Compressed("a b\n")];
        Assert.Equal(301, NetworkSamples.Read("a.gz", two).Built.Network.LinkCount);
        for (var length = 20; length < two.Length; length++)
        {
            if (length == member.Length) continue;
            var message = Assert.Throws<StorageException>(() => NetworkSamples.Read("a.txt.gz", two[..length])).Message;
            Assert.Contains("is cut off", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE graphml>\n<graphml/>", "document type")]
    [InlineData("<graphml><graph>", "cut off")]
    [InlineData("<graphml><graph><node id='a", "cut off")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><graphml/>", "encoding")]
    [InlineData("<graphml><graph></node></graphml>", "no well-formed XML")]
    public void Broken_XML_is_told_in_plain_words(string text, string expected)
    {
        var message = Assert.Throws<StorageException>(() => NetworkSamples.Read("a.graphml", text)).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("DtdProcessing", message, StringComparison.Ordinal);
        Assert.Equal(expected == "document type", message.Contains("document type", StringComparison.Ordinal));
    }

    /// <summary>It was an internal error: .NET's reader asked for a negative number of bytes.</summary>
    [Fact]
    public void A_declaration_with_bytes_of_another_encoding_is_told_in_plain_words()
        => Assert.Contains("encoding", Assert.Throws<StorageException>(() => NetworkSamples.Read("a.gexf", Encoding.Latin1.GetBytes("<?xml version=\"1.0û\" encoding=\"UTF-8\"?>"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_message_on_many_open_elements_is_short()
        => Assert.InRange(Assert.Throws<StorageException>(() => NetworkSamples.Read("a.graphml", string.Concat(Enumerable.Repeat("<graphml>", 1000)))).Message.Length, 1, 250);

    [Theory]
    [InlineData("\u007fELF\u0002\u0001\u0001\0\0\0 a b\n")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005 b\n")]
    public void What_is_no_text_is_refused(string text)
        => Assert.Contains("is not a text file", Assert.Throws<StorageException>(() => NetworkSamples.Read("a.bin", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Messages_have_no_control_characters()
        => Assert.All(NetworkSamples.Read("a.txt", "a b\na b \u001b[31m\nlonger lines follow\n").Issues, issue => Assert.DoesNotContain(issue.Message, char.IsControl));

    [Theory]
    [InlineData("a.txt", "", "empty")]
    [InlineData("a.txt", "# nothing\n\n", "comments")]
    [InlineData("a.csv", "source,target\n", "header")]
    [InlineData("a.gexf", "<gexf/>", "no nodes")]
    public void An_empty_network_says_why(string name, string text, string expected)
        => Assert.Contains(expected, NetworkSamples.Read(name, text).Issues.Single().Message, StringComparison.Ordinal);

    /// <summary>GML, GraphML, GEXF and JSON kept the link, and made a node of what the file does not list.</summary>
    [Theory]
    [InlineData("a.net", "*Vertices 2\n*Edges\n1 2\n2 3\n")]
    [InlineData("a.gml", "graph [ node [ id 1 ] edge [ source 1 target 2 ] edge [ source 2 target 3 ] node [ id 2 ] ]")]
    [InlineData("a.gexf", "<gexf><graph><node id='1'/><edge source='1' target='2'/><edge source='2' target='3'/><node id='2'/></graph></gexf>")]
    [InlineData("a.graphml", "<graphml><graph><node id='1'/><edge source='1' target='2'/><edge source='2' target='3'/><node id='2'/></graph></graphml>")]
    [InlineData("a.json", "{\"network\":{\"links\":[{\"source_id\":1,\"target_id\":2},{\"source_id\":2,\"target_id\":3}],\"items\":[{\"id\":1},{\"id\":2}]}}")]
    [InlineData("b.json", "{\"links\":[{\"source\":1,\"target\":2},{\"source\":2,\"target\":3}],\"nodes\":[{\"id\":1},{\"id\":2}]}")]
    public void A_link_to_a_node_that_is_not_listed_is_left_out(string name, string text)
    {
        var read = NetworkSamples.Read(name, text);
        Assert.Equal(["1", "2"], NetworkSamples.Names(read));
        Assert.Equal(["1–2 1"], NetworkSamples.Links(read));
        Assert.Single(read.Issues);
    }

    [Theory]
    [InlineData("{\"directed\":false,\"nodes\":[{\"id\":\"a\",\"group\":1},{\"id\":\"b\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\",\"value\":2}]}")]
    [InlineData("{\"nodes\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"edges\":[{\"source\":0,\"target\":1,\"weight\":2}]}")]
    public void JSON_of_nodes_and_links_is_read(string text)
    {
        var read = NetworkSamples.Read("a.json", text);
        Assert.Equal(NetworkFormat.NodeLinkJson, read.Format);
        Assert.Equal(["a–b 2"], NetworkSamples.Links(read));
    }

    private static byte[] Compressed(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
