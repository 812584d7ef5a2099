using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
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
    private readonly TagResolution tagNames;
    private readonly AuthorResolution authors;
    private readonly Spellings fields = new();

    private GraphBuilder(ImmutableArray<JoinedPaper> papers, SourceTable sources, TagResolution tagNames, AuthorResolution authors)
    {
        this.papers = papers;
        this.sources = sources;
        this.tagNames = tagNames;
        this.authors = authors;
    }

    /// <summary>Builds the graph; O(n log n) for n links.</summary>
    /// <param name="papers">The papers in ordinal order of their ids.</param>
    /// <param name="sources">The sources of their records.</param>
    /// <param name="tagNames">The name of the topic for each spelling of a tag.</param>
    /// <param name="authors">Whose the names on <paramref name="papers"/> are.</param>
    public static LiteratureGraph Build(ImmutableArray<JoinedPaper> papers, SourceTable sources, TagResolution tagNames, AuthorResolution authors) =>
        new GraphBuilder(papers, sources, tagNames, authors).Build();

    private LiteratureGraph Build()
    {
        var authorIds = authors.Ids.Select(ids => ids.Distinct().ToArray()).ToArray();
        var tagLinks = papers.Select(paper => JoinTags(paper.Entries)).ToArray();
        var fieldLinks = papers.Select(paper => JoinFields(paper.Entries)).ToArray();
        var tagTable = tagNames.Topics();
        ImmutableArray<Field> fieldTable = [.. fields.Things().Select(thing => new Field(thing.Id, thing.Spellings[0]))];
        var (authorIndex, tagIndex, fieldIndex) = (ToIndex(authors.Authors, author => author.Id), ToIndex(tagTable, tag => tag.Name), ToIndex(fieldTable, field => field.Id));
        return new LiteratureGraph
        {
            Papers = [.. papers.Select(paper => paper.Paper)],
            Authors = authors.Authors,
            Tags = tagTable,
            Fields = fieldTable,
            Sources = [.. sources.Sources],
            Authorships = [.. Links(authorIds, (paper, id, position) => new Authorship(authorIndex[id], paper, position)).OrderBy(link => link.Author).ThenBy(link => link.Paper)],
            TagAssignments = [.. Links(tagLinks, (paper, tag, position) => new TagAssignment(paper, tagIndex[tag.Name], new Provenance(Origin.Listed, tag.Confidence), position)).OrderBy(link => link.Paper).ThenBy(link => link.Tag)],
            FieldAssignments = [.. Links(fieldLinks, (paper, id, position) => new FieldAssignment(paper, fieldIndex[id], new Provenance(Origin.Listed, position == 1 ? 1 : FurtherFieldConfidence))).OrderBy(link => link.Paper).ThenBy(link => link.Field)],
            Listings = JoinListings(),
        };
    }

    /// <summary>The tags of all records about a paper, those of the longest delimited list first, each with its highest confidence.</summary>
    private (string Name, double Confidence)[] JoinTags(ImmutableArray<Entry> entries)
    {
        var joined = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var tag in entries.OrderByDescending(entry => entry.Record.Tags.Length).SelectMany(entry => entry.Tags))
        {
            var name = tagNames.Names[tag.Name];
            joined[name] = Math.Max(joined.GetValueOrDefault(name), tag.Confidence);
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

    /// <summary>One listing per paper and source: that with the best rank, of those whose rank says something if there are any.</summary>
    private ImmutableArray<Listing> JoinListings()
    {
        var sourceIndex = ToIndex(sources.Sources, source => source.Id);
        return
        [
            .. papers.SelectMany((paper, index) => paper.Entries.OrderByDescending(entry => entry.Record.IsRanked).ThenBy(entry => entry.Record.Rank)
                    .Select(entry => new Listing(index, sourceIndex[sources.IdOf(entry)], entry.Record.Rank, entry.Record.Published, entry.Record.Upvotes)))
                .OrderBy(listing => listing.Paper).ThenBy(listing => listing.Source)
                .DistinctBy(listing => (listing.Paper, listing.Source)),
        ];
    }

    private static Dictionary<string, int> ToIndex<T>(IReadOnlyList<T> things, Func<T, string> id) =>
        Enumerable.Range(0, things.Count).ToDictionary(i => id(things[i]), StringComparer.Ordinal);

    private static IEnumerable<TLink> Links<T, TLink>(T[][] targets, Func<int, T, int, TLink> create) =>
        targets.SelectMany((ofPaper, paper) => ofPaper.Select((target, i) => create(paper, target, i + 1)));
}
