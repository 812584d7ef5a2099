using System.IO.Compression;
using System.Text;
using PaperGraph.Model;
using PaperGraph.Storage;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Tests.Storage.NetworkFiles;

public sealed class NetworkFileTests
{
    public static TheoryData<string> SampleNames => [.. NetworkSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Every_format_gives_the_same_network(string name)
    {
        var (_, format, text) = NetworkSamples.All.Single(sample => sample.Name == name);
        Check(NetworkSamples.Read(name, text), format);
        // The content tells the format, whatever the name says.
        Check(NetworkSamples.Read("standard input", text), format);
        // With a mark, other line ends, other charsets, compressed.
        Check(NetworkSamples.Read(name, "\uFEFF" + text.ReplaceLineEndings("\r\n")), format);
        Check(NetworkSamples.Read(name + ".gz", Compressed(Encoding.UTF8.GetBytes(text))), format);
        var utf16 = text.Replace("encoding=\"UTF-8\"", "", StringComparison.Ordinal);
        Check(NetworkSamples.Read(name, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(utf16)]), format);
        Check(NetworkSamples.Read(name, [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(utf16)]), format);

        static void Check(NamedNetwork read, NetworkFormat format)
        {
            Assert.DoesNotContain(read.Issues, issue => issue.Severity == Severity.Error);
            Assert.Equal(format, read.Format);
            Assert.Equal(["Ada", "Grace", "Kurt", "Édouard"], NetworkSamples.Names(read).Order(StringComparer.Ordinal));
            Assert.Equal(["Ada–Grace 2", "Grace–Édouard 1"], NetworkSamples.Links(read));
        }
    }

    [Theory]
    [InlineData("a.txt", "x y\n")]
    [InlineData("a.net", "*Vertices 2\n1 x\n2 y\n*Arcs\n1 2 3\n2 1 4\n")]
    [InlineData("a.gml", "graph [ directed 1 node [ id 1 label \"x\" ] node [ id 2 label \"y\" ] edge [ source 1 target 2 weight 3 ] edge [ source 2 target 1 weight 4 ] ]")]
    [InlineData("a.gexf", "<gexf><graph defaultedgetype='directed'><nodes><node id='x'/><node id='y'/></nodes><edges><edge source='x' target='y' weight='3'/><edge source='y' target='x' weight='4'/></edges></graph></gexf>")]
    [InlineData("a.graphml", "<graphml><key id='weight' attr.name='weight' for='edge'/><graph edgedefault='directed'><node id='x'/><node id='y'/><edge source='x' target='y'><data key='weight'>3</data></edge><edge source='y' target='x'><data key='weight'>4</data></edge></graph></graphml>")]
    public void Directions_are_dropped_with_a_notice(string name, string text)
    {
        var read = NetworkSamples.Read(name, text);
        if (name == "a.txt") Assert.Empty(read.Issues);
        else
        {
            Assert.Equal(["x–y 7"], NetworkSamples.Links(read));
            Assert.Equal(["directed"], read.Issues.Select(issue => issue.Code));
        }
    }

    [Theory]
    [InlineData("a.txt", "a b\nc\nb c x\na b -1\na b NaN\na b c d e\nb c 1e999\n", "2 3 4 5 6 7")]
    [InlineData("a.csv", "a,b\n,c\na,b,heavy\n", "2 3")]
    [InlineData("a.net", "1 2\n*Vertices 2\n0 x\n3 \"z\"\n*Edges\n1\n1 2 ?\n1 5\n1 2 -3\n*Matrix\n1 1\n", "1 3 4 6 7 8 9 10")]
    [InlineData("a.gml", "graph [\nnode [ label \"x\" ]\nnode [ id 1 ]\nedge [ source 1 ]\nedge [ source 1 target 2 ]\nedge [ source 1 target 1 weight x ]\nnode [ id 1 ]\n]", "2 4 6 7 5")]
    [InlineData("a.gexf", "<gexf><graph>\n<node/>\n<node id='1'/>\n<edge source='1'/>\n<edge source='1' target='2'/>\n<edge source='1' target='1' weight='-1'/></graph></gexf>", "2 4 6 5")]
    [InlineData("a.graphml", "<graphml><graph>\n<node/>\n<node id='1'/>\n<edge source='1'/>\n<edge source='1' target='2'/>\n<hyperedge/></graph></graphml>", "2 4 6 5")]
    [InlineData("a.json", "{\"network\":{\"items\":[\n{\"label\":\"x\"},\n7,\n{\"id\":1}],\"links\":[\n{\"source_id\":1},\n{\"source_id\":1,\"target_id\":9},\n{\"source_id\":1,\"target_id\":1,\"strength\":\"much\"}]}}", "2 3 5 7 6")]
    public void Every_line_that_is_not_understood_is_named(string name, string text, string lines)
    {
        var read = NetworkSamples.Read(name, text);
        Assert.Equal(lines, string.Join(' ', read.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Line)));
        Assert.All(read.Issues, issue => Assert.StartsWith(name, issue.Place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.gexf", "<gexf><graph>\n<node id='1'/>\n<node id=", ":3:")]
    [InlineData("a.graphml", "<?xml version='1.0'?>\n<!DOCTYPE graphml [<!ENTITY a 'b'>]>\n<graphml/>", "a.graphml:1: ")]
    [InlineData("a.gml", "graph [\nnode [ id 1 ]\n", ":3:")]
    [InlineData("a.gml", "graph [\nnode [ id ] ]", ":2:")]
    [InlineData("a.json", "{\"network\":{\"items\":[\n{\"id\":", ":2:")]
    [InlineData("a.json", "{\"rows\":[1,2]}", "not VOSviewer's")]
    [InlineData("a.xml", "<rss/>", "neither GraphML nor GEXF")]
    [InlineData("map.txt", "id\tlabel\tx\ty\n1\tAda\t0\t0\n", "map file")]
    public void What_leaves_no_network_is_refused_with_its_place(string name, string text, string expected)
        => Assert.Contains(expected, Assert.Throws<StorageException>(() => NetworkSamples.Read(name, text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.net")]
    [InlineData("a.gml")]
    public void An_empty_file_is_an_empty_network(string name) => Assert.Equal(0, NetworkSamples.Read(name, "").Names.Count);

    [Fact]
    public void Names_may_be_any_words_and_weights_of_repeated_links_add_up()
    {
        var read = NetworkSamples.Read("a.tsv", "machine learning\tphysics, applied\t2\nphysics, applied\tmachine learning\t0.5\n\"say \"\"hi\"\"\"\tphysics, applied\t0\n");
        Assert.Equal(["machine learning–physics, applied 2.5"], NetworkSamples.Links(read));
        Assert.Equal("say \"hi\"", read.Names[2]);
        Assert.Equal((0, 1, 1), (read.Built.Loops, read.Built.ZeroWeights, read.Built.Repeated));
    }

    [Fact]
    public void Nodes_come_in_the_order_of_the_file_and_lines_may_be_indented()
        => Assert.Equal(["9", "2", "0", "5"], NetworkSamples.Names(NetworkSamples.Read("a.txt", "  9 2\n\t0 5\n".Replace("\t", "   ", StringComparison.Ordinal))));

    /// <summary>A leading tab was an empty name and the weight became the other end.</summary>
    [Fact]
    public void A_tab_at_the_start_of_a_line_is_an_empty_name()
        => Assert.Equal([1], NetworkSamples.Read("a.tsv", "\tb\t3\n").Issues.Select(issue => issue.Line));

    [Fact]
    public void The_order_of_lines_and_of_their_ends_changes_the_order_of_nodes_only() => Analysis.TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var lines = Enumerable.Range(0, 1 + random.Below(30)).Select(_ => (A: random.Below(9), B: random.Below(9), Weight: random.Below(4))).ToArray();
        var order = Enumerable.Range(0, lines.Length).ToArray();
        random.Shuffle(order);
        var one = NetworkSamples.Read("a.txt", string.Concat(lines.Select(l => $"n{l.A} n{l.B} {l.Weight}\n")));
        var other = NetworkSamples.Read("a.csv", string.Concat(order.Select(i => lines[i]).Select(l => $"n{l.B},n{l.A},{l.Weight}\n")));
        Assert.Equal(Sorted(one), Sorted(other));
        Assert.Equal((one.Built.Loops, one.Built.ZeroWeights, one.Built.Repeated), (other.Built.Loops, other.Built.ZeroWeights, other.Built.Repeated));

        static string[] Sorted(NamedNetwork read) => [.. Analysis.TestNetworks.Links(read.Built.Network)
            .Select(l => (A: read.Names[l.A], B: read.Names[l.B], l.Weight))
            .Select(l => string.CompareOrdinal(l.A, l.B) < 0 ? $"{l.A} {l.B} {l.Weight}" : $"{l.B} {l.A} {l.Weight}").Order(StringComparer.Ordinal)];
    });

    [Fact]
    public void Labels_that_several_nodes_share_are_told_apart_by_id()
    {
        var read = NetworkSamples.Read("a.net", "*Vertices 3\n1 \"x\"\n2 \"y\"\n3 \"x\"\n*Edges\n1 3\n");
        Assert.Equal(["x (1)", "y", "x (3)"], NetworkSamples.Names(read));
        Assert.Contains(read.Issues, issue => issue.Code == "shared-label");
    }

    [Fact]
    public void Pajek_vertices_need_no_lines_and_Latin_1_is_read()
    {
        var read = NetworkSamples.Read("a.net", Encoding.Latin1.GetBytes("*Vertices 3\n2 \"Gödel\"\n*Arcslist\n1 2 3\n"));
        Assert.Equal(["1", "Gödel", "3"], NetworkSamples.Names(read));
        Assert.Equal(2, read.Built.Network.LinkCount);
    }

    [Fact]
    public void A_VOSviewer_network_gets_its_labels_from_the_map_file_beside_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "my map.txt"), "id\tlabel\tcluster\tweight<Links>\n1\tAda\t1\t1\n2\t\"Grace\"\t1\t2\n3\tKurt\t2\t0\n");
        File.WriteAllText(Path.Combine(folder.Path, "my network.txt"), "1\t2\t4\n2\t1\t1\n1\t7\t1\n");
        foreach (var name in new[] { "my network.txt", "my map.txt" })
        {
            var read = NetworkFile.Read(Path.Combine(folder.Path, name), TestContext.Current.CancellationToken);
            Assert.Equal(NetworkFormat.VosViewerText, read.Format);
            Assert.Equal(["Ada", "Grace", "Kurt"], NetworkSamples.Names(read));
            Assert.Equal(["Ada–Grace 5"], NetworkSamples.Links(read));
            Assert.Equal("my network.txt:3", read.Issues.Single().Place);
        }
    }

    [Fact]
    public void Of_a_file_that_is_something_else_the_first_errors_are_kept_and_the_others_counted()
    {
        var read = NetworkSamples.Read("a.txt", string.Concat(Enumerable.Repeat("word\n", 3000)));
        Assert.Equal((1000, 2000), (read.Issues.Length, read.FurtherErrors));
    }

    [Fact]
    public void Long_and_many_lines_cross_the_borders_of_buffers()
    {
        var random = new SplitMix64(9);
        var text = new StringBuilder();
        var names = Enumerable.Range(0, 400).Select(v => new string((char)('a' + v % 26), 1 + random.Below(3000)) + v).ToArray();
        for (var i = 0; i < 2000; i++) text.Append(names[random.Below(400)]).Append('\t').Append(names[random.Below(400)]).Append('\n');
        text.Append(names[0]).Append('\t').Append('x', 1_000_000);
        var read = NetworkSamples.Read("a.txt", text.ToString());
        Assert.Empty(read.Issues);
        var expected = text.ToString().Split('\n').SelectMany(line => line.Split('\t')).Distinct();
        Assert.Equal(expected, NetworkSamples.Names(read));
        Assert.Equal(2001, read.Built.Network.LinkCount + read.Built.Loops + read.Built.Repeated);
    }

    [Fact]
    public void The_sum_of_all_weights_must_be_a_number()
        => Assert.StartsWith("a.txt: ", Assert.Throws<StorageException>(() => NetworkSamples.Read("a.txt", "a b 1e300\nb c 1e300\n")).Message, StringComparison.Ordinal);

    private static byte[] Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(bytes);
        return memory.ToArray();
    }
}
