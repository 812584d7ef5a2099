using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Tests.Extraction.Html;

public sealed class MetadataPagesTests
{
    [Theory]
    [InlineData("""
        <meta name="citation_title" content="Zur Elektrodynamik bewegter K&ouml;rper"><meta name="citation_author" content="Einstein, Albert">
        <meta name="citation_publication_date" content="1905/06/30"><meta name="citation_doi" content="10.1002/andp.19053221004"><meta name="citation_keywords" content="relativity; electrodynamics, moving bodies">
        <meta name="citation_journal_title" content="Annalen der Physik"><link rel="canonical" href="https://example.org/p">
        """)]
    [InlineData("""
        <meta name="DC.Title" content="Zur Elektrodynamik bewegter Körper"><meta name="dc.creator" content="Einstein, Albert"><meta name="DC.date" content="1905-06-30">
        <meta name="DC.identifier" content="doi:10.1002/andp.19053221004"><meta name="dc.subject" content="relativity"><meta name="dc.subject" content="electrodynamics, moving bodies">
        <meta name="DC.publisher" content="Annalen der Physik"><meta property="og:url" content="https://example.org/p">
        """)]
    [InlineData("""
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["ScholarlyArticle"],"name":"Zur Elektrodynamik bewegter Körper",
        "author":[{"@type":"Person","name":"Albert Einstein"}],"datePublished":"1905-06-30","sameAs":"https://doi.org/10.1002/andp.19053221004","keywords":["relativity","electrodynamics, moving bodies"],
        "isPartOf":{"@type":"PublicationVolume","isPartOf":{"@type":"Periodical","name":"Annalen der Physik"}},"url":"https://example.org/p",
        "citation":[{"@type":"ScholarlyArticle","name":"Another paper"}]}]}</script>
        """)]
    [InlineData("""
        <script type="application/ld+json">[{"@type":"WebPage","mainEntity":{"@type":"ScholarlyArticle","headline":"Zur Elektrodynamik bewegter Körper","author":{"givenName":"Albert","familyName":"Einstein"},
        "datePublished":"1905-06-30T00:00:00Z","identifier":[{"@type":"PropertyValue","propertyID":"doi","value":"10.1002/andp.19053221004"}],"keywords":"relativity; electrodynamics, moving bodies",
        "publisher":{"name":"Annalen der Physik"},"url":"https://example.org/p"}}]</script>
        """)]
    public void Any_metadata_gives_the_same_paper(string head)
    {
        var input = Inputs.Extract($"<html><head>\n{head}</head><body><p>Text.</p></body></html>", "page.html");
        var record = Assert.Single(input.Records);
        var paper = Assert.Single(Linker.Link([input]).Graph.Papers);

        Assert.Equal("web-page", input.Kind);
        Assert.Equal("Zur Elektrodynamik bewegter Körper", record.Title);
        Assert.Equal(["relativity", "electrodynamics, moving bodies"], record.Tags);
        Assert.Equal((new PartialDate(1905, 6, 30), "https://example.org/p", "Annalen der Physik"), (record.Published, record.Url, record.SourceName));
        Assert.Equal("doi:10.1002/andp.19053221004", paper.Id);
        Assert.Equal("Albert Einstein", Linker.Link([input]).Graph.Authors.Single().Name);
        Assert.Empty(input.Issues);
    }

    /// <summary>An author with both names apart was once left out beside one with a whole name.</summary>
    [Fact]
    public void Authors_may_have_their_names_whole_or_in_parts()
    {
        var input = Inputs.Extract("""
            <script type="application/ld+json">{"@type":"ScholarlyArticle","name":"T","author":[{"@type":"Person","name":"Ada Roe"},{"@type":"Person","givenName":"Ge","familyName":"Ko"},{"name":"","familyName":"Oak"}]}</script>
            """, "page.html");

        Assert.Equal(["Ada Roe", "Ge Ko", "Oak"], input.Records.Single().Authors);
        Assert.DoesNotContain(input.Issues, issue => issue.Code == "authors-without-name");
    }

    [Theory]
    [InlineData("2024/05/01", 2024, 5, 1)]
    [InlineData("2024/5/1", 2024, 5, 1)]
    [InlineData("2024-05", 2024, 5, null)]
    [InlineData("2024", 2024, null, null)]
    [InlineData("2024/05/00", 2024, 5, null)]
    [InlineData("1 May 2024", 2024, 5, 1)]
    [InlineData("May 2024", 2024, 5, null)]
    [InlineData("May 1, 2024", 2024, 5, 1)]
    [InlineData("2024-05-01T22:00:00+02:00", 2024, 5, 1)]
    public void Dates_are_read_as_exactly_as_they_are_written(string text, int year, int? month, int? day)
    {
        var input = Inputs.Extract($"<meta name=citation_title content=T><meta name=citation_author content=A><meta name=citation_date content='{text}'>", "page.html");

        Assert.Equal(new PartialDate(year, month, day), input.Records.Single().Published);
    }

    [Theory]
    [InlineData("03/04/2025")]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("soon")]
    public void Dates_that_are_none_or_may_be_two_are_reported(string text)
    {
        var input = Inputs.Extract($"<meta name=citation_title content=T><meta name=citation_author content=A><meta name=citation_date content='{text}'>", "page.html");

        Assert.Null(input.Records.Single().Published);
        Assert.Equal("bad-date", Assert.Single(input.Issues, issue => issue.Severity is Severity.Warning && issue.Code == "bad-date").Code);
    }

    [Fact]
    public void A_list_of_articles_gives_each()
    {
        var input = Inputs.Extract("""<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"ScholarlyArticle","name":"A","author":"Ada Roe, Bo Lind"}},{"@type":"ListItem","item":{"@type":"ScholarlyArticle","name":"B","author":["Cy Oak","Roe, Ada"]}}]}</script>""", "list.html");

        Assert.Equal([("A", 1), ("B", 2)], input.Records.Select(record => (record.Title, record.Rank)));
        Assert.Equal([["Ada Roe", "Bo Lind"], ["Cy Oak", "Roe, Ada"]], input.Records.Select(record => record.Authors.ToArray()));
    }

    [Fact]
    public void Json_of_other_things_does_not_hide_metadata_that_follow()
    {
        var input = Inputs.Extract("""<script type="application/ld+json">{"@type":"WebSite"}</script><script type="application/ld+json">{oops</script><meta name="dc.title" content="T"><meta name="dc.creator" content="A B">""", "page.html");

        Assert.Equal("T", Assert.Single(input.Records).Title);
    }
}
