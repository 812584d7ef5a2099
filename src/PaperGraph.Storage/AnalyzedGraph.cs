using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Storage;

/// <summary>A linked graph with its analysis: what every output is made from.</summary>
public sealed record AnalyzedGraph
{
    private AnalyzedGraph(LiteratureGraph graph, CorpusAnalysis analysis, ImmutableArray<CommunityName> communities, int[] mainFields)
    {
        Graph = graph;
        Analysis = analysis;
        Communities = communities;
        MainFields = mainFields;
    }

    /// <summary>Papers, authors, tags, fields, sources and their links.</summary>
    public LiteratureGraph Graph { get; }

    /// <summary>The numbers; indices refer to <see cref="Graph"/>.</summary>
    public CorpusAnalysis Analysis { get; }

    /// <summary>Id and label of each community, in the order of <see cref="CorpusAnalysis.Communities"/>.</summary>
    public ImmutableArray<CommunityName> Communities { get; }

    /// <summary>Per paper the index of its main field, or -1.</summary>
    public int[] MainFields { get; }

    /// <summary>Joins a graph with its analysis and names the communities.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="analysis">The analysis of this graph.</param>
    public static AnalyzedGraph From(LiteratureGraph graph, CorpusAnalysis analysis)
    {
        var width = Math.Max(2, analysis.Communities.Length.ToString(CultureInfo.InvariantCulture).Length);
        var names = analysis.Communities.Select((community, index) => new CommunityName(
            "c" + (index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'),
            string.Join(" · ", community.CharacteristicTags.Take(2).Select(tag => graph.Tags[tag].Name))));
        return new AnalyzedGraph(graph, analysis, [.. names], graph.MainFields());
    }
}

/// <summary>What a community is called.</summary>
/// <param name="Id"><c>c01</c>, <c>c02</c>, …, the largest community first; wider when there are more than 99.</param>
/// <param name="Label">Its two most characteristic tags.</param>
public readonly record struct CommunityName(string Id, string Label);
