using PaperGraph.Model;
using PaperGraph.Site.Text;

namespace PaperGraph.Tests.Site;

public sealed class CitationTests
{
    private static readonly Author Ada = new("ada-sengul", "Ada Şengül", AuthorKind.Person);
    private static readonly Author Ligo = new("ligo-scientific-collaboration", "LIGO Scientific Collaboration", AuthorKind.Collaboration);

    [Fact]
    public void An_entry_has_what_is_known_and_a_key_of_author_year_and_first_word()
    {
        var paper = new Paper { Id = "arxiv:2101.00001", Title = "Über $H_0$ & 5% of galaxies", Published = new PartialDate(2021, 3, 2), ArxivId = "2101.00001", Doi = "10.1000/a_b" };

        Assert.Equal(
            """
            @misc{sengul2021uber,
              title = {Über H₀ \& 5\% of galaxies},
              author = {Ada Şengül and {LIGO Scientific Collaboration}},
              year = {2021},
              month = {3},
              eprint = {2101.00001},
              archiveprefix = {arXiv},
              doi = {10.1000/a_b},
              url = {https://arxiv.org/abs/2101.00001}
            }
            """.ReplaceLineEndings("\n"), Citation.BibTeX(paper, [Ada, Ligo]));
    }

    [Fact]
    public void Without_date_authors_or_address_there_are_no_such_fields()
        => Assert.Equal("@misc{networks,\n  title = {Networks}\n}", Citation.BibTeX(new Paper { Id = "title:a", Title = "Networks", AuthorsComplete = false }, []));

    [Fact]
    public void A_cut_list_of_authors_ends_in_others()
        => Assert.Contains("author = {Ada Şengül and others}", Citation.BibTeX(new Paper { Id = "title:a", Title = "Networks", AuthorsComplete = false }, [Ada]), StringComparison.Ordinal);

    [Fact]
    public void A_collaboration_is_named_by_its_first_word()
        => Assert.StartsWith("@misc{ligo2016waves,", Citation.BibTeX(new Paper { Id = "title:a", Title = "\"Waves\"", Published = new PartialDate(2016) }, [Ligo]), StringComparison.Ordinal);

    /// <summary>BibTeX counts braces, even escaped ones: one too many swallows the rest of the file.</summary>
    [Theory]
    [InlineData("{a}} b \\} \\{{ c \\\\", "x{y}}")]
    [InlineData("名前", "}{")]
    [InlineData("", "\\")]
    public void Braces_always_match(string title, string name)
    {
        var entry = Citation.BibTeX(new Paper { Id = "title:a", Title = title, Doi = "10.1/}{", Url = "https://example.org/}" }, [new Author("a", name, AuthorKind.Person)]);

        var depth = 0;
        foreach (var character in entry[entry.IndexOf('{', StringComparison.Ordinal)..^1])
        {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            Assert.InRange(depth, 1, 4);
        }
        Assert.Equal(1, depth);
        Assert.EndsWith("\n}", entry, StringComparison.Ordinal);
    }
}
