using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>Parts of a graph, and graphs in which other things stand in for fields.</summary>
public static class GraphScope
{
    /// <summary>The graph of the papers from some years, without authors of others; all else stays, without the papers that are gone. O(size of the graph).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="first">First year; null for no limit.</param>
    /// <param name="last">Last year; null for no limit. With either limit, papers without a date go.</param>
    public static LiteratureGraph Between(this LiteratureGraph graph, int? first, int? last)
    {
        if (first is null && last is null) return graph;
        var place = new int[graph.Papers.Length];
        var papers = ImmutableArray.CreateBuilder<Paper>();
        for (var paper = 0; paper < place.Length; paper++)
        {
            var isKept = graph.Papers[paper].Published?.Year is { } year && !(year < first) && !(year > last);
            place[paper] = isKept ? papers.Count : -1;
            if (isKept) papers.Add(graph.Papers[paper]);
        }
        var authors = new int[graph.Authors.Length];
        foreach (var link in graph.Authorships)
            if (place[link.Paper] >= 0) authors[link.Author] = 1;
        var count = 0;
        for (var author = 0; author < authors.Length; author++) authors[author] = authors[author] == 1 ? count++ : -1;
        return graph with
        {
            Papers = papers.ToImmutable(),
            Authors = [.. graph.Authors.Where((_, author) => authors[author] >= 0)],
            Authorships = [.. graph.Authorships.Where(link => place[link.Paper] >= 0).Select(link => link with { Paper = place[link.Paper], Author = authors[link.Author] })],
            TagAssignments = [.. graph.TagAssignments.Where(link => place[link.Paper] >= 0).Select(link => link with { Paper = place[link.Paper] })],
            FieldAssignments = [.. graph.FieldAssignments.Where(link => place[link.Paper] >= 0).Select(link => link with { Paper = place[link.Paper] })],
            Listings = [.. graph.Listings.Where(link => place[link.Paper] >= 0).Select(link => link with { Paper = place[link.Paper] })],
        };
    }

    /// <summary>The graph with other fields, one or none per paper. O(papers + fields).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="fields">The fields, by ascending id.</param>
    /// <param name="fieldOfPaper">Index into <paramref name="fields"/> by paper, -1 for none.</param>
    public static LiteratureGraph WithFields(this LiteratureGraph graph, ImmutableArray<Field> fields, IReadOnlyList<int> fieldOfPaper) => graph with
    {
        Fields = fields,
        FieldAssignments = [.. fieldOfPaper.Select((field, paper) => (field, paper)).Where(entry => entry.field >= 0)
            .Select(entry => new FieldAssignment(entry.paper, entry.field, Provenance.Stated))],
    };
}
