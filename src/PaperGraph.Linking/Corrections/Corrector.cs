using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Applies the corrections of one build, each at the step of the linking where it belongs, and counts what it did.</summary>
/// <remarks>
/// Facts of papers and names of fields are put right in the records, before anything is linked; merges and their prohibitions
/// are rules for the resolvers; renamed, split and dropped tags and authors are put right after their names have been resolved,
/// so that a correction of a name covers all of its spellings; what is predicted or found afterwards must obey too.
/// </remarks>
internal sealed class Corrector
{
    private readonly ImmutableArray<Correction> corrections;
    private readonly Dictionary<Correction, int> uses = new(ReferenceEqualityComparer.Instance);

    public Corrector(ImmutableArray<Correction> corrections) => this.corrections = corrections;

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

    /// <summary>The records with the facts of papers and the names of fields put right; dropped papers are gone.</summary>
    public ImmutableArray<Entry> CorrectRecords(ImmutableArray<Entry> entries)
    {
        if (corrections.IsEmpty) return entries;
        var records = new RecordCorrections(entries);
        foreach (var correction in corrections) Count(correction, records.Apply(correction));
        return records.Entries;
    }

    /// <summary>Puts the topics right: renamed ones in the resolution, dropped and split ones in the tags of the records.</summary>
    public TagResolution CorrectTags(ImmutableArray<Entry> entries, TagResolution resolution)
    {
        if (!corrections.Any(correction => correction.Kind == ThingKind.Tag)) return resolution;
        var topics = new TopicCorrections(entries, resolution);
        foreach (var correction in corrections.Where(correction => correction.Kind == ThingKind.Tag)) Count(correction, topics.Apply(correction));
        return topics.ToResolution();
    }

    /// <summary>Puts the authors right.</summary>
    /// <param name="papers">The papers in the order of the resolution.</param>
    /// <param name="resolution">Whose the names are.</param>
    public AuthorResolution CorrectAuthors(ImmutableArray<JoinedPaper> papers, AuthorResolution resolution)
    {
        if (!corrections.Any(correction => correction.Kind == ThingKind.Author)) return resolution;
        var people = new AuthorCorrections(papers, resolution);
        foreach (var correction in corrections.Where(correction => correction.Kind == ThingKind.Author)) Count(correction, people.Apply(correction));
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
    public IEnumerable<Issue> Report(Func<ThingKind, IEnumerable<string>> known)
    {
        foreach (var file in corrections.GroupBy(correction => correction.Place.Source))
        {
            var idle = file.Where(correction => uses.GetValueOrDefault(correction) == 0).ToArray();
            foreach (var correction in idle) yield return ReportIdle(correction, known(correction.Kind));
            var applied = file.Count() - idle.Length;
            yield return new Issue(Severity.Info, file.Key, null, "corrections-applied",
                FormattableString.Invariant($"{applied} of {EvidenceText.Count(file.Count(), "correction")} {(file.Count() == 1 ? "was" : "were")} applied, in {EvidenceText.Count(file.Sum(correction => uses.GetValueOrDefault(correction)), "place")}."));
        }
    }

    private static Issue ReportIdle(Correction correction, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var suggestion = correction.Names.Select(name => NearestName.Find(name, names)).OfType<string>().FirstOrDefault(name => !correction.Names.Contains(name));
        var advice = suggestion is null ? "Check the names, or remove it." : $"Did you mean \"{suggestion}\"?";
        return new Issue(Severity.Warning, correction.Place.Source, correction.Place.Line, "idle-correction", $"The correction {correction.Describe()} matches nothing. {advice}");
    }

    private void Count(Correction correction, int count) => uses[correction] = uses.GetValueOrDefault(correction) + count;

    private static IEnumerable<(string A, string B)> Pairs(ImmutableArray<string> names) =>
        names.SelectMany((a, i) => names.Skip(i + 1).Select(b => (a, b)));
}
