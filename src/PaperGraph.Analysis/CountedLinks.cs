using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Analysis;

/// <summary>Which links to tags and fields count in statistics.</summary>
public enum OriginFilter
{
    /// <summary>Those that a source states; where no source states any tag, or any field, all links of that kind.</summary>
    Listed,

    /// <summary>All, also those that PaperGraph found or predicted.</summary>
    All,
}

/// <summary>Leaves the links that count: a prediction is made from the very patterns that statistics then look for.</summary>
public static class CountedLinks
{
    /// <summary>The graph with the links to tags and fields that count; all else is the same. O(links).</summary>
    public static LiteratureGraph Of(LiteratureGraph graph, OriginFilter filter) => filter == OriginFilter.All ? graph : graph with
    {
        TagAssignments = Listed(graph.TagAssignments, link => link.Provenance.Origin),
        FieldAssignments = Listed(graph.FieldAssignments, link => link.Provenance.Origin),
    };

    /// <summary>True when links are left out because sources state others of their kind.</summary>
    public static bool LeavesOut(LiteratureGraph graph, OriginFilter filter) =>
        Of(graph, filter) is var counted
        && counted.TagAssignments.Length + counted.FieldAssignments.Length < graph.TagAssignments.Length + graph.FieldAssignments.Length;

    private static ImmutableArray<T> Listed<T>(ImmutableArray<T> links, Func<T, Origin> origin)
    {
        ImmutableArray<T> listed = [.. links.Where(link => origin(link) == Origin.Listed)];
        return listed.IsEmpty ? links : listed;
    }
}
