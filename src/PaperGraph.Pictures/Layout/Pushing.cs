namespace PaperGraph.Pictures.Layout;

/// <summary>Moves boxes apart that keep less than their gap.</summary>
internal static class Pushing
{
    /// <summary>Labels are wide and low: a push to the side is taken unless the one up or down is much shorter.</summary>
    private const double SidewaysBias = 2.5;
    private const double Enough = 0.01;

    /// <summary>Goes over all pairs until nothing moves or the passes are used up. O(n²) per pass.</summary>
    /// <returns>Whether all keep their gaps, to a hundredth.</returns>
    public static bool Run(Box[] boxes, int passes)
    {
        for (var pass = 0; pass < passes; pass++)
        {
            var moved = false;
            for (var i = 0; i < boxes.Length; i++)
                for (var j = i + 1; j < boxes.Length; j++)
                    moved |= Separate(boxes[i], boxes[j]);
            if (!moved) return true;
        }
        return false;
    }

    private static bool Separate(Box a, Box b)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y, gap = a.GapTo(b);
        double overX = (a.Width + b.Width) / 2 + gap - Math.Abs(dx), overY = (a.Height + b.Height) / 2 + gap - Math.Abs(dy);
        if (overX <= Enough || overY <= Enough) return false;
        if (overY * SidewaysBias < overX)
        {
            var move = Math.CopySign(overY / 2, dy);
            a.Y -= move;
            b.Y += move;
        }
        else
        {
            var move = Math.CopySign(overX / 2, dx);
            a.X -= move;
            b.X += move;
        }
        return true;
    }
}
