using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>
/// Papers, authors, tags, fields and sources with the links between them: what the sources say, linked, before any analysis.
/// </summary>
/// <remarks>
/// Things are sorted by <c>Id</c> in ordinal order and ids are unique within their kind. Links name things by their
/// index in these arrays, are sorted by their first and then their second index, and occur once per pair.
/// A paper's main field is that of its first <see cref="FieldAssignment"/> with the highest confidence: see <see cref="MainFields"/>.
/// </remarks>
public sealed record LiteratureGraph
{
    /// <summary>A graph with nothing in it.</summary>
    public static LiteratureGraph Empty { get; } = new();

    /// <summary>The papers.</summary>
    public ImmutableArray<Paper> Papers { get; init; } = [];

    /// <summary>People and collaborations.</summary>
    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>The topics.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>The disciplines.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>The pages and files that list the papers.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Who wrote what, by author and then paper.</summary>
    public ImmutableArray<Authorship> Authorships { get; init; } = [];

    /// <summary>Which paper carries which tag, by paper and then tag.</summary>
    public ImmutableArray<TagAssignment> TagAssignments { get; init; } = [];

    /// <summary>Which paper belongs to which field, by paper and then field.</summary>
    public ImmutableArray<FieldAssignment> FieldAssignments { get; init; } = [];

    /// <summary>Which source lists which paper, by paper and then source.</summary>
    public ImmutableArray<Listing> Listings { get; init; } = [];

    /// <summary>The index of each paper's main field, or -1: its field with the highest confidence, the lowest index among equals.</summary>
    public int[] MainFields()
    {
        var main = new int[Papers.Length];
        var best = new double[Papers.Length];
        Array.Fill(main, -1);
        foreach (var (paper, field, provenance) in FieldAssignments)
        {
            if (provenance.Confidence <= best[paper]) continue;
            best[paper] = provenance.Confidence;
            main[paper] = field;
        }
        return main;
    }
}
