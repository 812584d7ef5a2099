using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Model;
using PaperGraph.Storage;

namespace PaperGraph.Site.Corpus;

/// <summary>An analysed graph with its links sorted by paper, by tag and by author: what pages and reports look things up in.</summary>
internal sealed class CorpusView
{
    private readonly Dictionary<string, int> fieldIndex;
    private readonly ImmutableArray<ImmutableArray<int>> fieldsOf;

    /// <summary>Sorts the links of a graph.</summary>
    public CorpusView(AnalyzedGraph graph)
    {
        Analyzed = graph;
        var links = graph.Graph;
        TagsOf = Grouped(links.TagAssignments.OrderBy(link => link.Position).ThenBy(link => link.Tag), link => link.Paper, Papers.Length);
        AuthorsOf = Grouped(links.Authorships.OrderBy(link => link.Position), link => link.Paper, Papers.Length);
        ListingsOf = Grouped(links.Listings, link => link.Paper, Papers.Length);
        PapersWith = Grouped(links.TagAssignments, link => link.Tag, Tags.Length).Select(group => group.Select(link => link.Paper).ToImmutableArray()).ToImmutableArray();
        PapersBy = Grouped(links.Authorships, link => link.Author, Authors.Length).Select(group => group.Select(link => link.Paper).ToImmutableArray()).ToImmutableArray();
        SharesOf = Grouped(graph.Analysis.TagFields, share => share.Tag, Tags.Length);
        fieldsOf = graph.Analysis.Membership == FieldMembership.All
            ? [.. Grouped(links.FieldAssignments, link => link.Paper, Papers.Length).Select(group => group.Select(link => link.Field).ToImmutableArray())]
            : [.. graph.MainFields.Select(field => field < 0 ? ImmutableArray<int>.Empty : [field])];
        fieldIndex = Fields.Select((field, index) => (field.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);
        MainFieldLinks = links.FieldAssignments.Where(link => link.Field == MainField(link.Paper)).ToImmutableDictionary(link => link.Paper);
        NewestFirst = [.. Enumerable.Range(0, Papers.Length)
            .OrderByDescending(paper => Papers[paper].Published?.FirstDay ?? DateOnly.MinValue).ThenBy(paper => paper)];
        Years = new CorpusYears(this);
    }

    /// <summary>The graph and its analysis.</summary>
    public AnalyzedGraph Analyzed { get; }

    /// <summary>The papers.</summary>
    public ImmutableArray<Paper> Papers => Analyzed.Graph.Papers;

    /// <summary>People and collaborations.</summary>
    public ImmutableArray<Author> Authors => Analyzed.Graph.Authors;

    /// <summary>The topics.</summary>
    public ImmutableArray<Tag> Tags => Analyzed.Graph.Tags;

    /// <summary>The disciplines.</summary>
    public ImmutableArray<Field> Fields => Analyzed.Graph.Fields;

    /// <summary>How fields connect.</summary>
    public FieldBridges Bridges => Analyzed.Analysis.Bridges;

    /// <summary>The measures of the tags.</summary>
    public TagMeasures Measures => Analyzed.Analysis.Tags;

    /// <summary>Per paper its tags in the source's order.</summary>
    public ImmutableArray<ImmutableArray<TagAssignment>> TagsOf { get; }

    /// <summary>Per paper its authors in order.</summary>
    public ImmutableArray<ImmutableArray<Authorship>> AuthorsOf { get; }

    /// <summary>Per paper where it was listed.</summary>
    public ImmutableArray<ImmutableArray<Listing>> ListingsOf { get; }

    /// <summary>Per tag its papers.</summary>
    public ImmutableArray<ImmutableArray<int>> PapersWith { get; }

    /// <summary>Per author the papers.</summary>
    public ImmutableArray<ImmutableArray<int>> PapersBy { get; }

    /// <summary>Per tag how its papers spread over fields, largest share first.</summary>
    public ImmutableArray<ImmutableArray<TagFieldShare>> SharesOf { get; }

    /// <summary>How the main field of each paper that has one is known, by paper.</summary>
    public ImmutableDictionary<int, FieldAssignment> MainFieldLinks { get; }

    /// <summary>All papers, the latest first, papers without a date last.</summary>
    public ImmutableArray<int> NewestFirst { get; }

    /// <summary>Papers per year.</summary>
    public CorpusYears Years { get; }

    /// <summary>The same corpus with the links that count in statistics only. O(links) where others are left out.</summary>
    public CorpusView Counting(OriginFilter filter) => CountedLinks.LeavesOut(Analyzed.Graph, filter)
        ? new CorpusView(AnalyzedGraph.From(CountedLinks.Of(Analyzed.Graph, filter), Analyzed.Analysis))
        : this;

    /// <summary>Topics on a paper that counts in statistics.</summary>
    public int CountedTopics => Measures.Papers.Count(papers => papers > 0);

    /// <summary>The index of a paper's main field, or -1.</summary>
    public int MainField(int paper) => Analyzed.MainFields[paper];

    /// <summary>The indices of the fields for which a paper counts: its main field or all of its fields, as the analysis has it.</summary>
    public ImmutableArray<int> FieldsOf(int paper) => fieldsOf[paper];

    /// <summary>The index of the field with this id.</summary>
    public int FieldIndex(string id) => fieldIndex[id];

    /// <summary>Whether a paper counts for a field; for -1, whether it has none.</summary>
    public bool IsIn(int paper, int field) => field < 0 ? fieldsOf[paper].IsEmpty : fieldsOf[paper].Contains(field);

    /// <summary>Papers that count for a field; -1 counts papers without a field.</summary>
    public int PapersIn(int field) => Enumerable.Range(0, Papers.Length).Count(paper => IsIn(paper, field));

    /// <summary>Papers with a field.</summary>
    public int PapersWithField => Papers.Length - PapersIn(-1);

    private static ImmutableArray<ImmutableArray<T>> Grouped<T>(IEnumerable<T> items, Func<T, int> key, int count)
    {
        var groups = new ImmutableArray<T>.Builder[count];
        for (var i = 0; i < count; i++) groups[i] = ImmutableArray.CreateBuilder<T>();
        foreach (var item in items) groups[key(item)].Add(item);
        return [.. groups.Select(group => group.ToImmutable())];
    }
}

/// <summary>The corpus with the links that count in statistics only.</summary>
/// <param name="View">The corpus.</param>
internal sealed record CountedCorpus(CorpusView View);
