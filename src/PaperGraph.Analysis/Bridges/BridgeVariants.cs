using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Ranks bridge tags again on other data: see <see cref="BridgeVariantKind"/>. O(size of the corpus) for each variant.</summary>
internal static class BridgeVariants
{
    private const int FirstRows = 10;
    private const int Teams = 4;
    private const int FewestPapersOfTeam = 2;

    /// <summary>The variants that the corpus allows: each of its four largest teams left out, if they have two papers; other origins and other fields of papers, if there are any.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="corpus">Its corpus as the options have it.</param>
    /// <param name="options">Which links count, and in which of its fields a paper does.</param>
    public static ImmutableArray<BridgeVariant> Of(LiteratureGraph graph, Corpus corpus, AnalysisOptions options)
    {
        var variants = ImmutableArray.CreateBuilder<BridgeVariant>();
        foreach (var team in LargestTeams(corpus))
            variants.Add(Of(BridgeVariantKind.WithoutTeam, corpus.Only(paper => !team.Contains(paper))));
        if (CountedLinks.LeavesOut(graph, OriginFilter.Listed))
            variants.Add(Of(BridgeVariantKind.OtherOrigins, With(graph, options.Origin == OriginFilter.Listed ? OriginFilter.All : OriginFilter.Listed, options.Fields)));
        if (corpus.PaperFields.Sizes().Any(size => size > 1))
            variants.Add(Of(BridgeVariantKind.OtherMembership, With(graph, options.Origin, options.Fields == FieldMembership.Main ? FieldMembership.All : FieldMembership.Main)));
        return variants.ToImmutable();
    }

    /// <summary>One variant.</summary>
    public static BridgeVariant Of(BridgeVariantKind kind, Corpus corpus)
    {
        corpus = corpus.WithoutFields(SmallFields.Find(new FieldUses(corpus).FieldPapers));
        var uses = new FieldUses(corpus);
        var pairs = new FieldPairIndex(uses.FieldPapers);
        var first = BridgeTags.First(uses, pairs, FirstRows);
        return new BridgeVariant(kind, [.. first.SelectMany((tags, pair) => tags.Select(tag => (pairs[pair].A, pairs[pair].B, tag)))]);
    }

    /// <summary>The corpus of a graph as options have it.</summary>
    public static Corpus With(LiteratureGraph graph, OriginFilter origin, FieldMembership fields)
    {
        var corpus = new Corpus(graph, origin);
        return fields == FieldMembership.All ? corpus.OncePerField() : corpus;
    }

    private static HashSet<int>[] LargestTeams(Corpus corpus)
    {
        var teams = ResearchTeams.Find(corpus);
        return [.. Enumerable.Range(0, teams.RowCount).Where(team => teams.Size(team) >= FewestPapersOfTeam)
            .OrderByDescending(teams.Size).ThenBy(team => team).Take(Teams).Select(team => teams[team].ToArray().ToHashSet())];
    }
}
