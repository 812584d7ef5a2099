namespace PaperGraph.Pictures.Layout;

/// <summary>A straight line between two points.</summary>
internal readonly record struct Line((double X, double Y) A, (double X, double Y) B)
{
    /// <summary>Its length.</summary>
    public double Length => Math.Sqrt((B.X - A.X) * (B.X - A.X) + (B.Y - A.Y) * (B.Y - A.Y));

    /// <summary>Whether two lines cross at an inner point of both.</summary>
    public bool Crosses(Line other)
        => Math.Max(A.X, B.X) > Math.Min(other.A.X, other.B.X) && Math.Max(other.A.X, other.B.X) > Math.Min(A.X, B.X)
            && Math.Max(A.Y, B.Y) > Math.Min(other.A.Y, other.B.Y) && Math.Max(other.A.Y, other.B.Y) > Math.Min(A.Y, B.Y)
            && Side(A, B, other.A) * Side(A, B, other.B) < 0 && Side(other.A, other.B, A) * Side(other.A, other.B, B) < 0;

    /// <summary>Whether the line meets a rectangle around a centre: no axis separates the two.</summary>
    public bool Meets(double x, double y, double width, double height)
    {
        double middleX = (A.X + B.X) / 2 - x, middleY = (A.Y + B.Y) / 2 - y, halfX = (B.X - A.X) / 2, halfY = (B.Y - A.Y) / 2;
        if (Math.Abs(middleX) > Math.Abs(halfX) + width / 2 || Math.Abs(middleY) > Math.Abs(halfY) + height / 2) return false;
        return Math.Abs(middleX * halfY - middleY * halfX) <= width / 2 * Math.Abs(halfY) + height / 2 * Math.Abs(halfX);
    }

    private static int Side((double X, double Y) a, (double X, double Y) b, (double X, double Y) point)
        => Math.Sign((b.X - a.X) * (point.Y - a.Y) - (b.Y - a.Y) * (point.X - a.X));
}
