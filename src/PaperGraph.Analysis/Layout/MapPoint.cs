namespace PaperGraph.Analysis.Layout;

/// <summary>A place on a map.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct MapPoint(double X, double Y)
{
    /// <summary>The square of the distance from (0, 0).</summary>
    public double LengthSquared => (X * X) + (Y * Y);

    /// <summary>The sum by coordinates.</summary>
    public static MapPoint operator +(MapPoint a, MapPoint b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The difference by coordinates.</summary>
    public static MapPoint operator -(MapPoint a, MapPoint b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>Both coordinates times a factor.</summary>
    public static MapPoint operator *(MapPoint a, double factor) => new(a.X * factor, a.Y * factor);
}
