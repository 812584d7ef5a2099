using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

/// <summary>Tables as other programs export them, and tables with broken quotes.</summary>
public sealed class TableDialectTests
{
    [Theory]
    [InlineData("Key,Item Type,Publication Year,Author,Title,DOI,Abstract Note,Date,Manual Tags\nK1,journalArticle,2024,\"Roe, Ada; Lind, Bo\",A title,10.1/x,Text.,2024-05-01,one tag; two\n")]
    [InlineData("Authors,Author full names,Title,Year,Source title,DOI,Abstract,Author Keywords,Publication date\n\"Roe, Ada; Lind, Bo\",x,A title,2024,Journal,10.1/x,Text.,one tag; two,2024-05-01\n")]
    [InlineData("AU\tTI\tDE\tAB\tPY\tDI\tPD\nRoe, Ada; Lind, Bo\tA title\tone tag; two\tText.\t2024\t10.1/x\tMAY\n")]
    [InlineData("Paper title,Author(s),Keywords,Summary,Year,Doi\nA title,\"Roe, Ada; Lind, Bo\",one tag; two,Text.,2024.0,10.1/x\n")]
    public void Exports_of_other_programs_are_read(string text)
    {
        var input = Inputs.Extract(text, "export.csv");
        var record = Assert.Single(input.Records);
        Assert.Equal(("A title", "Text.", "10.1/x"), (record.Title, record.Abstract, record.Doi));
        Assert.Equal(["Roe, Ada", "Lind, Bo"], record.Authors);
        Assert.Equal(["one tag", "two"], record.Tags);
        Assert.Equal(text.Contains("2024-05-01", StringComparison.Ordinal) ? new PartialDate(2024, 5, 1) : new PartialDate(2024), record.Published);
        Assert.Contains(input.Issues, issue => issue is { Severity: Severity.Info, Code: "column-alias" });
        Assert.DoesNotContain(input.Issues, issue => issue.Severity != Severity.Info);
    }

    [Theory]
    [InlineData("Ada Roe and Bo Lind", "Cy Oak", "Ada Roe|Bo Lind")]
    [InlineData("Roe, Ada and Lind, Bo", "Oak, Cy", "Roe, Ada|Lind, Bo")]
    [InlineData("Ada Roe, Bo Lind", "Cy Oak", "Ada Roe|Bo Lind")]
    [InlineData("Ada Roe, Bo Lind, and Di Fern", "Cy Oak and Ed Ash", "Ada Roe|Bo Lind|Di Fern")]
    [InlineData("Roe, Ada", "Oak, Cy", "Roe, Ada")]
    [InlineData("Ada Roe and Bo Lind", "Cy Oak; Di Fern", "Ada Roe and Bo Lind")]
    public void Authors_are_cut_as_their_whole_column_writes_them(string first, string second, string names)
    {
        var input = Inputs.Extract($"title\tauthors\nA\t{first}\nB\t{second}\n", "a.tsv");
        Assert.Equal(names.Split('|'), input.Records[0].Authors);
    }

    /// <summary>An open quote once swallowed every row after it.</summary>
    [Theory]
    [InlineData("title,abstract,doi\nA,text,1\nB,\"open,2\nC,text,3\nD,\"quoted, text\",4\n")]
    [InlineData("title,abstract,doi\nA,text,1\nB,\"open\ngoes on,2\nC,text,3\nD,\"quoted\",4\n")]
    [InlineData("title,abstract,doi\r\nA,text,1\r\n\"B,open,2\r\nC,text,3\r\nD,text,4\r\n")]
    public void A_quote_that_is_never_closed_costs_its_own_row_only(string text)
    {
        var input = Inputs.Extract(text, "a.csv");
        Assert.Equal(["A", "C", "D"], input.Records.Where(record => record.Title[0] != 'B').Select(record => record.Title));
        Assert.Equal(4, input.Records.Length);
        Assert.Equal((3, "bad-quotes"), Assert.Single(input.Issues.Select(issue => (issue.Line!.Value, issue.Code))));
        Assert.Equal(["3", "4"], input.Records.TakeLast(2).Select(record => record.Doi));
    }

    [Fact]
    public void A_value_that_runs_over_lines_which_look_like_rows_stays_whole()
    {
        var input = Inputs.Extract("title,abstract,doi\nA,\"one, two\nx,y,z\nlast\",1\nB,text,2\n", "a.csv");
        Assert.Equal(["one, two x,y,z last", "text"], input.Records.Select(record => record.Abstract));
        Assert.Empty(input.Issues);
    }

    [Theory]
    [InlineData("2024.0", "2024")]
    [InlineData("March 2, 2024", "2024-03-02")]
    [InlineData("2024/03/02", "2024-03-02")]
    [InlineData("13/02/2024", "2024-02-13")]
    [InlineData("May 2024", "2024-05")]
    public void Years_and_dates_may_be_written_in_other_ways(string written, string date) =>
        Assert.Equal(date, Assert.Single(Inputs.Extract($"title;year\nA;{written}\n", "a.csv").Records).Published.ToString());
}
