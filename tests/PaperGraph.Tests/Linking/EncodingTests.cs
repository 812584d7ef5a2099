using System.Text;
using System.Text.Json;
using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking;

/// <summary>The same page gives the same graph in whatever encoding it comes.</summary>
public sealed class EncodingTests
{
    private const string Page =
        "2 papers 1 Théorie 1 Geschichte\n\nThéorie Mar 2, 2026\n\nDie Größe des Universums – “Über Ångström”\n\nJosé Müller, Zoë Brontë\n\n"
        + "Wir messen die Größe – und wie! – des Universums; it’s €5, “cheap”… and naïve.\n\nüber größe naïve bayes\n"
        + "Geschichte Mar 1, 2026\n\nŠkoda und Žižek: a naïve façade\n\nFrançois Gödel\n\nEin Text über den Café-Besuch, der hier endet.\n\nnaïve bayes café\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16le", "utf-16le-mark", "utf-16be", "utf-16be-mark", "windows-1252", "utf-8-crlf", "utf-8-cr"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_graph_is_the_same(string encoding)
    {
        var expected = Graph(Encoding.UTF8.GetBytes(Page));
        var graph = Graph(Bytes(encoding));
        Assert.Contains(graph.Papers, paper => paper.Title == "Die Größe des Universums – “Über Ångström”");
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(graph));
    }

    private static byte[] Bytes(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Page),
        "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Page)],
        "utf-16le" => Encoding.Unicode.GetBytes(Page),
        "utf-16le-mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Page)],
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(Page),
        "utf-16be-mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Page)],
        "windows-1252" => Encoding.GetEncoding(1252).GetBytes(Page),
        "utf-8-crlf" => Encoding.UTF8.GetBytes(Page.ReplaceLineEndings("\r\n")),
        _ => Encoding.UTF8.GetBytes(Page.ReplaceLineEndings("\r")),
    };

    private static LiteratureGraph Graph(byte[] bytes) => Linker.Link([Extractor.Extract("page.txt", bytes)]).Graph;
}
