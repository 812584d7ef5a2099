using System.Collections.Immutable;
using PaperGraph.Linking.Identity;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>Writes down which records were joined although they differ, and which papers may be one.</summary>
internal static class PaperMerges
{
    /// <summary>The decisions on papers, in ordinal order of their ids.</summary>
    /// <param name="papers">The papers in ordinal order of their ids.</param>
    /// <param name="rules">What the user has said: pairs that are different are kept apart, not proposed.</param>
    public static ImmutableArray<Merge> Of(ImmutableArray<JoinedPaper> papers, IdentityRules rules)
    {
        var different = DifferentPapers(papers, rules);
        return
        [
            .. papers.SelectMany(Joined).Concat(SameTitles(papers).Concat(NearDuplicates.Find(papers)).Select(merge => different.Contains((merge.Id, merge.Other)) || different.Contains((merge.Other, merge.Id)) ? KeptApart(merge) : merge))
                .OrderBy(merge => merge.Id, StringComparer.Ordinal).ThenBy(merge => merge.Decision).ThenBy(merge => merge.Other, StringComparer.Ordinal),
        ];
    }

    private static Merge KeptApart(Merge merge) =>
        merge with { Decision = MergeDecision.KeptApart, Reason = IdentityRules.Reason, Evidence = $"{IdentityRules.Evidence}; {merge.Reason}: {merge.Evidence}" };

    /// <summary>Titles and identifiers of joined records that differ from the paper's own.</summary>
    private static IEnumerable<Merge> Joined(JoinedPaper joined)
    {
        if (joined.Entries.Length == 1) yield break;
        var paper = joined.Paper;
        var key = joined.TitleKey;
        foreach (var title in joined.Entries.Select(entry => entry.Record.Title).Distinct(StringComparer.Ordinal).Where(title => title != paper.Title).Order(StringComparer.Ordinal))
        {
            var isSame = TitleKey.Of(title) == key;
            var (reason, words) = Ground(joined, isSame, joined.Entries.Where(entry => entry.Record.Title == title), joined.Entries.Where(entry => isSame ? entry.Record.Title == paper.Title : entry.Record.Title != title));
            yield return ToMerge(joined, title, reason, words);
        }
        foreach (var id in joined.Entries.Select(IdOf).OfType<string>().Distinct(StringComparer.Ordinal).Where(id => id != paper.Id).Order(StringComparer.Ordinal))
        {
            if (joined.Entries.Any(entry => IdOf(entry) != id && "doi:" + entry.Doi == id)) continue;
            var with = joined.Entries.Where(entry => IdOf(entry) == id).ToArray();
            var sameTitle = with.Any(entry => joined.Entries.Any(other => IdOf(other) != id && other.TitleKey == entry.TitleKey));
            yield return ToMerge(joined, id, sameTitle ? "title" : IdentityRules.Reason, sameTitle ? $"both identifiers stand with the title \"{with[0].Record.Title}\"" : IdentityRules.Evidence);
        }
    }

    private static (string Reason, string Words) Ground(JoinedPaper joined, bool sameKey, IEnumerable<Entry> some, IEnumerable<Entry> others)
    {
        if (joined.Paper.ArxivId is { } arxivId && some.Any(entry => entry.ArxivId == arxivId) && others.Any(entry => entry.ArxivId == arxivId)) return ("arxiv-id", $"both titles stand with arXiv:{arxivId}");
        if (joined.Paper.Doi is { } doi && some.Any(entry => entry.Doi == doi) && others.Any(entry => entry.Doi == doi)) return ("doi", $"both titles stand with the DOI {doi}");
        return sameKey ? ("title", "the same letters and digits") : (IdentityRules.Reason, IdentityRules.Evidence);
    }

    private static Merge ToMerge(JoinedPaper joined, string other, string reason, string words) =>
        new(ThingKind.Paper, MergeDecision.Merged, joined.Paper.Id, joined.Paper.Title, other, reason,
            $"{words}; listed in {string.Join(", ", joined.Entries.Select(entry => entry.Input.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}");

    private static string? IdOf(Entry entry) => entry.ArxivId is not null ? $"arxiv:{entry.ArxivId}" : entry.Doi is not null ? $"doi:{entry.Doi}" : null;

    /// <summary>Papers with one title that contradict each other.</summary>
    private static IEnumerable<Merge> SameTitles(ImmutableArray<JoinedPaper> papers) =>
        papers.GroupBy(paper => paper.TitleKey, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .SelectMany(group => group.Skip(1).Select(other => new Merge(ThingKind.Paper, MergeDecision.KeptApart, group.First().Paper.Id, group.First().Paper.Title, other.Paper.Id, "same-title",
                PaperEvidence.Words(PaperEvidence.YearsOf(group.First()), PaperEvidence.YearsOf(other), PaperEvidence.CommonAuthors(group.First().Authors, other.Authors), !group.First().Authors.IsEmpty && !other.Authors.IsEmpty))));

    private static HashSet<(string, string)> DifferentPapers(ImmutableArray<JoinedPaper> papers, IdentityRules rules)
    {
        if (rules.Different.IsEmpty) return [];
        ImmutableArray<(Entry Entry, string Id)> all = [.. papers.SelectMany(paper => paper.Entries.Select(entry => (entry, paper.Paper.Id)))];
        var names = new PaperNames([.. all.Select(pair => pair.Entry)]);
        string[] IdsOf(string name) => [.. names.Find(name).Select(i => all[i].Id).Distinct()];
        return [.. rules.Different.SelectMany(pair => IdsOf(pair.A).SelectMany(a => IdsOf(pair.B).Select(b => (a, b))))];
    }
}
