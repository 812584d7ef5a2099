using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking;

/// <summary>Turns joined papers into a graph with things sorted by identifier and links by index.</summary>
internal sealed class GraphBuilder
{
    private const double FurtherFieldConfidence = 0.5;

    private readonly ImmutableArray<JoinedPaper> papers;
    private readonly SourceTable sources;
    private readonly Spellings authors = new();
    private readonly Spellings tags = new();
    private readonly Spellings fields = new();

    private GraphBuilder(IEnumerable<JoinedPaper> papers, SourceTable sources)
    {
        this.papers = [.. papers.OrderBy(paper => paper.Paper.Id, StringComparer.Ordinal)];
        this.sources = sources;
    }

    /// <summary>Builds the graph; O(n log n) for n links.</summary>
    public static LiteratureGraph Build(IEnumerable<JoinedPaper> papers, SourceTable sources) => new GraphBuilder(papers, sources).Build();

    private LiteratureGraph Build()
    {
        var authorIds = papers.Select(paper => paper.Authors.Select(authors.Add).ToArray()).ToArray();
        var tagLinks = papers.Select(paper => JoinTags(paper.Entries)).ToArray();
        var fieldLinks = papers.Select(paper => JoinFields(paper.Entries)).ToArray();
        var authorTable = ToTable(authors, (id, names) => new Author(id, names[0], AuthorName.KindOf(names[0])));
        var tagTable = ToTable(tags, (id, names) => new Tag(id, names[0], [.. names.Skip(1).Order(StringComparer.Ordinal)]));
        var fieldTable = ToTable(fields, (id, names) => new Field(id, names[0]));
        var (authorIndex, tagIndex, fieldIndex) = (ToIndex(authorTable, author => author.Id), ToIndex(tagTable, tag => tag.Id), ToIndex(fieldTable, field => field.Id));
        return new LiteratureGraph
        {
            Papers = [.. papers.Select(paper => paper.Paper)],
            Authors = authorTable,
            Tags = tagTable,
            Fields = fieldTable,
            Sources = [.. sources.Sources],
            Authorships = [.. Links(authorIds, (paper, id, position) => new Authorship(authorIndex[id], paper, position)).OrderBy(link => link.Author).ThenBy(link => link.Paper)],
            TagAssignments = [.. Links(tagLinks, (paper, tag, position) => new TagAssignment(paper, tagIndex[tag.Id], new Provenance(Origin.Listed, tag.Confidence), position)).OrderBy(link => link.Paper).ThenBy(link => link.Tag)],
            FieldAssignments = [.. Links(fieldLinks, (paper, id, position) => new FieldAssignment(paper, fieldIndex[id], new Provenance(Origin.Listed, position == 1 ? 1 : FurtherFieldConfidence))).OrderBy(link => link.Paper).ThenBy(link => link.Field)],
            Listings = JoinListings(),
        };
    }

    /// <summary>The tags of all records about a paper in order of their first place, each with its highest confidence.</summary>
    private (string Id, double Confidence)[] JoinTags(ImmutableArray<Entry> entries)
    {
        var joined = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var tag in entries.SelectMany(entry => entry.Tags))
        {
            var id = tags.Add(tag.Name);
            joined[id] = Math.Max(joined.GetValueOrDefault(id), tag.Confidence);
        }
        return [.. joined.Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>The fields with the main one first: the one that most records name first, ordinal among equals.</summary>
    private string[] JoinFields(ImmutableArray<Entry> entries)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var names = entry.Record.Fields.Select(fields.Add).Distinct().ToArray();
            for (var i = 0; i < names.Length; i++) votes[names[i]] = votes.GetValueOrDefault(names[i]) + (i == 0 ? 1 : 0);
        }
        return [.. votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).Select(vote => vote.Key)];
    }

    /// <summary>One listing per paper and source: that with the best rank.</summary>
    private ImmutableArray<Listing> JoinListings()
    {
        var sourceIndex = ToIndex(sources.Sources, source => source.Id);
        return
        [
            .. papers.SelectMany((paper, index) => paper.Entries.Select(entry => new Listing(index, sourceIndex[sources.IdOf(entry)], entry.Record.Rank, entry.Record.Published, entry.Record.Upvotes)))
                .OrderBy(listing => listing.Paper).ThenBy(listing => listing.Source).ThenBy(listing => listing.Rank)
                .DistinctBy(listing => (listing.Paper, listing.Source)),
        ];
    }

    private static ImmutableArray<T> ToTable<T>(Spellings spellings, Func<string, string[], T> create) =>
        [.. spellings.Things().Select(thing => create(thing.Id, thing.Spellings))];

    private static Dictionary<string, int> ToIndex<T>(IReadOnlyList<T> things, Func<T, string> id) =>
        Enumerable.Range(0, things.Count).ToDictionary(i => id(things[i]), StringComparer.Ordinal);

    private static IEnumerable<TLink> Links<T, TLink>(T[][] targets, Func<int, T, int, TLink> create) =>
        targets.SelectMany((ofPaper, paper) => ofPaper.Select((target, i) => create(paper, target, i + 1)));
}
