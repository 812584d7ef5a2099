using PaperGraph.Model;
using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Layout;

/// <summary>
/// VOS mapping (van Eck, Waltman, Dekker and van den Berg 2010, DOI 10.1002/asi.21421): places similar nodes near each other by minimising
/// V = Σ_{i&lt;j} s_ij·d_ij²/2 − Σ_{i&lt;j} d_ij, where s is similarity (scaled to mean 1) and d Euclidean distance.
/// </summary>
/// <remarks>
/// Each node in turn moves to the minimum of a bound that touches V at its present place (d ≥ u·(x_i−x_j), u the present direction), so V never rises.
/// O(n²) per iteration; the best of three seeded starts is kept, the first among equals.
/// </remarks>
internal static class VosMapping
{
    private const int Starts = 3, Iterations = 200;
    private const double WithinGroup = 2.2, Background = 0.02;

    /// <summary>Positions of the scene's nodes.</summary>
    public static Points Run(Scene scene, ulong seed)
    {
        var similarity = Similarity(scene);
        var results = new (Points Points, double Value)[Starts];
        Parallel.For(0, Starts, start =>
        {
            var points = Points.Random(scene.Nodes.Length, new SplitMix64(seed * 1000 + (ulong)start));
            for (var iteration = 0; iteration < Iterations; iteration++) Improve(points, similarity);
            results[start] = (points, Value(points, similarity));
        });
        return results.MinBy(result => result.Value).Points;
    }

    /// <summary>Moves every node once, in order.</summary>
    internal static void Improve(Points points, double[] similarity)
    {
        var (x, y, count) = (points.X, points.Y, points.Count);
        for (var i = 0; i < count; i++)
        {
            double sumX = 0, sumY = 0, total = 0;
            for (var j = 0; j < count; j++)
            {
                if (i == j) continue;
                double s = similarity[i * count + j], dx = x[i] - x[j], dy = y[i] - y[j];
                var distance = Math.Sqrt(dx * dx + dy * dy) + 1e-9;
                sumX += s * x[j] + dx / distance;
                sumY += s * y[j] + dy / distance;
                total += s;
            }
            if (total > 0) (x[i], y[i]) = (sumX / total, sumY / total);
        }
    }

    /// <summary>V of the positions.</summary>
    internal static double Value(Points points, double[] similarity)
    {
        double value = 0;
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                double dx = points.X[i] - points.X[j], dy = points.Y[i] - points.Y[j], squared = dx * dx + dy * dy;
                value += similarity[i * points.Count + j] * squared / 2 - Math.Sqrt(squared);
            }
        }
        return value;
    }

    /// <summary>Strengths as a symmetric matrix of mean about 1; more within groups, and a little between all, which holds separate parts near.</summary>
    internal static double[] Similarity(Scene scene)
    {
        var count = scene.Nodes.Length;
        var similarity = new double[count * count];
        foreach (var link in scene.Similar)
            similarity[link.A * count + link.B] = similarity[link.B * count + link.A] = link.Strength * (GraphDistances.SameGroup(scene, link) ? WithinGroup : 1);
        var mean = similarity.Sum() / Math.Max(1, count * (count - 1));
        for (var i = 0; i < similarity.Length; i++) similarity[i] = (mean > 0 ? similarity[i] / mean : 0) + Background;
        return similarity;
    }
}
