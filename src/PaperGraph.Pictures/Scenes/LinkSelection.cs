using System.Collections.Immutable;

namespace PaperGraph.Pictures.Scenes;

/// <summary>Chooses the links of a network that are drawn.</summary>
internal static class LinkSelection
{
    private const double LinksPerNode = 2;

    /// <summary>
    /// A maximum spanning forest, so that no linked node stands alone, then the strongest others, until there are about two
    /// links per node. Links of less width than evidence asks for, such as those of a single paper, are drawn only where nothing else ties a node to the rest, or where
    /// there are hardly any others. O(m log m); ties go to the smaller indices.
    /// </summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="links">The links between them, each pair once.</param>
    /// <param name="leastEvidence">See <see cref="NetworkView.LeastEvidence"/>.</param>
    /// <returns>The chosen links by first and then second node.</returns>
    public static ImmutableArray<SceneLink> Choose(int nodes, IReadOnlyCollection<SceneLink> links, double? leastEvidence)
    {
        var wanted = (int)(LinksPerNode * nodes);
        var ranked = links.OrderByDescending(link => IsEvident(link)).ThenByDescending(link => link.Weight)
            .ThenBy(link => link.A).ThenBy(link => link.B).ToArray();
        var isTiny = ranked.Count(link => IsEvident(link)) < nodes;
        var forest = new DisjointSets(nodes);
        var chosen = ranked.Where(link => forest.Join(link.A, link.B)).ToHashSet();
        foreach (var link in ranked)
        {
            if (chosen.Count >= wanted) break;
            if (IsEvident(link) || isTiny) chosen.Add(link);
        }
        return [.. chosen.OrderBy(link => link.A).ThenBy(link => link.B)];

        bool IsEvident(SceneLink link) => link.Width >= (leastEvidence ?? 0);
    }

    /// <summary>Which part of the links is drawn; null for all.</summary>
    public static string? Describe(ImmutableArray<SceneLink> drawn, ImmutableArray<SceneLink> all)
        => drawn.Length < all.Length ? $"the strongest {Quantity.Number(drawn.Length)} of {Quantity.Count(all.Length, "link")}" : null;

    private sealed class DisjointSets(int count)
    {
        private readonly int[] parents = [.. Enumerable.Range(0, count)];

        /// <summary>Joins the sets of two elements; false when they were one already.</summary>
        public bool Join(int a, int b)
        {
            a = Root(a);
            b = Root(b);
            if (a == b) return false;
            parents[Math.Max(a, b)] = Math.Min(a, b);
            return true;
        }

        private int Root(int element)
        {
            while (parents[element] != element) element = parents[element] = parents[parents[element]];
            return element;
        }
    }
}
