using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Evaluation;

/// <summary>What a graph says of each paper, as keys that do not depend on spelling.</summary>
internal sealed class PaperFacts
{
    private readonly LiteratureGraph graph;
    private readonly Dictionary<string, int> papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);
    private readonly ILookup<int, TagAssignment> tags;
    private readonly ILookup<int, Authorship> authors;
    private readonly int[] mainFields;

    public PaperFacts(LiteratureGraph graph, ImmutableArray<Merge> merges)
    {
        this.graph = graph;
        tags = graph.TagAssignments.ToLookup(link => link.Paper);
        authors = graph.Authorships.ToLookup(link => link.Paper);
        mainFields = graph.MainFields();
        foreach (var (index, paper) in graph.Papers.Index())
        {
            if (paper.ArxivId is not null) papers.TryAdd("arxiv:" + paper.ArxivId, index);
            if (paper.Doi is not null) papers.TryAdd("doi:" + paper.Doi, index);
            papers.TryAdd(TitleKey.Of(paper.Title), index);
        }
        foreach (var author in graph.Authors) people[Slug.Of(author.Name)] = Slug.Of(author.Name);
        foreach (var merge in merges.Where(merge => merge is { Kind: ThingKind.Author, Decision: MergeDecision.Merged })) people.TryAdd(Slug.Of(merge.Other), Slug.Of(merge.Name));
        foreach (var tag in graph.Tags) topics[tag.Id] = tag.Id;
        foreach (var tag in graph.Tags)
        {
            foreach (var alias in tag.Aliases) topics.TryAdd(Slug.Of(alias), tag.Id);
        }
    }

    /// <summary>The paper that a record is about; null when the graph has none.</summary>
    public int? Find(SourceRecord record)
    {
        string[] keys = ["arxiv:" + Identifiers.ArxivId(record.ArxivId), "doi:" + Identifiers.Doi(record.Doi), TitleKey.Of(record.Title)];
        return keys.Where(papers.ContainsKey).Select(key => (int?)papers[key]).FirstOrDefault();
    }

    /// <summary>The topics that names stand for, each once; a name that is no topic of the graph stands for itself.</summary>
    public ImmutableArray<string> TagKeys(IEnumerable<string> names) => [.. names.Select(Slug.Of).Select(slug => topics.GetValueOrDefault(slug, slug)).Distinct()];

    /// <summary>The people that names stand for by the name that the graph shows; an unknown name stands for itself.</summary>
    public ImmutableArray<string> AuthorKeys(IEnumerable<string> names) => [.. names.Select(Slug.Of).Select(slug => people.GetValueOrDefault(slug, slug)).Distinct()];

    /// <summary>The topics that a source lists, in order.</summary>
    public ImmutableArray<string> ListedTags(int paper) =>
        [.. tags[paper].Where(link => link.Provenance.Origin == Origin.Listed).OrderBy(link => link.Position).Select(link => graph.Tags[link.Tag].Id)];

    /// <summary>All topics of a paper.</summary>
    public ImmutableArray<string> AllTags(int paper) => [.. tags[paper].Select(link => graph.Tags[link.Tag].Id)];

    /// <summary>The authors by name.</summary>
    public ImmutableArray<string> Authors(int paper) => [.. authors[paper].Select(link => Slug.Of(graph.Authors[link.Author].Name)).Distinct()];

    /// <summary>Whether the sources name all authors of a paper.</summary>
    public bool IsComplete(int paper) => graph.Papers[paper].AuthorsComplete;

    /// <summary>The main field by name; empty when there is none.</summary>
    public ImmutableArray<string> MainField(int paper) => mainFields[paper] < 0 ? [] : [Slug.Of(graph.Fields[mainFields[paper]].Name)];
}
