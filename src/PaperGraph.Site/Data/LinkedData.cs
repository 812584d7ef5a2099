using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Data;

/// <summary>A paper in the words of schema.org, as JSON-LD.</summary>
internal static class LinkedData
{
    /// <summary>Leaves out what is not known. The default encoder writes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> as escapes, so that no text can end the element that holds it.</summary>
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The JSON of one paper.</summary>
    public static string Of(CorpusView corpus, int index)
    {
        var paper = corpus.Papers[index];
        var address = PaperAddress.Of(paper);
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ScholarlyArticle",
            ["headline"] = TexText.ToUnicode(paper.Title),
            ["author"] = corpus.AuthorsOf[index].Select(link => corpus.Authors[link.Author]).Select(author => new Dictionary<string, string>
            {
                ["@type"] = author.Kind == AuthorKind.Collaboration ? "Organization" : "Person",
                ["name"] = author.Name,
            }),
            ["datePublished"] = paper.Published?.ToString(),
            ["abstract"] = paper.Abstract is { } text ? TexText.ToUnicode(text) : null,
            ["keywords"] = corpus.TagsOf[index].Where(link => link.Provenance.Origin == Origin.Listed).Select(link => corpus.Tags[link.Tag].Name),
            ["identifier"] = paper.Doi is { } doi ? "doi:" + doi : paper.ArxivId is { } arxiv ? "arXiv:" + arxiv : null,
            ["sameAs"] = address,
        }.Where(entry => entry.Value is not null).ToDictionary(), Options);
    }
}
