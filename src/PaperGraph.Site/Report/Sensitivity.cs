using System.Collections.Immutable;
using PaperGraph.Analysis;
using PaperGraph.Site.Corpus;
using PaperGraph.Site.Text;

namespace PaperGraph.Site.Report;

/// <summary>Whether the strongest bridge topics of all depend on how things are taken.</summary>
/// <param name="Variants">What was taken otherwise, in words; the order of <see cref="SensitivityRow.Stays"/>.</param>
/// <param name="Rows">The ten bridge topics of highest score over all pairs.</param>
internal sealed record Sensitivity(ImmutableArray<string> Variants, ImmutableArray<SensitivityRow> Rows)
{
    private const int MostRows = 10;

    /// <summary>What the table says, and what can have no influence.</summary>
    public required string Sentence { get; init; }

    /// <summary>What came of it, in one or two sentences.</summary>
    internal string Finding
    {
        get
        {
            if (Rows.IsEmpty) return "";
            var stay = Rows.Length - Exceptions.Count();
            var variants = string.Join("; ", Variants.Select(variant => char.ToLowerInvariant(variant[0]) + variant[1..]));
            var topics = Say.Count(Rows.Length, "strongest bridge topic");
            var all = stay == Rows.Length ? $"{(Rows.Length == 1 ? "The strongest bridge topic stays" : $"All {topics} stay")}, whatever was taken otherwise ({variants})."
                : $"Of the {topics} {Say.Number(stay)} {(stay == 1 ? "stays" : "stay")}, whatever was taken otherwise ({variants}); the table has the others.";
            var kept = Rows.Select(row => row.Kept).OfType<double>().ToList();
            return kept.Count == 0 ? all : $"{all} In resamples of the papers they stay in {Say.Percent(kept.Min())}{(kept.Min() < kept.Max() ? $" to {Say.Percent(kept.Max())}" : "")}.";
        }
    }

    /// <summary>The rows that leave when something is taken otherwise.</summary>
    internal IEnumerable<SensitivityRow> Exceptions => Rows.Where(row => row.Stays.Any(stays => stays.Stays < stays.Of));

    /// <summary>Gathers it; without rows when there is no bridge topic or nothing that could be taken otherwise.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="pairs">The pairs of fields that the report shows.</param>
    /// <param name="context">With the variants of communities, where these are the fields.</param>
    public static Sensitivity Of(CorpusView corpus, ImmutableArray<PairRow> pairs, SiteContext context)
    {
        var kinds = corpus.Analyzed.Analysis.BridgeVariants.Concat(context.CommunityVariants).GroupBy(variant => variant.Kind).OrderBy(group => group.Key).Select(group => group.ToArray()).ToList();
        var shown = pairs.ToDictionary(pair => (corpus.FieldIndex(pair.FieldA.Id), corpus.FieldIndex(pair.FieldB.Id)));
        var rows = corpus.Bridges.Tags.Where(row => !row.CommonToSeveral && shown.ContainsKey((row.A, row.B)))
            .Select(row => (Row: row, Topic: shown[(row.A, row.B)].BridgeTopics.Single(topic => topic.Rank == row.Rank)))
            .Where(entry => entry.Topic.EnoughEvidence).OrderByDescending(entry => entry.Row.Score).ThenBy(entry => entry.Row.Tag).Take(MostRows).ToList();
        return new Sensitivity(
            [.. kinds.Select(group => Words(group[0].Kind, group.Length, context.Options))],
            [.. rows.Select(entry => new SensitivityRow(
                new(entry.Topic.Id, entry.Topic.Name), shown[(entry.Row.A, entry.Row.B)].FieldA, shown[(entry.Row.A, entry.Row.B)].FieldB, entry.Row.Rank, entry.Topic.Kept,
                [.. kinds.Select(group => new StaysRow(group.Count(variant => variant.Keeps(entry.Row)), group.Length))]))])
        { Sentence = Explain(context) };
    }

    private static string Words(BridgeVariantKind kind, int count, AnalysisOptions options) => kind switch
    {
        BridgeVariantKind.WithoutTeam => count == 1 ? "Without the largest research team" : $"Without each of the {Say.Number(count)} largest research teams",
        BridgeVariantKind.OtherOrigins => options.Origin == OriginFilter.Listed ? "Found and predicted links too" : "Links that a source states only",
        BridgeVariantKind.OtherMembership => options.Fields == FieldMembership.Main ? "In all fields of a paper" : "In the main field of a paper only",
        BridgeVariantKind.HalfResolution => "Half the resolution",
        BridgeVariantKind.DoubleResolution => "Twice the resolution",
        _ => "Another seed",
    };

    private static string Explain(SiteContext context) => context.CommunityVariants.IsEmpty
        ? "A topic stays when it is among the first ten of its pair. The seed and the resolution of communities and the counting of links between topics have no influence on bridge topics, since these are found from the papers of each field alone."
        : "A topic stays when it is among the first ten of its pair; with other communities, which make other pairs, of any pair. The counting of links between topics acts through the communities alone.";
}

/// <summary>One of the strongest bridge topics.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="FieldA">One field.</param>
/// <param name="FieldB">The other field.</param>
/// <param name="Rank">Its rank within the pair.</param>
/// <param name="Kept">In what share of resamples of papers it is among the first ten of its pair; null without resamples.</param>
/// <param name="Stays">By variant, whether it stays.</param>
internal sealed record SensitivityRow(Named Topic, Named FieldA, Named FieldB, int Rank, double? Kept, ImmutableArray<StaysRow> Stays);

/// <summary>In how many of several runs a topic stays.</summary>
internal sealed record StaysRow(int Stays, int Of)
{
    /// <summary>In words.</summary>
    public override string ToString() => Of > 1 ? $"stays in {Say.Number(Stays)} of {Say.Number(Of)}" : Stays > 0 ? "stays" : "leaves";
}
