namespace PaperGraph.Pictures.Layout;

/// <summary>The page, centred on the origin, that boxes should fill.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal readonly record struct Frame(double Width, double Height)
{
    /// <summary>Width over height.</summary>
    public double Ratio => Width / Height;

    /// <summary>The page that the boxes, with their gaps, fill as the format says.</summary>
    public static Frame For(IEnumerable<Box> boxes, SheetFormat format)
    {
        var area = boxes.Sum(box => (box.Width + Measures.Gap) * (box.Height + Measures.Gap)) / format.Fill;
        var width = Math.Sqrt(area * format.Ratio);
        return new Frame(width, width / format.Ratio);
    }

    /// <summary>How far a box sticks out to the side, and up or down.</summary>
    public (double X, double Y) Excess(Box box)
        => (Math.Max(0, Math.Abs(box.X) + box.Width / 2 - Width / 2), Math.Max(0, Math.Abs(box.Y) + box.Height / 2 - Height / 2));

    /// <summary>Moves a box that sticks out a part of the way back.</summary>
    public void PullBack(Box box, double part)
    {
        var (x, y) = Excess(box);
        box.X -= Math.Sign(box.X) * part * x;
        box.Y -= Math.Sign(box.Y) * part * y;
    }

    /// <summary>
    /// Gives boxes the places of points, scaled to fill the frame; most of the difference in ratio is evened out by stretching,
    /// and outliers are drawn in.
    /// </summary>
    public void Place(NodeBox[] boxes, Points points)
    {
        const double evened = 0.75;
        double spreadX = Spread(points.X), spreadY = Spread(points.Y);
        spreadX = Math.Max(spreadX, spreadY * 0.05);
        spreadY = Math.Max(spreadY, spreadX * 0.05);
        if (spreadX == 0) spreadX = spreadY = 1;
        double scaleX = Width / spreadX, scaleY = Height / spreadY, scale = Math.Sqrt(scaleX * scaleY);
        for (var i = 0; i < boxes.Length; i++)
        {
            boxes[i].X = DrawIn(points.X[i] * (evened * scaleX + (1 - evened) * scale), Width / 2);
            boxes[i].Y = DrawIn(points.Y[i] * (evened * scaleY + (1 - evened) * scale), Height / 2);
        }
    }

    private static double Spread(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(0.97 * (sorted.Length - 1))] - sorted[(int)(0.03 * (sorted.Length - 1))];
    }

    private static double DrawIn(double value, double limit)
        => Math.Abs(value) <= limit ? value : Math.CopySign(limit + 0.35 * (Math.Abs(value) - limit), value);
}
