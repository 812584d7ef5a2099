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

    /// <summary>Any third column was the weight, and every line an error.</summary>
    [Theory]
    [InlineData("source,target,type\na,b,cites\nb,c,likes\n", "a–b 1|b–c 1")]
    [InlineData("type,source,target\ncites,a,b\nlikes,b,c\n", "a–b 1|b–c 1")]
    [InlineData("source,target,type\na,b,\nb,c,\n", "a–b 1|b–c 1")]
    [InlineData("source,target,n\na,b,2\nb,c,3\n", "a–b 2|b–c 3")]
    [InlineData("n,source,target\n2,a,b\n3,b,c\n", "a–b 2|b–c 3")]
    public void The_third_of_three_columns_is_the_weight_when_it_holds_numbers(string text, string links)
    {
        var read = NetworkSamples.Read("a.csv", text);
        Assert.Empty(read.Issues);
        Assert.Equal(links.Split('|'), NetworkSamples.Links(read));
    }

    [Theory]
    [InlineData("source,target,n\na,b,2\nb,c,x\nc,d,3\n", 3)]
    [InlineData("source;target;n\na;b;2\nb;c;1,5\nc;d;3\n", 3)]
    [InlineData("source,target,weight\na,b,x\n", 2)]
    public void A_word_among_weights_is_an_error_of_its_line(string text, int line)
        => Assert.Equal([line], NetworkSamples.Read("a.csv", text).Issues.Select(issue => issue.Line));

    /// <summary>Every line with a fourth column of words was an error, and a name of two words among two columns was two names.</summary>
    [Theory]
    [InlineData("source target type note\na b cites often\nb c likes seldom\n", "")]
    [InlineData("type source target weight\ncites a b 2\nlikes b c 1\n", "")]
    [InlineData("source target\na b\nNew York Boston\n", "3")]
    [InlineData("source target weight\na b 2\nc d 1 e\n", "3")]
    public void Blanks_separate_as_many_columns_as_the_header_has(string text, string lines)
        => Assert.Equal(lines, string.Join(' ', NetworkSamples.Read("a.txt", text).Issues.Select(issue => issue.Line)));

    /// <summary>The line that the first bytes cut counted, and had no weight.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void The_line_that_the_first_bytes_cut_tells_nothing(string mark)
    {
        var name = new string('x', 3000);
        var read = NetworkSamples.Read("a.csv", mark + "Person A,Person B,Freq\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"{name}{i},{name}{i + 1},2\n")));
        Assert.Equal(["header"], read.Issues.Select(issue => issue.Code));
        Assert.Equal(30, read.Built.Network.LinkCount);
    }

    /// <summary>Gephi's column was left out without a word.</summary>
    [Theory]
    [InlineData("Source,Target,Type,Weight\na,b,Undirected,1\nb,c,Directed,1\nc,d,Directed,1\n", 3)]
    [InlineData("Source,Target,Type\na,b,directed\n", 2)]
    [InlineData("Source,Target,Type,Weight\na,b,Undirected,1\n", null)]
    public void Directions_of_a_table_are_dropped_with_a_notice(string text, int? line)
    {
        var issue = NetworkSamples.Read("a.csv", text).Issues.SingleOrDefault();
        Assert.Equal((line, line is null ? null : "directed"), (issue?.Line, issue?.Code));
    }

    /// <summary>A weight in a column beyond the 32nd was 1, an end there was missing.</summary>
    [Theory]
    [InlineData("source,target,{0},weight\na,b,{0},7\n")]
    [InlineData("{0},weight,target,source\n{0},7,b,a\n")]
    public void Columns_may_be_many(string text)
    {
        var columns = string.Join(',', Enumerable.Range(0, 200).Select(i => "c" + i));
        var read = NetworkSamples.Read("a.csv", text.Replace("{0}", columns, StringComparison.Ordinal));
        Assert.Equal([7], Analysis.TestNetworks.Links(read.Built.Network).Select(link => link.Weight));
        Assert.Empty(read.Issues);
    }

    /// <summary>Characters were cut in their middle, with nothing to say that there is more.</summary>
    [Theory]
    [InlineData("a b xéééééééééééééééééééééééééééééééééééééééééééééééééééé\n", "\"xééééééééééééééééééééééééééééééééééééééé…\"")]
    [InlineData("a b 123456789012345678901234567890123456789😀\n", "\"123456789012345678901234567890123456789…\"")]
    [InlineData("a b xéé\n", "\"xéé\"")]
    public void Long_words_are_cut_between_characters_in_messages(string text, string shown)
        => Assert.StartsWith(shown + " is no weight", NetworkSamples.Read("a.txt", text).Issues.Single().Message, StringComparison.Ordinal);
}
