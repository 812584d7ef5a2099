using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Analysis;

/// <summary>The numbers of a <see cref="LiteratureGraph"/>: who has what, by index.</summary>
internal sealed class Corpus
{
    /// <summary>Year of a paper without a date.</summary>
    public const int NoYear = 0;

    /// <summary>Quarter of a paper of which no month is known.</summary>
    public const int NoQuarter = 0;

    private const int MonthsPerQuarter = 3;

    /// <summary>Reads a graph. O(size of the graph).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="origin">Which of its links to tags and fields count.</param>
    public Corpus(LiteratureGraph graph, OriginFilter origin = OriginFilter.Listed)
    {
        graph = CountedLinks.Of(graph, origin);
        FieldCount = graph.Fields.Length;
        PaperTags = Incidence.FromPairs(
            graph.Papers.Length, graph.Tags.Length, graph.TagAssignments.Select(a => (a.Paper, a.Tag)).ToArray());
        TagPapers = PaperTags.Transpose();
        PaperAuthors = Incidence.FromPairs(
            graph.Papers.Length, graph.Authors.Length, graph.Authorships.Select(a => (a.Paper, a.Author)).ToArray());
        AuthorPapers = PaperAuthors.Transpose();
        MainField = graph.MainFields();
        PaperFields = Incidence.FromPairs(
            graph.Papers.Length, graph.Fields.Length, graph.FieldAssignments.Select(a => (a.Paper, a.Field)).ToArray());
        PaperOf = [.. Enumerable.Range(0, graph.Papers.Length)];
        Day = graph.Papers.Select(p => p.Published?.FirstDay).ToArray();
        Year = Day.Select(day => day?.Year ?? NoYear).ToArray();
        Quarter = graph.Papers.Select(p => p.Published?.Month is { } month ? (month - 1) / MonthsPerQuarter + 1 : NoQuarter).ToArray();
    }

    private Corpus(Corpus other, int[] mainField)
    {
        (FieldCount, PaperTags, TagPapers) = (other.FieldCount, other.PaperTags, other.TagPapers);
        (PaperAuthors, AuthorPapers, Year, Quarter, Day) = (other.PaperAuthors, other.AuthorPapers, other.Year, other.Quarter, other.Day);
        (MainField, PaperFields, PaperOf) = (mainField, other.PaperFields, other.PaperOf);
    }

    private Corpus(Corpus other, int[] rows, int[] mainField)
    {
        FieldCount = other.FieldCount;
        (PaperTags, PaperAuthors, PaperFields) = (other.PaperTags.Rows(rows), other.PaperAuthors.Rows(rows), other.PaperFields.Rows(rows));
        (TagPapers, AuthorPapers) = (PaperTags.Transpose(), PaperAuthors.Transpose());
        (Year, Quarter, Day) = ([.. rows.Select(row => other.Year[row])], [.. rows.Select(row => other.Quarter[row])], [.. rows.Select(row => other.Day[row])]);
        (MainField, PaperOf) = (mainField, rows);
    }

    private Corpus(Corpus other, Predicate<int> isKept)
    {
        FieldCount = other.FieldCount;
        (PaperTags, PaperAuthors) = (other.PaperTags.Only(isKept), other.PaperAuthors.Only(isKept));
        (TagPapers, AuthorPapers) = (PaperTags.Transpose(), PaperAuthors.Transpose());
        (Year, Quarter, Day) = (other.Year, other.Quarter, other.Day);
        MainField = [.. other.MainField.Select((field, paper) => isKept(paper) ? field : -1)];
        (PaperFields, PaperOf) = (other.PaperFields.Only(isKept), other.PaperOf);
    }

    /// <summary>The same corpus in which papers of certain fields have no field. O(papers).</summary>
    /// <param name="fields">The fields to leave out.</param>
    public Corpus WithoutFields(IReadOnlyCollection<int> fields)
        => fields.Count == 0 ? this : new Corpus(this, [.. MainField.Select(field => fields.Contains(field) ? -1 : field)]);

    /// <summary>The same corpus with other fields, one or none per paper. O(papers).</summary>
    /// <param name="fieldOfPaper">The field of each paper, -1 for none.</param>
    /// <param name="count">Number of fields.</param>
    public Corpus WithFields(int[] fieldOfPaper, int count) => new(this, fieldOfPaper) { FieldCount = count };

    /// <summary>
    /// The same corpus in which a paper of several fields is there once for each of them, in the order of the fields, one after the other: see <see cref="PaperOf"/>.
    /// O(size of the corpus).
    /// </summary>
    public Corpus OncePerField()
    {
        var (rows, fields) = (new List<int>(PaperCount), new List<int>(PaperCount));
        for (var paper = 0; paper < PaperCount; paper++)
        {
            if (PaperFields.Size(paper) == 0)
            {
                rows.Add(paper);
                fields.Add(-1);
            }
            foreach (var field in PaperFields[paper])
            {
                rows.Add(paper);
                fields.Add(field);
            }
        }
        return new Corpus(this, [.. rows], [.. fields]);
    }

    /// <summary>The same corpus in which other papers have no tag, author or field, as if nothing were known of them. O(size of the corpus).</summary>
    public Corpus Only(Predicate<int> isKept) => new(this, isKept);

    /// <summary>Number of papers.</summary>
    public int PaperCount => PaperTags.RowCount;

    /// <summary>Number of tags.</summary>
    public int TagCount => TagPapers.RowCount;

    /// <summary>Number of fields, also those without papers.</summary>
    public int FieldCount { get; private init; }

    /// <summary>Tags by paper.</summary>
    public Incidence PaperTags { get; }

    /// <summary>Papers by tag.</summary>
    public Incidence TagPapers { get; }

    /// <summary>Authors by paper.</summary>
    public Incidence PaperAuthors { get; }

    /// <summary>Papers by author.</summary>
    public Incidence AuthorPapers { get; }

    /// <summary>Main field by paper, -1 for none.</summary>
    public int[] MainField { get; }

    /// <summary>All fields by paper.</summary>
    public Incidence PaperFields { get; }

    /// <summary>The paper of the graph that each paper of the corpus stands for, ascending: its own index, except after <see cref="OncePerField"/>.</summary>
    public int[] PaperOf { get; }

    /// <summary>Year by paper, <see cref="NoYear"/> for none.</summary>
    public int[] Year { get; }

    /// <summary>Quarter by paper, from 1 to 4, <see cref="NoQuarter"/> where no month is known.</summary>
    public int[] Quarter { get; }

    /// <summary>First day that the date of a paper may stand for, null for none.</summary>
    public DateOnly?[] Day { get; }
}
