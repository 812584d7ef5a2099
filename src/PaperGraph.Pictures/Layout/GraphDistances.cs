using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Layout;

/// <summary>How far apart any two nodes should be.</summary>
internal static class GraphDistances
{
    private const double BetweenGroups = 2;
    private const double Weakest = 1e-3;
    private const double Unconnected = 1.1;

    /// <summary>
    /// Shortest paths between all pairs; a link is 1/√strength long, twice that between groups. Nodes without a path lie 1.1 times
    /// as far apart as the farthest ones with a path. Dijkstra without a heap: O(n³) at worst, for a few hundred nodes.
    /// </summary>
    /// <returns>A symmetric n × n matrix, row by row: 0 on the diagonal, positive and finite elsewhere.</returns>
    public static double[] Compute(Scene scene, IReadOnlyCollection<SceneLink> links)
    {
        var count = scene.Nodes.Length;
        var neighbours = new List<(int Node, double Length)>[count];
        for (var i = 0; i < count; i++) neighbours[i] = [];
        foreach (var link in links)
        {
            var length = 1 / Math.Sqrt(Math.Max(link.Strength, Weakest)) * (SameGroup(scene, link) ? 1 : BetweenGroups);
            neighbours[link.A].Add((link.B, length));
            neighbours[link.B].Add((link.A, length));
        }
        var distances = new double[count * count];
        Parallel.For(0, count, source => FromOne(source, neighbours, distances.AsSpan(source * count, count)));
        var farthest = distances.Where(double.IsFinite).DefaultIfEmpty().Max();
        var apart = farthest > 0 ? Unconnected * farthest : 1;
        for (var i = 0; i < distances.Length; i++)
            if (!double.IsFinite(distances[i])) distances[i] = apart;
        for (var i = 0; i < count; i++) for (var j = 0; j < i; j++) distances[i * count + j] = distances[j * count + i];
        return distances;
    }

    /// <summary>Whether both ends belong to the same group.</summary>
    public static bool SameGroup(Scene scene, SceneLink link) => scene.Nodes[link.A].Group == scene.Nodes[link.B].Group && scene.Nodes[link.A].Group >= 0;

    private static void FromOne(int source, List<(int Node, double Length)>[] neighbours, Span<double> distances)
    {
        distances.Fill(double.PositiveInfinity);
        distances[source] = 0;
        var done = new bool[distances.Length];
        while (true)
        {
            var nearest = -1;
            for (var i = 0; i < distances.Length; i++)
                if (!done[i] && double.IsFinite(distances[i]) && (nearest < 0 || distances[i] < distances[nearest])) nearest = i;
            if (nearest < 0) return;
            done[nearest] = true;
            foreach (var (node, length) in neighbours[nearest])
                distances[node] = Math.Min(distances[node], distances[nearest] + length);
        }
    }
}
