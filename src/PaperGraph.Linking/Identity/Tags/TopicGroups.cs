namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Disjoint sets of spellings, some pairs of which must never meet.</summary>
/// <remarks>Union by size with path halving; the forbidden partners of a set are merged small into large. Near O(n + d) for n unions and d pairs.</remarks>
internal sealed class TopicGroups
{
    private readonly int[] parents;
    private readonly int[] sizes;
    private readonly Dictionary<int, HashSet<int>> enemies = [];

    public TopicGroups(int count)
    {
        parents = [.. Enumerable.Range(0, count)];
        sizes = new int[count];
        Array.Fill(sizes, 1);
    }

    /// <summary>Forbids that two spellings meet; without effect on those that are together already.</summary>
    public void Separate(int a, int b)
    {
        var (rootA, rootB) = (Find(a), Find(b));
        if (rootA == rootB) return;
        EnemiesOf(rootA).Add(b);
        EnemiesOf(rootB).Add(a);
    }

    /// <summary>Joins the sets of two spellings.</summary>
    /// <returns>False when that is forbidden.</returns>
    public bool TryJoin(int a, int b)
    {
        var (large, small) = (Find(a), Find(b));
        if (large == small) return true;
        if (!MayJoin(a, b)) return false;
        if (sizes[large] < sizes[small]) (large, small) = (small, large);
        parents[small] = large;
        sizes[large] += sizes[small];
        if (enemies.Remove(small, out var moved)) EnemiesOf(large).UnionWith(moved);
        return true;
    }

    /// <summary>Whether nothing forbids that two spellings meet.</summary>
    public bool MayJoin(int a, int b) => !enemies.TryGetValue(Find(a), out var set) || !set.Any(enemy => Find(enemy) == Find(b));

    /// <summary>A number that the spellings of one set share.</summary>
    public int Find(int spelling)
    {
        while (parents[spelling] != spelling) spelling = parents[spelling] = parents[parents[spelling]];
        return spelling;
    }

    private HashSet<int> EnemiesOf(int root)
    {
        if (!enemies.TryGetValue(root, out var set)) enemies.Add(root, set = []);
        return set;
    }
}
