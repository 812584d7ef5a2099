using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Rendering;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Data;

/// <summary>
/// The papers as scripts that set a global variable, since a page opened from disk cannot fetch a file.
/// <c>src/web/site/data.ts</c> describes the same shape.
/// </summary>
internal static class SiteData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Everything but the abstracts, papers with the latest first.</summary>
    public static string Script(CorpusView corpus) => Assignment("paperGraph", new
    {
        Fields = corpus.Fields.Select(field => new { field.Id, field.Name }),
        Topics = corpus.Tags.Select(tag => new { tag.Id, tag.Name }),
        Authors = corpus.Authors.Select(author => new { author.Id, author.Name }),
        Communities = corpus.Analyzed.Communities.Select(community => new { community.Id, Name = community.Label }),
        Sources = corpus.Analyzed.Graph.Sources.Select(source => new { source.Id, source.Name }),
        Papers = corpus.NewestFirst.Select(paper => Describe(corpus, paper)),
    });

    /// <summary>The abstracts in the order of the papers; null where there is none.</summary>
    public static string Abstracts(CorpusView corpus) => Assignment("paperGraphAbstracts",
        corpus.NewestFirst.Select(paper => corpus.Papers[paper].Abstract is { } text ? TexText.ToUnicode(text) : null));

    private static object Describe(CorpusView corpus, int index)
    {
        var paper = corpus.Papers[index];
        var topics = corpus.TagsOf[index];
        return new
        {
            Page = Links.FileOf(PageKind.Paper, paper.Id),
            Title = TexText.ToUnicode(paper.Title),
            People = PaperPeople.Of(corpus, index),
            Authors = corpus.AuthorsOf[index].Select(link => link.Author),
            Field = corpus.MainField(index),
            FieldNote = corpus.MainFieldLinks.TryGetValue(index, out var link) ? Provenances.Of(link.Provenance) : null,
            Date = paper.Published?.ToString(),
            Topics = topics.Select(link => link.Tag),
            TopicNotes = topics.Any(link => link.Provenance.Origin != Origin.Listed) ? topics.Select(link => Provenances.Of(link.Provenance)) : null,
            Community = corpus.Analyzed.Analysis.PaperCommunity[index],
            Sources = corpus.ListingsOf[index].Select(listing => listing.Source).Distinct(),
            Url = PaperAddress.Of(paper),
        };
    }

    private static string Assignment(string name, object value) => $"globalThis.{name} = {JsonSerializer.Serialize(value, Options)};\n";
}
