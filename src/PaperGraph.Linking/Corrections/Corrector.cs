using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Applies the corrections of one build, each at the step of the linking where it belongs, and counts what it did.</summary>
/// <remarks>
/// Facts of papers and names of fields are put right in the records, before anything is linked; merges and their prohibitions
/// are rules for the resolvers; renamed, split and dropped tags and authors are put right after their names have been resolved,
/// so that a correction of a name covers all of its spellings; what is predicted or found afterwards must obey too. Which corrections count when some
/// contradict each other is decided first (<see cref="CorrectionPlan"/>).
/// </remarks>
internal sealed class Corrector
{
    private readonly ImmutableArray<Correction> all;
    private readonly Dictionary<Correction, int> uses = new(ReferenceEqualityComparer.Instance);
    private readonly CorrectionReport report;
    private ImmutableArray<Correction> corrections;

    public Corrector(ImmutableArray<Correction> corrections)
    {
        all = this.corrections = corrections;
        report = new CorrectionReport(uses);
    }

    /// <summary>What the resolver of one kind of thing must obey.</summary>
    public IdentityRules Rules(ThingKind kind) => new()
    {
        Same = [.. corrections.OfType<MergeCorrection>().Where(correction => correction.Kind == kind).Select(correction => correction.All)],
        Different =
        [
            .. corrections.OfType<NeverMergeCorrection>().Where(correction => correction.Kind == kind).SelectMany(correction => Pairs(correction.All)),
            .. corrections.OfType<SplitCorrection>().Where(correction => correction.Kind == kind).SelectMany(correction => Pairs([.. correction.Into.Select(part => part.Name)])),
        ],
    };

    /// <summary>The records with the facts of papers and the names of fields put right; dropped papers are gone. From here on, only corrections that count are applied.</summary>
    public ImmutableArray<Entry> CorrectRecords(ImmutableArray<Entry> entries)
    {
        if (all.IsEmpty) return entries;
        var lookup = new PaperLookup(entries);
        var plan = CorrectionPlan.Of(all, (kind, name) => kind == ThingKind.Paper ? lookup.Canonical(name) : Slug.Of(name));
        corrections = plan.Active;
        report.Add(plan.Issues);
        var records = new RecordCorrections(entries, lookup);
        foreach (var correction in corrections.OrderBy(Step))
        {
            var count = records.Apply(correction);
            Count(correction, count);
            if (count == 0 && correction.Kind == ThingKind.Paper && records.RemoverOf(correction.Names[0]) is { } remover) report.AddMissing(correction, correction.Names[0], $"was taken out by {remover.Place}");
        }
        FindUnknown([ThingKind.Paper, ThingKind.Field], (kind, name) => records.IsKnown(kind, name) || (kind == ThingKind.Paper && records.RemoverOf(name) is not null));
        report.AddJoining(records.Joining(corrections.OfType<RenameCorrection>()));
        return records.ToEntries();
    }

    /// <summary>Puts the topics right: renamed ones in the resolution, dropped and split ones in the tags of the records.</summary>
    public TagResolution CorrectTags(ImmutableArray<Entry> entries, TagResolution resolution)
    {
        if (!corrections.Any(correction => correction.Kind == ThingKind.Tag)) return resolution;
        var topics = new TopicCorrections(entries, resolution);
        foreach (var correction in corrections.Where(correction => correction.Kind == ThingKind.Tag)) Count(correction, topics.Apply(correction));
        FindUnknown([ThingKind.Tag], (_, name) => topics.IsKnown(name));
        report.AddJoining(topics.Joining(corrections.OfType<RenameCorrection>().Where(rename => rename.Kind == ThingKind.Tag)));
        return topics.ToResolution();
    }

    /// <summary>Puts the authors right.</summary>
    /// <param name="papers">The papers in the order of the resolution.</param>
    /// <param name="resolution">Whose the names are.</param>
    public AuthorResolution CorrectAuthors(ImmutableArray<JoinedPaper> papers, AuthorResolution resolution)
    {
        if (!corrections.Any(correction => correction.Kind == ThingKind.Author)) return resolution;
        var people = new AuthorCorrections(papers, resolution);
        foreach (var correction in corrections.Where(correction => correction.Kind == ThingKind.Author))
        {
            Count(correction, people.Apply(correction, (paper, isListed) =>
                report.AddMissing(correction, paper, isListed ? $"does not list {correction.Names[0]}" : CorrectionReport.Unknown, ThingKind.Paper)));
        }
        FindUnknown([ThingKind.Author], (_, name) => people.IsKnown(name));
        report.AddJoining(people.Joining(corrections.OfType<RenameCorrection>().Where(rename => rename.Kind == ThingKind.Author)));
        return people.ToResolution();
    }

    /// <summary>Takes out of the graph what was added against a correction.</summary>
    /// <param name="papers">The papers in the order of the graph.</param>
    /// <param name="graph">The graph with predicted fields, assigned tags and found terms.</param>
    public LiteratureGraph CorrectDerived(ImmutableArray<JoinedPaper> papers, LiteratureGraph graph)
    {
        if (corrections.IsEmpty) return graph;
        var derived = new DerivedCorrections(papers, graph);
        foreach (var correction in corrections) Count(correction, derived.Apply(correction));
        return derived.ToGraph();
    }

    /// <summary>What each correction did; those that did nothing with what they may have meant.</summary>
    /// <param name="known">The names of a kind of thing, for suggestions.</param>
    public IEnumerable<Issue> Report(Func<ThingKind, IEnumerable<string>> known) => report.Of(all, corrections, known);

    /// <summary>Merges of fields come before their other corrections.</summary>
    private static int Step(Correction correction) => correction.Kind != ThingKind.Field ? 0 : correction is MergeCorrection ? 1 : 2;

    /// <summary>Of several names those that occur nowhere; the first one of a merge may be new.</summary>
    private void FindUnknown(ThingKind[] kinds, Func<ThingKind, string, bool> isKnown)
    {
        foreach (var correction in corrections.Where(correction => kinds.Contains(correction.Kind) && (correction is MergeCorrection or NeverMergeCorrection)))
        {
            var isNamed = correction is MergeCorrection && correction.Names.Skip(1).Count(name => isKnown(correction.Kind, name)) > 1;
            foreach (var name in correction.Names.Skip(isNamed ? 1 : 0).Where(name => !isKnown(correction.Kind, name)).Distinct()) report.AddMissing(correction, name, CorrectionReport.Unknown);
        }
    }

    private void Count(Correction correction, int count) => uses[correction] = uses.GetValueOrDefault(correction) + count;

    private static IEnumerable<(string A, string B)> Pairs(ImmutableArray<string> names) =>
        names.SelectMany((a, i) => names.Skip(i + 1).Select(b => (a, b)));
}
