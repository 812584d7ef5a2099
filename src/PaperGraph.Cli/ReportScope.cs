using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Extraction.Recipes;
using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>What a paper's field is taken to be.</summary>
internal enum FieldsFrom
{
    /// <summary>Its main field.</summary>
    Primary,

    /// <summary>Every field that it has.</summary>
    All,

    /// <summary>The community of its topics.</summary>
    Communities,
}

/// <summary>The part of a graph that a report is about.</summary>
/// <param name="First">First year; null for no limit.</param>
/// <param name="Last">Last year; null for no limit.</param>
/// <param name="FieldsFrom">What a paper's field is.</param>
/// <param name="Fields">Ids or names of the fields to report on; empty for all.</param>
internal sealed record ReportScope(int? First, int? Last, FieldsFrom FieldsFrom, ImmutableArray<string> Fields)
{
    /// <summary>The graph that is analysed for the report.</summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="communities">Analyses a graph to find its communities; called only where they are the fields.</param>
    /// <exception cref="UsageException">No paper is of that time.</exception>
    internal async Task<LiteratureGraph> ApplyAsync(LiteratureGraph graph, Func<LiteratureGraph, Task<AnalyzedGraph>> communities)
    {
        var part = graph.Between(First, Last);
        if (part.Papers.IsEmpty && !graph.Papers.IsEmpty) throw new UsageException(NoPapers(graph));
        graph = part;
        if (FieldsFrom != FieldsFrom.Communities) return graph;
        var analyzed = await communities(graph);
        // A community of one topic is no field.
        var place = new int[analyzed.Communities.Length];
        var fields = ImmutableArray.CreateBuilder<Field>();
        for (var c = 0; c < place.Length; c++)
        {
            place[c] = analyzed.Analysis.Communities[c].Tags.Length > 1 ? fields.Count : -1;
            if (place[c] >= 0) fields.Add(new Field(analyzed.Communities[c].Id, analyzed.Communities[c].Label));
        }
        return graph.WithFields(fields.ToImmutable(), [.. analyzed.Analysis.PaperCommunity.Select(c => c < 0 ? -1 : place[c])]);
    }

    /// <summary>The bridge topics between communities that are found otherwise; none where communities are not the fields.</summary>
    internal ImmutableArray<BridgeVariant> Variants(LiteratureGraph graph, AnalysisOptions options, CancellationToken cancellationToken) => FieldsFrom != FieldsFrom.Communities ? [] :
    [
        CorpusAnalyzer.BetweenCommunities(graph, BridgeVariantKind.HalfResolution, options with { Resolution = options.Resolution / 2 }, cancellationToken),
        CorpusAnalyzer.BetweenCommunities(graph, BridgeVariantKind.DoubleResolution, options with { Resolution = options.Resolution * 2 }, cancellationToken),
        CorpusAnalyzer.BetweenCommunities(graph, BridgeVariantKind.OtherSeed, options with { Seed = options.Seed + 1 }, cancellationToken),
    ];

    /// <summary>The options of its analysis.</summary>
    internal AnalysisOptions Apply(AnalysisOptions options)
        => options with { Fields = FieldsFrom == FieldsFrom.All ? FieldMembership.All : FieldMembership.Main };

    /// <summary>What the pages say of this part.</summary>
    /// <exception cref="UsageException">There is no such field.</exception>
    internal SiteContext Describe(SiteContext context, LiteratureGraph graph, AnalysisOptions options) => context with
    {
        Options = options,
        Remarks = [.. Remarks()],
        OnlyFields = [.. Fields.Select(name => Find(graph, name))],
        CommunitiesAsFields = FieldsFrom == FieldsFrom.Communities,
        // What was measured of predicted fields is about those fields, not about communities.
        FieldQuality = FieldsFrom == FieldsFrom.Communities ? null : context.FieldQuality,
    };

    private static string NoPapers(LiteratureGraph graph)
    {
        var years = graph.Papers.Where(paper => paper.Published is not null).Select(paper => paper.Published!.Value.Year).Order().ToArray();
        return years.Length == 0 ? "--from and --to choose papers by date, and no paper has one."
            : FormattableString.Invariant($"No paper is of the time that --from and --to give; those with a date are from {years[0]} to {years[^1]}. The report stays as it is.");
    }

    private IEnumerable<string> Remarks()
    {
        if (First is not null || Last is not null)
            yield return FormattableString.Invariant($"Only papers {(Last is null ? $"of {First} and later" : First is null ? $"up to {Last}" : First == Last ? $"of {First}" : $"from {First} to {Last}")} count.");
        if (FieldsFrom == FieldsFrom.Communities)
            yield return "Communities of topics stand in for fields. They are made of topics that papers use together, so that they use few of each other’s topics follows from how they were made; compare pairs with each other only.";
        if (!Fields.IsEmpty) yield return "Only some fields are shown; they are compared with all.";
    }

    private static string Find(LiteratureGraph graph, string name)
    {
        var found = graph.Fields.Where(field => string.Equals(field.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (found.Length > 0) return found[0].Id;
        var names = graph.Fields.Select(field => field.Name).ToArray();
        var meant = Suggestion.For(Words.Short(name), names.Select(Words.Short));
        throw new UsageException($"--fields {Words.Short(name)}: there is no such field.{(meant.Length > 0 || names.Length == 0 ? meant : $" The fields are {string.Join(", ", names.Take(20).Select(Words.Short))}{(names.Length > 20 ? ", …" : "")}.")}");
    }
}
