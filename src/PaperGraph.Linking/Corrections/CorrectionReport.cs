using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Collects what the corrections did and did not do, and says it.</summary>
internal sealed class CorrectionReport(IReadOnlyDictionary<Correction, int> uses)
{
    /// <summary>What is said of a name that occurs nowhere.</summary>
    public const string Unknown = "is not in the inputs";

    private const int ShownRenames = 5;

    private readonly List<Issue> issues = [];
    private readonly List<RenameCorrection> joining = [];
    private readonly List<Missing> missing = [];
    private readonly Dictionary<ThingKind, NearestName> nearest = [];

    /// <summary>Adds what was found out before.</summary>
    public void Add(IEnumerable<Issue> found) => issues.AddRange(found);

    /// <summary>Adds renames that make one of two things.</summary>
    public void AddJoining(IEnumerable<RenameCorrection> renames) => joining.AddRange(renames);

    /// <summary>Adds a name that a correction has in vain.</summary>
    public void AddMissing(Correction correction, string name, string why, ThingKind? kind = null) => missing.Add(new Missing(correction, kind ?? correction.Kind, name, why));

    /// <summary>All that there is to say, by file.</summary>
    /// <param name="all">All corrections.</param>
    /// <param name="active">Those that count.</param>
    /// <param name="known">The names of a kind of thing, for suggestions.</param>
    public IEnumerable<Issue> Of(ImmutableArray<Correction> all, ImmutableArray<Correction> active, Func<ThingKind, IEnumerable<string>> known)
    {
        var counting = active.ToHashSet<Correction>(ReferenceEqualityComparer.Instance);
        var inVain = missing.ToLookup<Missing, Correction>(one => one.Correction, ReferenceEqualityComparer.Instance);
        foreach (var file in all.GroupBy(correction => correction.Place.Source))
        {
            foreach (var issue in issues.Where(issue => issue.Source == file.Key)) yield return issue;
            var counted = file.Where(counting.Contains).ToArray();
            foreach (var correction in counted)
            {
                if (ToIssue(correction, [.. inVain[correction]], known) is { } issue) yield return issue;
            }
            if (ReportJoining(file.Key) is { } note) yield return note;
            yield return new Issue(Severity.Info, file.Key, null, "corrections-applied", FormattableString.Invariant(
                $"{counted.Count(correction => UsesOf(correction) > 0)} of {EvidenceText.Count(file.Count(), "correction")} {(file.Count() == 1 ? "was" : "were")} applied, in {EvidenceText.Count(counted.Sum(UsesOf), "place")}."));
        }
    }

    private int UsesOf(Correction correction) => uses.GetValueOrDefault(correction);

    private Issue? ToIssue(Correction correction, Missing[] inVain, Func<ThingKind, IEnumerable<string>> known)
    {
        var isIdle = UsesOf(correction) == 0;
        if (!isIdle && inVain.Length == 0) return null;
        IEnumerable<(ThingKind Kind, string Name)> mayBeMisspelt = inVain.Length == 0
            ? correction.Names.Select(name => (correction.Kind, name))
            : inVain.Where(one => one.Why == Unknown).Select(one => (one.Kind, one.Name));
        var suggestion = mayBeMisspelt.Select(one => Nearest(one.Kind, known).Find(one.Name)).OfType<string>().FirstOrDefault(name => !correction.Names.Contains(name));
        var why = inVain.Length == 0 ? "" : ": " + string.Join("; ", inVain.Select(one => $"\"{one.Name}\" {one.Why}"));
        var advice = suggestion is not null ? $"Did you mean \"{suggestion}\"?" : inVain.Length == 1 ? "Check the name, or remove it." : "Check the names, or remove it.";
        return new Issue(Severity.Warning, correction.Place.Source, correction.Place.Line, "idle-correction",
            $"The correction {correction.Describe()} matches {(isIdle ? "nothing" : "only in part")}{why}. {advice}");
    }

    /// <summary>The names of one kind, read once for all corrections that match nothing.</summary>
    private NearestName Nearest(ThingKind kind, Func<ThingKind, IEnumerable<string>> known)
    {
        if (!nearest.TryGetValue(kind, out var names)) nearest.Add(kind, names = new NearestName(known(kind)));
        return names;
    }

    private Issue? ReportJoining(string source)
    {
        RenameCorrection[] here = [.. joining.Where(rename => rename.Place.Source == source).OrderBy(rename => rename.Place.Line)];
        if (here.Length == 0) return null;
        var shown = here.Take(ShownRenames).Select(rename => FormattableString.Invariant($"{rename.Kind.ToString().ToLowerInvariant()} \"{rename.From}\" → \"{rename.To}\" (line {rename.Place.Line})"));
        return new Issue(Severity.Info, source, here[0].Place.Line, "renames-merge", FormattableString.Invariant(
            $"{here.Length} {(here.Length == 1 ? "rename gives a name" : "renames give a name")} that something else has already, and the two are one now: {string.Join(", ", shown)}{(here.Length > ShownRenames ? ", …" : "")}. If they are two, give another name."));
    }

    private sealed record Missing(Correction Correction, ThingKind Kind, string Name, string Why);
}
