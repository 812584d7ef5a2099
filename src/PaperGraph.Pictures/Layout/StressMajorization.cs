namespace PaperGraph.Pictures.Layout;

/// <summary>
/// Stress majorisation (Gansner, Koren and North 2005, DOI 10.1007/978-3-540-31843-9_25): minimises Σ_{i&lt;j} (d_ij − t_ij)²/t_ij²,
/// where d is Euclidean distance and t the wanted one.
/// </summary>
/// <remarks>Node by node in order (localised majorisation); the stress never rises. O(n²) per iteration.</remarks>
internal static class StressMajorization
{
    private const int Iterations = 150;

    /// <summary>Moves the points towards their wanted distances.</summary>
    /// <param name="points">Positions, changed in place.</param>
    /// <param name="wanted">Distances as a symmetric n × n matrix, positive off the diagonal.</param>
    public static void Run(Points points, double[] wanted)
    {
        for (var iteration = 0; iteration < Iterations; iteration++) Improve(points, wanted);
    }

    /// <summary>Moves every node once, in order.</summary>
    internal static void Improve(Points points, double[] wanted)
    {
        var (x, y, count) = (points.X, points.Y, points.Count);
        for (var i = 0; i < count; i++)
        {
            double sumX = 0, sumY = 0, total = 0;
            for (var j = 0; j < count; j++)
            {
                if (i == j) continue;
                double t = wanted[i * count + j], weight = 1 / (t * t), dx = x[i] - x[j], dy = y[i] - y[j];
                var scale = t / (Math.Sqrt(dx * dx + dy * dy) + 1e-9);
                sumX += weight * (x[j] + dx * scale);
                sumY += weight * (y[j] + dy * scale);
                total += weight;
            }
            if (total > 0) (x[i], y[i]) = (sumX / total, sumY / total);
        }
    }

    /// <summary>The stress of the positions.</summary>
    internal static double Value(Points points, double[] wanted)
    {
        double stress = 0;
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                double t = wanted[i * points.Count + j], dx = points.X[i] - points.X[j], dy = points.Y[i] - points.Y[j];
                var off = Math.Sqrt(dx * dx + dy * dy) / t - 1;
                stress += off * off;
            }
        }
        return stress;
    }
}
