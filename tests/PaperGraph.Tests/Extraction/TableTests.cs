using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

public sealed class TableTests
{
    [Theory]
    [InlineData("papers.csv", "TITLE,Authors,tags,fields,published,abstract,url,arxivid,DOI,source,upvotes,Comments\nA title,Ada Lovelace; Emmy Noether,one tag;two,Algebra,2024-05,Text.,https://example.org,2104.04529,10.1/x,Club,12,0\n")]
    [InlineData("papers.tsv", "title\tauthors\ttags\tfields\tpublished\tabstract\turl\tarxivId\tdoi\tsource\tupvotes\tcomments\r\nA title\tAda Lovelace;Emmy Noether\tone tag; two\tAlgebra\t2024-05\tText.\thttps://example.org\t2104.04529\t10.1/x\tClub\t12\t0\r\n")]
    [InlineData("unnamed", "\n{\"title\":\"A title\",\"authors\":[\"Ada Lovelace\",\"Emmy Noether\"],\"tags\":[\"one tag\",\"two\"],\"fields\":\"Algebra\",\"published\":\"2024-05\",\"abstract\":\"Text.\",\"url\":\"https://example.org\",\"arxivId\":\"2104.04529\",\"doi\":\"10.1/x\",\"source\":\"Club\",\"upvotes\":12,\"comments\":\"0\"}")]
    [InlineData("array.json", "[\n {\"title\":\"A title\",\"authors\":\"Ada Lovelace; Emmy Noether\",\"tags\":[\"one tag\",\"two\"],\"fields\":[\"Algebra\"],\"published\":\"2024-05\",\"abstract\":\"Text.\",\"url\":\"https://example.org\",\"arxivId\":\"2104.04529\",\"doi\":\"10.1/x\",\"source\":\"Club\",\"upvotes\":12,\"comments\":\"0\"}\n]")]
    public void All_columns_are_read_from_every_kind_of_table(string name, string text)
    {
        var input = Inputs.Extract(text, name);
        var record = Assert.Single(input.Records);

        Assert.Equal("table", input.Kind);
        Assert.Empty(input.Issues);
        Assert.Equal("A title", record.Title);
        Assert.Equal(["Ada Lovelace", "Emmy Noether"], record.Authors);
        Assert.Equal(["one tag", "two"], record.Tags);
        Assert.Equal(["Algebra"], record.Fields);
        Assert.Equal(new PartialDate(2024, 5), record.Published);
        Assert.Equal(("Text.", "https://example.org", "2104.04529", "10.1/x", "Club"), (record.Abstract, record.Url, record.ArxivId, record.Doi, record.SourceName));
        Assert.Equal((12, 0), (record.Upvotes, record.Comments));
        Assert.Equal(2, record.Line);
    }

    /// <summary>Databases and spreadsheets write NULL or N/A where there is nothing; those were once authors and fields.</summary>
    [Fact]
    public void Cells_that_say_that_there_is_no_value_are_empty_but_for_titles()
    {
        var input = Inputs.Extract("title,authors,tags,fields,published\nNULL,NULL,N/A,nan,None\nNone at all,Ann Null,null hypothesis,#N/A,2020\n", "a.csv");

        Assert.Equal(["NULL", "None at all"], input.Records.Select(record => record.Title));
        Assert.Empty(input.Records[0].Authors);
        Assert.Empty(input.Records[0].Tags);
        Assert.All(input.Records, record => Assert.Empty(record.Fields));
        Assert.Equal(["Ann Null"], input.Records[1].Authors);
        Assert.Equal(["null hypothesis"], input.Records[1].Tags);
        var issue = Assert.Single(input.Issues);
        Assert.Equal((Severity.Info, "empty-marks"), (issue.Severity, issue.Code));
        Assert.StartsWith("5 cells that say only", issue.Message, StringComparison.Ordinal);
    }

    /// <summary>One zero byte once made a whole table a binary file.</summary>
    [Fact]
    public void A_stray_zero_byte_costs_no_more_than_itself()
    {
        var text = "title,authors\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"Paper number {i},Ann B\n"));
        var input = Inputs.Extract(text.Replace("number 3", "num\0ber 3", StringComparison.Ordinal), "a.csv");

        Assert.Equal(20, input.Records.Length);
        Assert.Equal("Paper number 3", input.Records[3].Title);
        Assert.Equal((Severity.Warning, 5, "zero-characters"), (Assert.Single(input.Issues).Severity, input.Issues[0].Line!.Value, input.Issues[0].Code));
    }

    /// <summary>The first of two columns of one name was once lost without a word.</summary>
    [Theory]
    [InlineData("title,tags,published,Tags,published\nA,x;y,2024,z,2025\nB,x,,,2025\n")]
    [InlineData("{\"title\":\"A\",\"tags\":[\"x\",\"y\"],\"published\":2024,\"Tags\":[\"z\"],\"published\":2025}\n{\"title\":\"B\",\"tags\":[\"x\"],\"published\":null,\"published\":2025}")]
    public void Repeated_columns_are_reported_once_and_lose_nothing(string text)
    {
        var input = Inputs.Extract(text);

        Assert.Equal([["x", "y", "z"], ["x"]], input.Records.Select(record => record.Tags.ToArray()));
        Assert.Equal([2024, 2025], input.Records.Select(record => record.Published!.Value.Year));
        Assert.Equal([(Severity.Warning, 1, "repeated-column"), (Severity.Warning, 1, "repeated-column")], input.Issues.Select(issue => (issue.Severity, issue.Line!.Value, issue.Code)));
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void A_count_that_is_no_whole_number_is_reported(string count)
    {
        var input = Inputs.Extract($"title,upvotes\nA,{count}\n", "a.csv");

        Assert.Null(Assert.Single(input.Records).Upvotes);
        Assert.Equal((Severity.Warning, 2, "bad-number"), Assert.Single(input.Issues.Select(issue => (issue.Severity, issue.Line!.Value, issue.Code))));
    }

    /// <summary>A title that is a number was once taken without a word.</summary>
    [Fact]
    public void A_number_where_a_text_belongs_is_noted_once_per_column()
    {
        var input = Inputs.Extract("""
            {"title":5,"published":2024,"upvotes":7}
            {"title":6,"tags":[1]}
            """, "p.jsonl");

        Assert.Equal([(1, "number-as-text"), (2, "number-as-text")], input.Issues.Select(issue => (issue.Line!.Value, issue.Code)));
        Assert.Equal("5", input.Records[0].Title);
    }

    [Fact]
    public void Line_numbers_stay_right_after_quoted_line_breaks_and_blank_lines()
    {
        var input = Inputs.Extract("title,abstract,published\n\"A, title\",\"Two\nlines \"\"quoted\"\"\",2024\n\n,no title,2024\nLast,,2024-13-01\n", "a.csv");

        Assert.Equal([("A, title", 2), ("Last", 6)], input.Records.Select(record => (record.Title, record.Line)));
        Assert.Equal("Two lines \"quoted\"", input.Records[0].Abstract);
        Assert.Equal([(Severity.Error, 5, "missing-title"), (Severity.Warning, 6, "bad-date")], input.Issues.Select(issue => (issue.Severity, issue.Line!.Value, issue.Code)));
    }

    [Fact]
    public void Unknown_columns_are_reported_once()
    {
        var csv = Inputs.Extract("title,stars,stars2\nA,1,2\nB,1,2\n", "a.csv");
        var json = Inputs.Extract("{\"title\":\"A\",\"stars\":1}\n{\"title\":\"B\",\"stars\":2}");

        Assert.Equal([(Severity.Info, "unknown-column"), (Severity.Info, "unknown-column")], csv.Issues.Select(issue => (issue.Severity, issue.Code)));
        Assert.Equal([1], json.Issues.Select(issue => issue.Line!.Value));
        Assert.Equal(2, json.Records.Length);
    }

    [Fact]
    public void Bad_lines_of_json_do_not_cost_the_others()
    {
        var input = Inputs.Extract("{\"title\":\"A\"}\n{\"title\":\n42\n{\"title\":\"\\ud800\"}\n{\"abstract\":\"B\"}\n{\"title\":{\"x\":1}}\n{\"title\":\"C\",\"tags\":[1,null,\"t\"]}\n", "a.jsonl");

        Assert.Equal(["A", "C"], input.Records.Select(record => record.Title));
        Assert.Equal(["1", "t"], input.Records[1].Tags);
        Assert.Equal(
            [(2, "bad-json"), (3, "bad-json"), (4, "bad-json"), (5, "missing-title"), (6, "bad-value"), (6, "missing-title"), (7, "number-as-text"), (7, "bad-value")],
            input.Issues.Select(issue => (issue.Line!.Value, issue.Code)));
    }

    [Fact]
    public void An_array_that_breaks_off_keeps_what_came_before()
    {
        var input = Inputs.Extract("[\n{\"title\":\"A\"},\n{\"title\":\"B\",\n", "a.json");

        Assert.Equal("A", Assert.Single(input.Records).Title);
        Assert.Equal((Severity.Error, "bad-json"), (input.Issues[0].Severity, input.Issues[0].Code));
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_reported_where_it_opens()
    {
        var input = Inputs.Extract("title,abstract\nA,text\nB,\"open\nC,text\n", "a.csv");

        var issue = Assert.Single(input.Issues);
        Assert.Equal((3, "bad-quotes"), (issue.Line!.Value, issue.Code));
    }

    [Fact]
    public void A_list_may_say_that_there_are_more_authors()
    {
        var record = Assert.Single(Inputs.Extract("title,authors\nA,Ada Lovelace;et al.\n", "a.csv").Records);

        Assert.Equal(["Ada Lovelace"], record.Authors);
        Assert.False(record.AuthorsComplete);
    }

    [Fact]
    public void One_column_is_a_table_by_its_extension_only()
    {
        Assert.Equal(2, Inputs.Extract("title\nA, B\nC\n", "a.tsv").Records.Length);
        Assert.Equal("unknown-format", Assert.Single(Inputs.Extract("title\nA\n", "a.txt").Issues).Code);
    }

    /// <summary>Names that end in .json or .jsonl once made any content JSON.</summary>
    [Theory]
    [InlineData("title,doi\nA,\nB,\n")]
    [InlineData("\n{\"title\":\"A\"}\n{\"title\":\"B\"}")]
    [InlineData("[{\"title\":\"A\"},\n{\"title\":\"B\"}]")]
    [InlineData("{\n\"title\":\"A\"\n}\n{\n\"title\":\"B\"\n}")]
    public void The_content_tells_the_format_whatever_the_name(string text) =>
        Assert.All(["a.jsonl", "a.ndjson", "a.json", "a.csv", "a.txt", "a"], name => Assert.Equal(["A", "B"], Inputs.Extract(text, name).Records.Select(record => record.Title)));

    [Fact]
    public void A_broken_first_line_of_json_does_not_cost_the_others()
    {
        var input = Inputs.Extract("{\"title\":\n{\"title\":\"B\"}\n{\"title\":\"C\"}\n", "input");

        Assert.Equal(["B", "C"], input.Records.Select(record => record.Title));
        Assert.Equal((1, "bad-json"), Assert.Single(input.Issues.Select(issue => (issue.Line!.Value, issue.Code))));
    }

    /// <summary>A line separator within a JSON string once cut the line in two and lost the paper.</summary>
    [Fact]
    public void Only_line_feeds_and_carriage_returns_end_a_line()
    {
        var input = Inputs.Extract("{\"title\":\"A\u2028\u0085B\"}\r\n{\"title\":\"C\"}\r{\"title\":\"D\"}\n", "a.jsonl");

        Assert.Equal([("A B", 1), ("C", 2), ("D", 3)], input.Records.Select(record => (record.Title, record.Line)));
    }
}
