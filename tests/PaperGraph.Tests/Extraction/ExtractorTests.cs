using System.Text;
using FsCheck;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction;

public sealed class ExtractorTests
{
    private const string Csv = "title,authors\nÜber Größe,José Müller\n";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
        { "CRLF", Encoding.UTF8.GetBytes(Csv.ReplaceLineEndings("\r\n")) },
        { "soft hyphens and odd spaces", Encoding.UTF8.GetBytes("title,authors\n\u00A0Über\u2009  Grö\u00ADße,José\u00A0Müller\u200B\n") },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Encodings_and_spaces_do_not_change_what_is_read(string what, byte[] bytes)
    {
        var input = Extractor.Extract("a.csv", bytes);
        var record = Assert.Single(input.Records);

        Assert.True(("Über Größe", "José Müller") == (record.Title, record.Authors.Single()), what);
        Assert.Empty(input.Issues);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_read_as_windows_1252_and_reported()
    {
        var input = Extractor.Extract("a.csv", Encoding.Latin1.GetBytes(Csv));

        Assert.Equal("Über Größe", Assert.Single(input.Records).Title);
        Assert.Equal((Severity.Info, "encoding-guessed", 2), (input.Issues[0].Severity, input.Issues[0].Code, input.Issues[0].Line));
    }

    /// <summary>What is broken was once replaced without a word.</summary>
    [Theory]
    [InlineData("FFFE", "00D8")]
    [InlineData("FFFE", "00DC")]
    [InlineData("FEFF", "D800")]
    public void Half_characters_of_utf16_are_reported(string mark, string half)
    {
        var encoding = mark == "FFFE" ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var input = Extractor.Extract("a.csv", (byte[])[.. Convert.FromHexString(mark), .. encoding.GetBytes("title,url\nA"), .. Convert.FromHexString(half), .. encoding.GetBytes(",\n")]);

        Assert.Equal("A\uFFFD", Assert.Single(input.Records).Title);
        Assert.Equal((Severity.Warning, 2, "broken-utf16"), Assert.Single(input.Issues.Select(issue => (issue.Severity, issue.Line!.Value, issue.Code))));
    }

    [Fact]
    public void An_odd_number_of_bytes_of_utf16_is_reported()
    {
        var input = Extractor.Extract("a.csv", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv), 0x20]);

        Assert.Equal("Über Größe", input.Records[0].Title);
        Assert.Contains(input.Issues, issue => issue is { Severity: Severity.Warning, Line: 3, Code: "broken-utf16" });
    }

    [Theory]
    [InlineData("", "empty-input")]
    [InlineData(" \r\n\t", "empty-input")]
    [InlineData("\uFEFF", "empty-input")]
    [InlineData("%PDF-1.7 …", "binary-input")]
    [InlineData("PK\u0003\u0004…", "binary-input")]
    [InlineData("a\0b", "binary-input")]
    [InlineData("Just some words.", "unknown-format")]
    [InlineData("<!doctype html><html></html>", "unknown-format")]
    [InlineData("name,year\nA,2024\n", "unknown-format")]
    public void Inputs_without_papers_give_one_error_that_says_so(string text, string code)
    {
        var input = Inputs.Extract(text, "input");

        var issue = Assert.Single(input.Issues);
        Assert.Equal((Severity.Error, code, "input"), (issue.Severity, issue.Code, issue.Source));
        Assert.Empty(input.Records);
    }

    [Fact]
    public void No_bytes_whatever_make_it_throw() =>
        Prop.ForAll<byte[]>(bytes => Check(Extractor.Extract("a.csv", bytes ?? []))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void Real_pages_that_are_cut_or_damaged_are_read_as_far_as_possible(string seed)
    {
        var whole = SharedFolder.SeedBytes(seed)[..40_000];
        var random = new System.Random(1);
        for (var i = 0; i < 20; i++)
        {
            var bytes = whole[..random.Next(whole.Length)];
            for (var change = 0; change < i && bytes.Length > 0; change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
            Assert.True(Check(Extractor.Extract("page.txt", bytes)));
        }
    }

    [Fact]
    public void Tables_that_are_cut_or_damaged_are_read_as_far_as_possible()
    {
        string[] tables = ["title,authors\n\"A \"\"b\"\"\",\"x;y\"\nC,z\n", "{\"title\":\"A\",\"tags\":[\"x\"]}\n{\"title\":\"B\"}\n", "[{\"title\":\"A\"},{\"title\":\"\\u00e9\"}]"];
        var random = new System.Random(2);
        for (var i = 0; i < 600; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(tables[i % tables.Length]);
            for (var change = 0; change < 3; change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
            Assert.True(Check(Extractor.Extract("t", bytes.AsMemory(0, random.Next(bytes.Length + 1)))));
        }
    }

    /// <summary>Nothing is silently lost: an input gives records, or says why it gives none.</summary>
    private static bool Check(ExtractedInput input) =>
        (input.Records.Length > 0 || input.Issues.Length > 0)
        && input.Records.All(record => record.Title.Length > 0 && !record.Title.Contains('\n', StringComparison.Ordinal) && record.Line > 0)
        && input.Records.Select(record => record.Rank).SequenceEqual(Enumerable.Range(1, input.Records.Length));
}
