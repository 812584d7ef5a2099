using System.Collections.Immutable;
using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Linking.Fields;

/// <summary>Turns papers into <see cref="FieldFeatures"/>: their text, and the tags and authors that sources list.</summary>
/// <remarks>Learns which terms there are and how telling each is, but knows no fields.</remarks>
internal sealed class FieldEvidence
{
    /// <summary>Length of a paper's tags, and of its authors, beside its text, whose length is 1.</summary>
    private const double ContextWeight = 0.5;

    private readonly ImmutableArray<Paper> papers;
    private readonly int[][] tags;
    private readonly int[][] authors;
    private readonly int tagCount;
    private readonly int authorCount;
    private readonly TermIndex index;
    private readonly TfIdf wordWeights;
    private readonly TfIdf termWeights;
    private readonly TfIdf tagWeights;
    private readonly TfIdf authorWeights;

    /// <summary>Learns from papers. O(length of their texts + links of the graph).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="known">The papers to learn from, in an order that does not depend on that of the inputs.</param>
    public FieldEvidence(LiteratureGraph graph, int[] known)
    {
        papers = graph.Papers;
        (tagCount, authorCount) = (graph.Tags.Length, graph.Authors.Length);
        tags = Grouped(graph.TagAssignments.Where(link => link.Provenance.Origin == Origin.Listed).Select(link => (link.Paper, link.Tag)));
        authors = Grouped(graph.Authorships.Select(link => (link.Paper, link.Author)));
        index = TermIndex.Learn(Documents(known));
        var counts = index.Count(Documents(known));
        wordWeights = TfIdf.Learn(counts.FirstColumns(index.WordCount));
        termWeights = TfIdf.Learn(counts);
        tagWeights = TfIdf.Learn(Marks(known, tags, tagCount));
        authorWeights = TfIdf.Learn(Marks(known, authors, authorCount));
    }

    /// <summary>Whether sources list a tag or an author of a paper.</summary>
    public bool HasContext(int paper) => tags[paper].Length + authors[paper].Length > 0;

    /// <summary>The features of papers. O(length of their texts + links).</summary>
    /// <param name="rows">The papers.</param>
    /// <param name="context">Whether tags and authors are taken into account.</param>
    public FieldFeatures Of(int[] rows, bool context)
    {
        var counts = index.Count(Documents(rows));
        var words = wordWeights.Weigh(counts.FirstColumns(index.WordCount));
        var terms = termWeights.Weigh(counts);
        if (!context) return new FieldFeatures(words, words, terms);
        var tagMarks = tagWeights.Weigh(Marks(rows, tags, tagCount));
        var authorMarks = authorWeights.Weigh(Marks(rows, authors, authorCount));
        return new FieldFeatures(words, WithContext(words), WithContext(terms));

        SparseMatrix WithContext(SparseMatrix text) => text.Append(tagMarks, ContextWeight).Append(authorMarks, ContextWeight);
    }

    private IEnumerable<TermDocument> Documents(int[] rows) => rows.Select(paper => TermDocument.Of(papers[paper].Title, papers[paper].Abstract));

    private int[][] Grouped(IEnumerable<(int Paper, int Thing)> links)
    {
        var groups = new int[papers.Length][];
        Array.Fill(groups, []);
        foreach (var group in links.GroupBy(link => link.Paper, link => link.Thing)) groups[group.Key] = [.. group.Order()];
        return groups;
    }

    private static SparseMatrix Marks(int[] rows, int[][] things, int count)
    {
        var builder = new SparseMatrix.Builder(count);
        foreach (var paper in rows) builder.Add(things[paper], [.. things[paper].Select(_ => 1.0)]);
        return builder.Build();
    }
}
