using PaperGraph.Model;

namespace PaperGraph.Tests.Storage.NetworkFiles;

/// <summary>Separators, headers and comments of edge lists.</summary>
public sealed class EdgeListTests
{
    [Theory]
    // Gephi's header was taken for that of a VOSviewer map file.
    [InlineData("Source,Target,Type,Id,Label,timeset,Weight\na,b,Undirected,0,,,2\nb,c,Undirected,1,,,0.5\n")]
    [InlineData("Id\tWeight\tTo\tFrom\n0\t2\tb\ta\n1\t0.5\tc\tb\n")]
    [InlineData("node1;node2;strength\na;b;2\nb;c;0.5\n")]
    [InlineData("Target,Source,Papers\nb,a,2\nc,b,0.5\n")]
    [InlineData("source target weight\na b 2\nb c 0.5\n")]
    public void A_header_says_where_the_ends_and_the_weight_stand(string text)
    {
        var read = NetworkSamples.Read("a.txt", text);
        Assert.Empty(read.Issues);
        Assert.Equal(["a", "b", "c"], NetworkSamples.Names(read).Order(StringComparer.Ordinal));
        Assert.Equal([0.5, 2], Analysis.TestNetworks.Links(read.Built.Network).Select(link => link.Weight).Order());
    }

    [Theory]
    [InlineData("Person A,Person B,Freq\na,b,2\nb,c,1\n", 2, "header")]
    [InlineData("Person A;Person B;Freq\na;b;2\nb;c;1\n", 2, "header")]
    [InlineData("a,b,2\nb,c,1\n", 2, null)]
    [InlineData("x,a,b\na,b\n", 2, "malformed-network")]
    public void Words_above_numbers_are_a_header_and_that_is_said(string text, int links, string? code)
    {
        var read = NetworkSamples.Read("a.csv", text);
        Assert.Equal(code, read.Issues.SingleOrDefault()?.Code);
        Assert.Equal(links, read.Built.Network.LinkCount + read.Issues.Count(issue => issue.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("a;b;2\nb;c;1\n")]
    [InlineData("\"a\";\"b\";2\r\n\"b\";\"c\";1\r\n")]
    public void Semicolons_separate_too(string text) => Assert.Equal(["a–b 2", "b–c 1"], NetworkSamples.Links(NetworkSamples.Read("a.csv", text)));

    [Fact]
    public void Names_with_commas_do_not_make_a_list_with_semicolons_one_with_commas()
        => Assert.Equal(["Smith, J.–Doe, K. 3", "Doe, K.–Roe, L. 1"], NetworkSamples.Links(NetworkSamples.Read("a.csv", "Smith, J.;Doe, K.;3\nDoe, K.;Roe, L.;1\n")));

    /// <summary>Each line had a separator of its own: the comma made "a b 1" and "5" the ends of a link.</summary>
    [Theory]
    [InlineData("a b 1,5\nb c 2\n", "1")]
    [InlineData("a b 1\nb c 2\na c 2,25\n", "3")]
    [InlineData("a;b;1,5\nb;c;2,5\n", "1 2")]
    [InlineData("a\tb\t1,5\nb\tc\t2\n", "1")]
    public void Decimal_commas_are_errors_of_their_lines(string text, string lines)
    {
        var read = NetworkSamples.Read("a.txt", text);
        Assert.Equal(lines, string.Join(' ', read.Issues.Select(issue => issue.Line)));
        Assert.All(read.Issues, issue => Assert.Contains("is no weight: write a point before decimals", issue.Message, StringComparison.Ordinal));
        Assert.All(NetworkSamples.Names(read), name => Assert.Equal(1, name.Length));
    }

    [Fact]
    public void Numbers_between_commas_are_names() => Assert.Equal(["1–2 1", "2–3 1"], NetworkSamples.Links(NetworkSamples.Read("a.csv", "1,2\n2,3\n")));

    [Fact]
    public void One_separator_holds_for_the_whole_file()
        => Assert.Equal([3], NetworkSamples.Read("a.csv", "a,b\nb,c\nc d\nd,e\n").Issues.Select(issue => issue.Line));

    [Fact]
    public void Below_the_header_of_a_table_nothing_is_a_comment()
    {
        var read = NetworkSamples.Read("a.csv", "# made today\nsource,target\n#ai,#ml\n%x,#ai\n");
        Assert.Equal(["#ai", "#ml", "%x"], NetworkSamples.Names(read));
        Assert.Equal(["a", "b"], NetworkSamples.Names(NetworkSamples.Read("a.txt", "source target\n# comment here\na b\n")));
    }

    [Theory]
    [InlineData("a,b\n\"b,c\nc,d\n")]
    [InlineData("a b\nb \"c\nc d\n")]
    public void A_quote_that_is_not_closed_is_an_error_of_its_line(string text)
    {
        var issue = NetworkSamples.Read("a.csv", text).Issues.Single();
        Assert.Equal((2, "A double quote is not closed."), (issue.Line, issue.Message));
    }
}
