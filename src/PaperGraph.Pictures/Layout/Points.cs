using PaperGraph.Model;

namespace PaperGraph.Pictures.Layout;

/// <summary>Positions of n nodes.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
internal sealed record Points(double[] X, double[] Y)
{
    public int Count => X.Length;

    /// <summary>Positions drawn evenly from the square between -1 and 1.</summary>
    public static Points Random(int count, SplitMix64 random)
    {
        var points = new Points(new double[count], new double[count]);
        for (var i = 0; i < count; i++) (points.X[i], points.Y[i]) = (random.NextSigned(), random.NextSigned());
        return points;
    }

    /// <summary>The positions turned so that their longest extent lies flat and their mean is the origin.</summary>
    public Points Flat()
    {
        var (meanX, meanY) = (X.Average(), Y.Average());
        double xx = 0, xy = 0, yy = 0;
        for (var i = 0; i < Count; i++)
        {
            var (dx, dy) = (X[i] - meanX, Y[i] - meanY);
            (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy);
        }
        // The principal axis of the covariance, by the half-angle formulas: only square roots, so the same on every machine.
        var spread = Math.Sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
        var cos = spread > 0 ? Math.Sqrt((1 + (xx - yy) / spread) / 2) : 1;
        var sin = spread > 0 ? Math.CopySign(Math.Sqrt(Math.Max(0, 1 - cos * cos)), xy) : 0;
        var flat = new Points(new double[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            var (dx, dy) = (X[i] - meanX, Y[i] - meanY);
            (flat.X[i], flat.Y[i]) = (dx * cos + dy * sin, dy * cos - dx * sin);
        }
        return flat;
    }
}
