using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Pictures.Scenes;

/// <summary>Chooses the links of a network that are drawn.</summary>
internal static class LinkSelection
{
    private const double LinksPerNode = 2;

    /// <summary>
    /// A maximum spanning forest, so that no linked node stands alone, then the strongest others, until there are about two
    /// links per node. Links of less width than evidence asks for, such as those of a single paper, are drawn only where nothing else ties a node to the rest, or where
    /// there are hardly any others. O(m log m). Equal links are drawn by lot, with the same outcome each time: by their order the first nodes would seem to be hubs.
    /// </summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="links">The links between them, each pair once.</param>
    /// <param name="leastEvidence">See <see cref="NetworkView.LeastEvidence"/>.</param>
    /// <param name="always">Links that are drawn in any case; null for none.</param>
    /// <returns>The chosen links by first and then second node.</returns>
    public static ImmutableArray<SceneLink> Choose(int nodes, IReadOnlyCollection<SceneLink> links, double? leastEvidence, Func<SceneLink, bool>? always = null)
    {
        var wanted = (int)(LinksPerNode * nodes);
        var ranked = links.OrderByDescending(IsEvident).ThenByDescending(link => link.Weight).ThenBy(link => Lot(link, nodes)).ToArray();
        var isTiny = ranked.Count(link => IsEvident(link)) < nodes;
        var forest = new DisjointSets(nodes);
        var chosen = ranked.Where(link => forest.Join(link.A, link.B) | always?.Invoke(link) == true).ToHashSet();
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
    {
        if (drawn.Length == all.Length) return null;
        var number = $"{Quantity.Number(drawn.Length)} of {Quantity.Count(all.Length, "link")}";
        return all.All(link => link.Weight == all[0].Weight) ? $"{number}, which are all of the same strength" : $"the strongest {number}";
    }

    /// <summary>A number that only the link's ends decide, and that knows no order.</summary>
    private static ulong Lot(SceneLink link, int nodes) => new SplitMix64((ulong)((long)link.A * nodes + link.B)).Next();

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
