using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Writes down every decision about names.</summary>
internal sealed class AuthorMerges(AuthorCorpus corpus, AuthorClusters clusters, Dictionary<int, string> ids)
{
    /// <summary>The decisions in ordinal order of the authors' ids, then of the other names.</summary>
    /// <param name="proposals">What was not joined and may be one.</param>
    public ImmutableArray<Merge> Write(IEnumerable<(int Kept, int Other, string Reason, string Evidence)> proposals) =>
    [
        .. Spellings().Concat(Joined()).Concat(Separated())
            .Concat(proposals.Select(one => ToMerge(MergeDecision.Proposed, one.Kept, clusters[one.Other].Best, one.Reason, one.Evidence)))
            .Where(merge => merge.Name != merge.Other)
            .OrderBy(merge => merge.Id, StringComparer.Ordinal).ThenBy(merge => merge.Decision).ThenBy(merge => merge.Other, StringComparer.Ordinal).ThenBy(merge => merge.Reason, StringComparer.Ordinal)
            .DistinctBy(merge => (merge.Id, merge.Decision, merge.Other)),
    ];

    private IEnumerable<Merge> Spellings()
    {
        var seen = new HashSet<int>();
        for (var atom = 0; atom < clusters.Count; atom++)
        {
            var group = corpus.Groups[clusters.GroupOf[atom]];
            if (group.Spellings.Length == 1 || !seen.Add(clusters.GroupOf[atom])) continue;
            var best = group.Spellings[0];
            foreach (var (text, papers) in group.Spellings.Skip(1))
            {
                yield return ToMerge(MergeDecision.Merged, atom, text, Reason(group, best.Text, text),
                    string.Create(CultureInfo.InvariantCulture, $"the same letters as {best.Text}; on {EvidenceText.Count(papers, "paper")} against {best.Papers}"));
            }
        }
    }

    private static string Reason(NameGroup group, string best, string other)
    {
        if (group.Kind is AuthorKind.Collaboration) return Slug.Of(best) == Slug.Of(other) ? "spelling" : "collaboration";
        return NameReader.Read(best, Transliterations.None).Key == NameReader.Read(other, Transliterations.None).Key ? "spelling" : "transliteration";
    }

    private IEnumerable<Merge> Joined() => clusters.Joined.Select(joined =>
        ToMerge(MergeDecision.Merged, joined.Atom, joined.Other == clusters[joined.Atom].Best ? joined.Kept : joined.Other, joined.Reason, joined.Evidence));

    private IEnumerable<Merge> Separated() => clusters.Separated
        .Where(pair => clusters.Find(pair.Larger) != clusters.Find(pair.Smaller))
        .Select(pair => ToMerge(MergeDecision.KeptApart, pair.Larger, ids[clusters.Find(pair.Smaller)], "homonym", pair.Evidence));

    private Merge ToMerge(MergeDecision decision, int atom, string other, string reason, string evidence) =>
        new(ThingKind.Author, decision, ids[clusters.Find(atom)], clusters[atom].Best, other, reason, evidence);
}
