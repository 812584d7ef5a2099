using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Gives every author an id.</summary>
/// <remarks>
/// The slug of the name; where several authors have one, that with the most papers keeps it and the others add a hash of their first
/// paper under the name, so that further papers leave the ids as they are.
/// </remarks>
internal static class AuthorNaming
{
    /// <summary>The ids by cluster.</summary>
    public static Dictionary<int, string> Name(AuthorCorpus corpus, AuthorClusters clusters)
    {
        var firstPapers = FirstPapers(corpus, clusters);
        var ids = new Dictionary<int, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var bySlug = Enumerable.Range(0, clusters.Count).Select(clusters.Find).Distinct()
            .GroupBy(root => Slug.Of(clusters[root].Best), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        foreach (var group in bySlug) taken.Add(group.Key);
        foreach (var group in bySlug)
        {
            var ordered = group.OrderByDescending(root => clusters[root].Papers.Count).ThenBy(root => firstPapers[root]).ThenBy(root => root).ToArray();
            ids.Add(ordered[0], group.Key);
            foreach (var root in ordered.Skip(1))
            {
                var id = Distinguish(group.Key, corpus.Papers[firstPapers[root]].Id);
                while (!taken.Add(id)) id = Distinguish(group.Key, id);
                ids.Add(root, id);
            }
        }
        return ids;
    }

    /// <summary>The id of an author whose name another author has as well.</summary>
    public static string Distinguish(string slug, string paperId) => $"{slug}-{StableHash.Of(paperId)}";

    /// <summary>The first paper by id under the name that is shown; under any name where the user chose one that stands on no paper.</summary>
    private static Dictionary<int, int> FirstPapers(AuthorCorpus corpus, AuthorClusters clusters)
    {
        var first = new Dictionary<int, (int Other, int Paper)>();
        for (var paper = 0; paper < corpus.Papers.Count; paper++)
        {
            foreach (var atom in clusters.AtomsOf(paper))
            {
                var root = clusters.Find(atom);
                var rank = (corpus.Groups[clusters.GroupOf[atom]].Best == clusters[root].Best ? 0 : 1, paper);
                if (!first.TryGetValue(root, out var known) || rank.CompareTo(known) < 0) first[root] = rank;
            }
        }
        return first.ToDictionary(pair => pair.Key, pair => pair.Value.Paper);
    }
}
