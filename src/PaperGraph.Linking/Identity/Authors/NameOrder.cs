using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Joins names with their two halves in either order, such as "Wei Zhang" and "Zhang Wei", where co-authors support it.</summary>
/// <remarks>O(n) for n names, besides the evidence for those that occur both ways.</remarks>
internal static class NameOrder
{
    private const double Needed = 1;

    /// <summary>Joins the supported ones.</summary>
    /// <returns>The others that have something in common.</returns>
    public static IEnumerable<(int Kept, int Other, string Reason, string Evidence)> Join(AuthorCorpus corpus, AuthorClusters clusters)
    {
        var evidence = new AuthorEvidence(corpus, clusters);
        var proposals = new List<(int, int, string, string)>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var atom = 0; atom < clusters.Count; atom++)
        {
            if (corpus.Groups[clusters.GroupOf[atom]] is not { Kind: AuthorKind.Person, Name: { IsFull: true, Given.Length: 1 } name }) continue;
            var given = name.Given[0].Letters;
            first.TryAdd($"{given} {name.Surname}", atom);
            if (given == name.Surname || !first.TryGetValue($"{name.Surname} {given}", out var other) || !clusters.MayJoin(atom, other)) continue;
            var common = evidence.Weigh(atom, other);
            if (common.YearsClose && common.CoAuthors >= Needed) clusters.Join(atom, other, "name-order", common.Words);
            else if (common.CoAuthors > 0 || common.Topics.Count > 0) proposals.Add((other, atom, "name-order", common.Words));
        }
        return proposals;
    }
}
