using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Carries out what the user has said about authors, before anything is guessed.</summary>
/// <remarks>A rule names an author by any spelling or by its id; an id such as <c>wei-li</c> means that author alone, a name everybody who bears it.</remarks>
internal static class AuthorRules
{
    /// <summary>Joins what is the same and draws a line between what is different.</summary>
    public static void Apply(AuthorCorpus corpus, AuthorClusters clusters, IdentityRules rules)
    {
        if (rules.Same.IsEmpty && rules.Different.IsEmpty) return;
        var (byName, byId) = Index(corpus, clusters);
        int[] AtomsOf(string text) => byId.TryGetValue(text, out var one) ? [one] : [.. byName[Slug.Of(text)]];
        foreach (var names in rules.Same.Where(names => !names.IsEmpty))
        {
            int[] atoms = [.. names.SelectMany(AtomsOf).Distinct()];
            if (atoms.Length == 0) continue;
            var kept = names[0] == Slug.Of(names[0]) ? AtomsOf(names[0]).Select(atom => clusters[atom].Best).FirstOrDefault() : names[0];
            if (kept is not null) clusters[atoms[0]].Rename(kept);
            foreach (var atom in atoms.Skip(1)) clusters.Join(atoms[0], atom, IdentityRules.Reason, IdentityRules.Evidence);
        }
        for (var line = 0; line < rules.Different.Length; line++)
        {
            var (left, right) = (AtomsOf(rules.Different[line].A), AtomsOf(rules.Different[line].B));
            if (left.Select(clusters.Find).Intersect(right.Select(clusters.Find)).Any()) continue;
            foreach (var atom in left) clusters[atom].PutOnSide(line, 0);
            foreach (var atom in right) clusters[atom].PutOnSide(line, 1);
        }
    }

    private static (ILookup<string, int> ByName, Dictionary<string, int> ById) Index(AuthorCorpus corpus, AuthorClusters clusters)
    {
        var byName = Enumerable.Range(0, clusters.Count)
            .SelectMany(atom => corpus.Groups[clusters.GroupOf[atom]].Spellings.Select(spelling => (Slug: Slug.Of(spelling.Text), Atom: atom)).Distinct())
            .ToLookup(pair => pair.Slug, pair => pair.Atom, StringComparer.Ordinal);
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (larger, smaller, _) in clusters.Separated)
        {
            var slug = Slug.Of(clusters[larger].Best);
            byId.TryAdd(slug, larger);
            byId.TryAdd(AuthorNaming.Distinguish(slug, corpus.Papers[clusters[smaller].Papers.Min()].Id), smaller);
        }
        return (byName, byId);
    }
}
