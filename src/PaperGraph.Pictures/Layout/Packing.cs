namespace PaperGraph.Pictures.Layout;

/// <summary>
/// Brings positions to the final scale: steps of stress majorisation and pushing boxes apart in turn, with less and less stress,
/// within a soft frame. So boxes end close together and still lie where the stress wants them.
/// </summary>
/// <remarks>O(rounds · n²); deterministic.</remarks>
internal sealed class Packing
{
    private const int Rounds = 110, LastPasses = 800;
    private const double Wander = 0.5, Gather = 0.03;

    private readonly NodeBox[] nodes;
    private readonly TitleBox[] titles;
    private readonly Box[] all;
    private readonly double[] wanted;
    private readonly Frame frame;
    private double stretch = 1;

    /// <param name="nodes">The nodes' boxes.</param>
    /// <param name="titles">The groups' titles.</param>
    /// <param name="wanted">Wanted distances of the nodes at any scale.</param>
    /// <param name="frame">The page that the boxes should fill.</param>
    public Packing(NodeBox[] nodes, TitleBox[] titles, double[] wanted, Frame frame)
    {
        (this.nodes, this.titles, this.frame) = (nodes, titles, frame);
        all = [.. nodes, .. titles];
        this.wanted = Scaled(wanted);
    }

    /// <summary>Wanted distances at the scale of the boxes.</summary>
    public double[] Wanted => wanted;

    /// <summary>Moves the boxes.</summary>
    public void Run()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var left = 1 - (double)round / Rounds;
            for (var i = 0; i < nodes.Length; i++) Relax(i, Wander * left);
            FollowRatio();
            GatherGroups(Gather * left);
            foreach (var title in titles) title.PutAbove(nodes);
            Pushing.Run(all, 4);
        }
        Pushing.Run(all, LastPasses);
    }

    /// <summary>One step of majorisation for one node, in a metric stretched towards the page's ratio, then back towards the frame.</summary>
    private void Relax(int i, double part)
    {
        var box = nodes[i];
        double sumX = 0, sumY = 0, total = 0;
        for (var j = 0; j < nodes.Length; j++)
        {
            if (i == j) continue;
            double t = wanted[i * nodes.Length + j], weight = 1 / (t * t), dx = box.X - nodes[j].X, dy = box.Y - nodes[j].Y;
            double flatX = dx / stretch, flatY = dy * stretch, scale = t / (Math.Sqrt(flatX * flatX + flatY * flatY) + 1e-9);
            sumX += weight * (nodes[j].X + dx * scale);
            sumY += weight * (nodes[j].Y + dy * scale);
            total += weight;
        }
        if (total > 0)
        {
            box.X += part * (sumX / total - box.X);
            box.Y += part * (sumY / total - box.Y);
        }
        frame.PullBack(box, 0.3);
    }

    private void FollowRatio()
    {
        double width = all.Max(box => box.Right) - all.Min(box => box.Left), height = all.Max(box => box.Bottom) - all.Min(box => box.Top);
        var off = frame.Ratio / (width / height);
        stretch = Math.Clamp(stretch * (1 + 0.05 * Math.Clamp(off - 1, -0.5, 0.5)), 0.6, 2.2);
    }

    private void GatherGroups(double part)
    {
        foreach (var group in nodes.Where(box => box.Group >= 0).GroupBy(box => box.Group))
        {
            double x = group.Average(box => box.X), y = group.Average(box => box.Y);
            foreach (var box in group)
            {
                box.X += part * (x - box.X);
                box.Y += part * (y - box.Y);
            }
        }
    }

    /// <summary>The wanted distances at the scale where they fit the present positions best on average.</summary>
    private double[] Scaled(double[] distances)
    {
        double sum = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                double dx = nodes[i].X - nodes[j].X, dy = nodes[i].Y - nodes[j].Y;
                sum += Math.Sqrt(dx * dx + dy * dy) / distances[i * nodes.Length + j];
            }
        }
        var scale = nodes.Length > 1 && sum > 0 ? sum / (nodes.Length * (nodes.Length - 1) / 2.0) : 1;
        return [.. distances.Select(distance => distance * scale)];
    }
}
