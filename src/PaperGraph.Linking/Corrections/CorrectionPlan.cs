using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Linking.Corrections;

/// <summary>Which of the corrections count: those that contradict others, repeat them or change nothing are left out, each with a warning that names the places.</summary>
/// <remarks>
/// An explicit merge beats a never-merge, which is there against guesses; otherwise the later one counts. What else a name gets is said once: it is renamed,
/// split or dropped. A split of an author goes with the others, as it takes some papers only. Near O(n) for n names.
/// </remarks>
internal sealed class CorrectionPlan
{
    private readonly Func<ThingKind, string, string> keyOf;
    private readonly ImmutableArray<Correction> all;
    private readonly HashSet<Correction> left = new(ReferenceEqualityComparer.Instance);
    private readonly List<Issue> issues = [];

    private CorrectionPlan(ImmutableArray<Correction> all, Func<ThingKind, string, string> keyOf)
    {
        this.all = all;
        this.keyOf = keyOf;
    }

    /// <summary>Those that count, in their order.</summary>
    public ImmutableArray<Correction> Active => [.. all.Where(Counts)];

    /// <summary>What is wrong with the others.</summary>
    public ImmutableArray<Issue> Issues => [.. issues];

    /// <summary>Decides.</summary>
    /// <param name="corrections">All corrections in their order.</param>
    /// <param name="keyOf">A key that all spellings of one thing's name have.</param>
    public static CorrectionPlan Of(ImmutableArray<Correction> corrections, Func<ThingKind, string, string> keyOf)
    {
        var plan = new CorrectionPlan(corrections, keyOf);
        plan.LeaveOutIdle();
        plan.LeaveOutRepeatedVerbs();
        plan.LeaveOutRepeatedFacts();
        plan.LeaveOutDropsAgainstMerges();
        plan.LeaveOutForbidden();
        plan.ReportSharedPapers();
        return plan;
    }

    private bool Counts(Correction correction) => !left.Contains(correction);

    private void LeaveOutIdle()
    {
        foreach (var correction in all.Where(IsIdle)) LeaveOut(correction, "changes nothing: its names are the same. Correct it, or remove it.");
    }

    private static bool IsIdle(Correction correction)
    {
        var names = correction is RenameCorrection rename ? [rename.From, rename.To] : correction is MergeCorrection or NeverMergeCorrection ? correction.Names : [];
        return !names.IsEmpty && names.Distinct(correction.Kind == ThingKind.Tag ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).Count() == 1;
    }

    private void LeaveOutRepeatedVerbs()
    {
        var last = new Dictionary<(ThingKind, string), Correction>();
        foreach (var correction in Active)
        {
            if (correction is not (RenameCorrection or DropCorrection or SplitCorrection { Kind: ThingKind.Tag })) continue;
            var key = (correction.Kind, keyOf(correction.Kind, correction.Names[0]));
            if (last.TryGetValue(key, out var earlier))
            {
                if (SaysTheSame(earlier, correction))
                {
                    LeaveOut(correction, $"changes nothing: {earlier.Place} says the same. Remove one of them.");
                    continue;
                }
                LeaveOutAgainst(earlier, correction);
            }
            last[key] = correction;
        }
    }

    private static bool SaysTheSame(Correction one, Correction other) => (one, other) switch
    {
        (RenameCorrection a, RenameCorrection b) => a.To == b.To,
        (DropCorrection, DropCorrection) => true,
        (SplitCorrection a, SplitCorrection b) => a.Into.Select(part => part.Name).SequenceEqual(b.Into.Select(part => part.Name)),
        _ => false,
    };

    private void LeaveOutRepeatedFacts()
    {
        var last = new Dictionary<(string, string), SetCorrection>();
        foreach (var set in Active.OfType<SetCorrection>())
        {
            var facts = set.Facts().ToArray();
            var earlier = facts.Select(fact => last.GetValueOrDefault((keyOf(ThingKind.Paper, set.Paper), fact.Name))).ToArray();
            if (earlier[0] is { } first && earlier.All(one => ReferenceEquals(one, first)) && facts.All(fact => first.Facts().Contains(fact)))
            {
                LeaveOut(set, $"changes nothing: {first.Place} says the same. Remove one of them.");
                continue;
            }
            foreach (var overruled in earlier.OfType<SetCorrection>().Distinct(ReferenceEqualityComparer.Instance).Cast<SetCorrection>())
            {
                string[] both = [.. overruled.Facts().Select(fact => fact.Name).Intersect(facts.Select(fact => fact.Name))];
                var text = $"contradicts {set.Describe()} ({set.Place}) in {string.Join(" and ", both)}, which counts. Remove one of them.";
                if (both.Length == overruled.Facts().Count()) LeaveOut(overruled, text);
                else Warn(overruled, text);
            }
            foreach (var fact in facts) last[(keyOf(ThingKind.Paper, set.Paper), fact.Name)] = set;
        }
    }

    private void LeaveOutDropsAgainstMerges()
    {
        var drops = new Dictionary<(ThingKind, string), (int Place, DropCorrection Correction)>();
        foreach (var (place, correction) in Active.Index())
        {
            if (correction is DropCorrection drop) drops[(drop.Kind, keyOf(drop.Kind, drop.Name))] = (place, drop);
        }
        foreach (var (place, correction) in Active.Index())
        {
            if (correction is not MergeCorrection merge) continue;
            var drop = merge.All.Select(name => drops.GetValueOrDefault((merge.Kind, keyOf(merge.Kind, name)))).FirstOrDefault(found => found.Correction is not null && Counts(found.Correction));
            if (drop.Correction is null) continue;
            if (drop.Place < place) LeaveOutAgainst(drop.Correction, merge);
            else LeaveOutAgainst(merge, drop.Correction);
        }
    }

    /// <summary>A pair may be joined by several merges together; the first that has one of the names is named. Other pairs of the list stay apart.</summary>
    private void LeaveOutForbidden()
    {
        if (!all.Any(correction => correction is NeverMergeCorrection)) return;
        var parents = new Dictionary<(ThingKind, string), (ThingKind, string)>();
        var firsts = new Dictionary<(ThingKind, string), (int Place, MergeCorrection Correction)>();
        foreach (var (place, merge) in Active.OfType<MergeCorrection>().Index())
        {
            foreach (var key in merge.All.Select(name => (merge.Kind, keyOf(merge.Kind, name))))
            {
                parents[Root(key)] = Root((merge.Kind, keyOf(merge.Kind, merge.All[0])));
                firsts.TryAdd(key, (place, merge));
            }
        }
        foreach (var never in Active.OfType<NeverMergeCorrection>())
        {
            var keys = never.All.Select(name => (never.Kind, keyOf(never.Kind, name))).Distinct().ToArray();
            var pair = keys.GroupBy(Root).FirstOrDefault(group => group.Skip(1).Any());
            if (pair is null) continue;
            var other = pair.Select(key => firsts[key]).MinBy(first => first.Place).Correction;
            if (pair.Count() == keys.Length) LeaveOutAgainst(never, other);
            else Warn(never, Contradicts(other));
        }

        (ThingKind, string) Root((ThingKind, string) key)
        {
            while (parents.TryGetValue(key, out var parent) && parent != key) key = parents[key] = parents[parent];
            return key;
        }
    }

    private void ReportSharedPapers()
    {
        var owners = new Dictionary<(string, string), string>();
        foreach (var split in Active.OfType<SplitCorrection>().Where(split => split.Kind == ThingKind.Author))
        {
            foreach (var (part, paper) in split.Into.SelectMany(part => part.Papers.Select(paper => (part, paper))))
            {
                var key = (keyOf(ThingKind.Author, split.Name), keyOf(ThingKind.Paper, paper));
                if (!owners.TryAdd(key, part.Name) && owners[key] != part.Name)
                    Warn(split, $"gives \"{paper}\" to several people; {owners[key]} has it. Take it out of the other lists.");
            }
        }
    }

    private void LeaveOutAgainst(Correction correction, Correction other) => LeaveOut(correction, Contradicts(other));

    private static string Contradicts(Correction other) => $"contradicts {other.Describe()} ({other.Place}), which counts. Remove one of them.";

    private void LeaveOut(Correction correction, string why)
    {
        left.Add(correction);
        Warn(correction, why);
    }

    private void Warn(Correction correction, string what) => issues.Add(new Issue(Severity.Warning, correction.Place.Source, correction.Place.Line,
        what.StartsWith("changes nothing", StringComparison.Ordinal) ? "idle-correction" : "conflicting-corrections", $"The correction {correction.Describe()} {what}"));
}
