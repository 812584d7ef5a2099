using System.Collections.Immutable;
using PaperGraph.Analysis.Communities;

namespace PaperGraph.Analysis;

/// <summary>Everything computed from a corpus. Tags, papers, authors and fields are named by their index in the graph.</summary>
public sealed record CorpusAnalysis
{
    /// <summary>The links of the co-topic network, one per pair of tags that share a paper, by first and then second tag.</summary>
    public required ImmutableArray<CoTopicLink> CoTopicLinks { get; init; }

    /// <summary>Papers left out of <see cref="CoTopicLinks"/> for having more than <see cref="AnalysisOptions.MaxTags"/> tags.</summary>
    public int PapersWithoutCoTopicLinks { get; init; }

    /// <summary>Σ of all link strengths of the co-topic network (M), each pair once.</summary>
    public required double TotalLinkStrength { get; init; }

    /// <summary>The measures of each tag.</summary>
    public required TagMeasures Tags { get; init; }

    /// <summary>Communities of the co-topic network, largest (most tags) first, ties by smallest tag index.</summary>
    public required ImmutableArray<TagCommunity> Communities { get; init; }

    /// <summary>Per tag how far it keeps its company in the communities of other random starts, in [0,1]; NaN for a tag without papers, or a single start.</summary>
    public required double[] CommunityStability { get; init; }

    /// <summary>Modularity of the communities at the resolution used.</summary>
    public required double Modularity { get; init; }

    /// <summary>Per paper, the community that holds most of its tags (ties: the larger community); -1 for a paper without tags.</summary>
    public required int[] PaperCommunity { get; init; }

    /// <summary>Pairs of authors that share papers, by first and then second author.</summary>
    public required ImmutableArray<CoauthorLink> CoauthorLinks { get; init; }

    /// <summary>Papers left out of <see cref="CoauthorLinks"/> for having more than <see cref="CorpusAnalyzer.MostAuthorsOfCoauthorLinks"/> authors.</summary>
    public int PapersWithoutCoauthorLinks { get; init; }

    /// <summary>How many papers of each year carry each tag, by tag and then year; years without are left out.</summary>
    public required ImmutableArray<TagYear> TagYears { get; init; }

    /// <summary>How each tag's papers spread over fields, by tag, largest share first. Papers without a field do not count.</summary>
    public required ImmutableArray<TagFieldShare> TagFields { get; init; }

    /// <summary>How fields connect.</summary>
    public required FieldBridges Bridges { get; init; }

    /// <summary>In which of its fields a paper of several counts, for <see cref="TagFields"/> and <see cref="Bridges"/>.</summary>
    public required FieldMembership Membership { get; init; }

    /// <summary>The bridge tags when something is taken otherwise.</summary>
    public required ImmutableArray<BridgeVariant> BridgeVariants { get; init; }
}

/// <summary>Two tags that share papers.</summary>
/// <param name="A">The tag with the smaller index.</param>
/// <param name="B">The tag with the larger index.</param>
/// <param name="Papers">Papers that carry both, ≥ 1.</param>
/// <param name="Association">2M·w/(k_a·k_b), w the link strength as counted, k the total link strength of a tag (van Eck and Waltman 2009, DOI 10.1002/asi.21075).</param>
/// <param name="ZScore">Standardised difference between the papers and what the tags' and papers' sizes alone lead one to expect.</param>
/// <param name="PValue">One-sided p-value of the test that the papers are more than expected.</param>
/// <param name="QValue">Benjamini–Hochberg q-value of the same test over all pairs of tags.</param>
public readonly record struct CoTopicLink(int A, int B, int Papers, double Association, double ZScore, double PValue, double QValue)
{
    /// <summary>Links with a smaller q-value are the backbone of the network: one in twenty of them, on average, is there by chance.</summary>
    public const double BackboneLevel = 0.05;

    /// <summary>True for a link of the backbone: more papers than chance would bring about.</summary>
    public bool InBackbone => QValue < BackboneLevel;
}

/// <summary>Measures of the tags in the co-topic network; every array has one entry per tag.</summary>
public sealed record TagMeasures
{
    /// <summary>Papers that carry the tag.</summary>
    public required int[] Papers { get; init; }

    /// <summary>Index into <see cref="CorpusAnalysis.Communities"/>; -1 for a tag without papers.</summary>
    public required int[] Community { get; init; }

    /// <summary>Number of tags that share a paper with the tag.</summary>
    public required int[] Degree { get; init; }

    /// <summary>Σ of the tag's link strengths.</summary>
    public required double[] Strength { get; init; }

    /// <summary>Share of the other pairs of tags whose shortest paths (unweighted) lead through the tag, in [0,1].</summary>
    public required double[] Betweenness { get; init; }

    /// <summary>The same where a link is 1/association long.</summary>
    public required double[] WeightedBetweenness { get; init; }

    /// <summary>Harmonic closeness: mean of 1/distance to all other tags, in [0,1].</summary>
    public required double[] Closeness { get; init; }

    /// <summary>PageRank, weighted, damping 0.85; the sum over all tags is 1.</summary>
    public required double[] PageRank { get; init; }

    /// <summary>Eigenvector centrality, weighted; the largest entry is 1.</summary>
    public required double[] Eigenvector { get; init; }

    /// <summary>Largest k such that the tag belongs to the k-core.</summary>
    public required int[] Core { get; init; }

    /// <summary>Participation coefficient between fields, from the tag's papers per field: 0 one field, towards 1 evenly many.</summary>
    public required double[] Participation { get; init; }

    /// <summary>Z-score of the tag's link strength within its community against the community's other tags.</summary>
    public required double[] WithinModuleZ { get; init; }

    /// <summary>Burt's constraint, weighted; NaN for a tag without links.</summary>
    public required double[] Constraint { get; init; }

    /// <summary>Share of the pairs of the tag's neighbours that are linked; NaN below two neighbours.</summary>
    public required double[] Clustering { get; init; }

    /// <summary>Burt's effective size, weighted; NaN for a tag without links.</summary>
    public required double[] EffectiveSize { get; init; }

    /// <summary>Bridging centrality: betweenness times bridging coefficient.</summary>
    public required double[] Bridging { get; init; }

    /// <summary>Year of the tag's first dated paper; null without one.</summary>
    public required int?[] FirstYear { get; init; }

    /// <summary>Mean year of the tag's dated papers; NaN without one.</summary>
    public required double[] MeanYear { get; init; }
}

/// <summary>A community of tags.</summary>
/// <param name="Tags">Its tags, most papers first, ties by index.</param>
/// <param name="CharacteristicTags">Up to five of its tags that tell it apart from the rest, most characteristic first.</param>
/// <param name="Papers">Papers whose <see cref="CorpusAnalysis.PaperCommunity"/> is this one.</param>
/// <param name="Place">Where it stands among all communities.</param>
public sealed record TagCommunity(ImmutableArray<int> Tags, ImmutableArray<int> CharacteristicTags, int Papers, CommunityPlace Place);

/// <summary>Two authors that share papers.</summary>
/// <param name="A">The author with the smaller index.</param>
/// <param name="B">The author with the larger index.</param>
/// <param name="Papers">Papers that both wrote.</param>
public readonly record struct CoauthorLink(int A, int B, int Papers);

/// <summary>How often a tag was used in a year.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Year">The year.</param>
/// <param name="Papers">Papers of the year that carry the tag, ≥ 1.</param>
public readonly record struct TagYear(int Tag, int Year, int Papers);

/// <summary>How much of a tag lies in a field.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Field">The field.</param>
/// <param name="Papers">Papers of the field (as main field) that carry the tag.</param>
/// <param name="Share">Papers divided by all of the tag's papers that have a field, in (0,1].</param>
public readonly record struct TagFieldShare(int Tag, int Field, int Papers, double Share);
