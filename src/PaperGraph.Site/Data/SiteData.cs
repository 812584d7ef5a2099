using PaperGraph.Model;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Rendering;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Data;

/// <summary>The papers as scripts. <c>src/web/site/data.ts</c> describes the same shape.</summary>
internal static class SiteData
{
    /// <summary>Everything but the abstracts, papers with the latest first.</summary>
    public static string Papers(CorpusView corpus)
    {
        var connected = Connectedness.Of(corpus);
        return Script.Assigning("paperGraph", new
        {
            Fields = Names(PageKind.Field, corpus.Fields.Select(field => (field.Id, field.Name))),
            Topics = Names(PageKind.Topic, corpus.Tags.Select(tag => (tag.Id, tag.Name))),
            Authors = Names(PageKind.Author, corpus.Authors.Select(author => (author.Id, author.Name))),
            Communities = Names(PageKind.Community, corpus.Analyzed.Communities.Select(community => (community.Id, community.Label))),
            Sources = corpus.Analyzed.Graph.Sources.Select(source => new { source.Id, source.Name }),
            Papers = corpus.NewestFirst.Select(paper => Describe(corpus, connected, paper)),
        });
    }

    /// <summary>Ids and names; the page's address only where it does not follow from the id.</summary>
    private static IEnumerable<object> Names(PageKind kind, IEnumerable<(string Id, string Name)> things)
        => things.Select(thing => new { thing.Id, thing.Name, Page = PageNames.Of(thing.Id) == thing.Id ? null : Links.FileOf(kind, thing.Id) });

    /// <summary>The abstracts in the order of the papers; null where there is none.</summary>
    public static string Abstracts(CorpusView corpus) => Script.Assigning("paperGraphAbstracts",
        corpus.NewestFirst.Select(paper => corpus.Papers[paper].Abstract is { } text ? TexText.ToUnicode(text) : null));

    private static object Describe(CorpusView corpus, int[] connected, int index)
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
            HasAbstract = paper.Abstract is null ? (bool?)null : true,
            Votes = paper.Upvotes,
            Listed = corpus.ListingsOf[index].Where(listing => listing.Upvotes is not null).Select(listing => listing.Date).Min()?.ToString(),
            Connected = connected[index],
        };
    }
}
