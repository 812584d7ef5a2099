using System.Collections.Immutable;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>Decides which records with one title are one paper.</summary>
/// <remarks>
/// They are, unless they contradict each other: by two arXiv identifiers or two DOIs; or by having no author in common where the years
/// are more than three apart or the title is short. A generic title such as "Erratum" needs a witness, a common author or the same day. Where records contradict each
/// other, a witness decides to which a third one belongs. Records are taken in an order of their facts; near-linear in their number.
/// </remarks>
internal sealed class SameTitle
{
    private const int MostTries = 20;

    private readonly PaperGroups papers;
    private readonly ImmutableArray<Entry> entries;
    private readonly bool needsWitness;
    private readonly bool isShort;
    private readonly int[] members;

    /// <summary>Looks at the records with a title.</summary>
    public SameTitle(PaperGroups papers, ImmutableArray<Entry> entries, string titleKey, int[] members)
    {
        this.papers = papers;
        this.entries = entries;
        needsWitness = GenericTitles.Contains(titleKey);
        isShort = GenericTitles.IsShort(entries[members[0]].Record.Title);
        this.members = [.. EntryOrder.Sort(members, i => entries[i])];
    }

    /// <summary>Joins what is one paper, and reports when there are several.</summary>
    public void Join(ImmutableArray<Issue>.Builder issues)
    {
        JoinWitnessed();
        if (!needsWitness) JoinUncontradicted();
        if (Roots().Length > 1) issues.Add(ToIssue());
    }

    private void JoinWitnessed()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in members)
        {
            foreach (var witness in WitnessesOf(entries[i]))
            {
                if (first.TryAdd(witness, i)) continue;
                if (papers.Find(first[witness]) != papers.Find(i) && !Contradict(first[witness], i)) papers.Join(first[witness], i);
            }
        }
    }

    /// <summary>Where identifiers contradict each other, a record without any goes to none of them.</summary>
    private void JoinUncontradicted()
    {
        var roots = Roots();
        var hasConflict = Conflicts(roots, group => group.ArxivIds) || Conflicts(roots, group => group.Dois);
        var open = hasConflict ? roots.Where(root => !papers[root].HasIdentifier).ToArray() : roots;
        for (var i = 1; i < open.Length; i++)
        {
            for (var j = Math.Max(0, i - MostTries); j < i; j++)
            {
                if (papers.Find(open[j]) != papers.Find(open[i]) && !Contradict(open[j], open[i])) papers.Join(open[j], open[i]);
            }
        }
    }

    private bool Conflicts(int[] roots, Func<EntryGroup, SortedSet<string>> ids) =>
        roots.SelectMany(root => ids(papers[root])).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private int[] Roots() => [.. members.Select(papers.Find).Distinct()];

    private bool Contradict(int a, int b)
    {
        if (papers[a].HasOtherIdentifierThan(papers[b])) return true;
        var (ours, theirs) = (papers[a], papers[b]);
        if (ours.Authors.Count == 0 || theirs.Authors.Count == 0 || PaperEvidence.CommonAuthors(ours.Authors, theirs.Authors).Length > 0) return false;
        return isShort || PaperEvidence.AreYearsApart(ours.Years, theirs.Years);
    }

    private static IEnumerable<string> WitnessesOf(Entry entry)
    {
        foreach (var name in entry.Record.Authors.SelectMany(AuthorName.Read)) yield return NameReader.Read(name, Transliterations.None).Block;
        if (entry.Record.Published is { Precision: DatePrecision.Day } day) yield return day.ToString();
    }

    private Issue ToIssue()
    {
        var place = entries[members.Min()];
        var identifiers = Roots().SelectMany(root => papers[root].ArxivIds.Concat(papers[root].Dois)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var what = identifiers.Length > 1 ? $"Papers with the identifiers {string.Join(", ", identifiers)}" : needsWitness ? "Papers without an author in common" : "Papers by different authors";
        return place.Issue(Severity.Warning, "same-title", $"{what} have the same title, \"{place.Record.Title}\", and were kept apart. Correct the identifiers or name them as the same paper if they are one.");
    }
}
