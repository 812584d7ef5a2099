using PaperGraph.Pictures.Scenes;

namespace PaperGraph.Pictures.Layout;

/// <summary>What is bad about where one box stands, all else being fixed: the terms of the refinement's objective.</summary>
/// <remarks>
/// A weighted sum. Counted: crossings of links, links over circles and labels, overlaps. Measured: length of links, stress, distance from the
/// box's two next ones of its group, nearness of other groups' boxes, sticking out of the frame; for titles, distance from the place above their group.
/// </remarks>
internal sealed class DrawingCost
{
    private const double Crossing = 2, Covering = 1.5, OwnLabel = 0.6, Length = 0.005, Stress = 0.12, Apart = 0.15, Outside = 0.25, Overlap = 0.5, Foreign = 0.3, Torn = 0.3;
    private const double NearGroup = 9, Crowded = 40;

    private readonly Box[] boxes;
    private readonly int nodes;
    private readonly SceneLink[] links;
    private readonly int[][] incident;
    private readonly Line[] lines;
    private readonly double[] wanted;
    private readonly Frame frame;
    private readonly int[][] groups;
    private readonly double[] reach;

    /// <param name="boxes">The nodes' boxes in the scene's order, then the titles.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="wanted">Wanted distances of the nodes.</param>
    /// <param name="frame">The page.</param>
    public DrawingCost(Box[] boxes, Scene scene, double[] wanted, Frame frame)
    {
        (this.boxes, this.wanted, this.frame) = (boxes, wanted, frame);
        nodes = scene.Nodes.Length;
        links = [.. scene.Links];
        incident = [.. boxes.Select((_, box) => Enumerable.Range(0, links.Length).Where(link => links[link].A == box || links[link].B == box).ToArray())];
        groups = [.. scene.Groups.Select((_, group) => Enumerable.Range(0, boxes.Length).Where(box => boxes[box].Group == group).ToArray())];
        reach = new double[boxes.Length];
        lines = new Line[links.Length];
        for (var box = 0; box < nodes; box++) Update(box);
    }

    /// <summary>Moves a box.</summary>
    public void Move(int box, double x, double y)
    {
        (boxes[box].X, boxes[box].Y) = (x, y);
        Update(box);
    }

    /// <summary>Whether a box keeps its gap to all others.</summary>
    public bool IsFree(int box)
    {
        for (var other = 0; other < boxes.Length; other++)
            if (other != box && boxes[box].IsTooCloseTo(boxes[other])) return false;
        return true;
    }

    /// <summary>Takes note that a box has moved.</summary>
    public void Update(int box)
    {
        foreach (var link in incident[box]) lines[link] = new Line(End(links[link].A), End(links[link].B));
    }

    /// <summary>The cost of one box.</summary>
    public double Of(int box)
    {
        var cost = Covered(box) + (box < nodes ? OfLinks(box) + OfStress(box) + OfDistanceFromGroup(box) : OfTitle(box));
        for (var other = 0; other < boxes.Length; other++)
            if (other != box && boxes[box].IsTooCloseTo(boxes[other])) cost += Overlap;
        var (x, y) = frame.Excess(boxes[box]);
        return cost + Outside * (x + y);
    }

    private double OfLinks(int box)
    {
        double cost = 0;
        foreach (var link in incident[box])
        {
            var line = lines[link];
            cost += Length * line.Length;
            for (var other = 0; other < links.Length; other++)
                if (!ShareEnd(link, other) && line.Crosses(lines[other])) cost += Crossing;
            for (var passed = 0; passed < boxes.Length; passed++)
            {
                var isEnd = passed == links[link].A || passed == links[link].B;
                if (isEnd ? line.Meets(boxes[passed].X, boxes[passed].TextY, boxes[passed].Text.Width, boxes[passed].Text.Height) : Meets(line, boxes[passed]))
                    cost += isEnd ? OwnLabel : Covering;
            }
        }
        return cost;
    }

    /// <summary>Links of others that run over the box.</summary>
    private double Covered(int box)
    {
        double cost = 0;
        for (var link = 0; link < links.Length; link++)
            if (links[link].A != box && links[link].B != box && Meets(lines[link], boxes[box])) cost += Covering;
        return cost;
    }

    private double OfStress(int box)
    {
        double stress = 0;
        for (var other = 0; other < nodes; other++)
        {
            if (other == box) continue;
            double dx = boxes[box].X - boxes[other].X, dy = boxes[box].Y - boxes[other].Y;
            var off = Math.Sqrt(dx * dx + dy * dy) / wanted[box * nodes + other] - 1;
            stress += off * off;
        }
        return Stress * stress;
    }

    private double OfDistanceFromGroup(int box)
    {
        if (boxes[box].Group < 0) return 0;
        double first = double.PositiveInfinity, second = double.PositiveInfinity, crowd = 0;
        for (var other = 0; other < nodes; other++)
        {
            if (other == box) continue;
            var distance = boxes[box].DistanceTo(boxes[other]);
            if (boxes[other].Group != boxes[box].Group) crowd += Math.Max(0, 1 - Math.Max(0, distance) / Crowded);
            else if (distance < first) (first, second) = (distance, first);
            else if (distance < second) second = distance;
        }
        return Apart * (Beyond(first) + Beyond(second)) + Foreign * crowd + Torn * OfTree(boxes[box].Group);

        static double Beyond(double distance) => double.IsFinite(distance) ? Math.Max(0, distance - NearGroup) : 0;
    }

    /// <summary>How far a group is from one piece: the part beyond the usual gap of each link of its shortest tree (Prim).</summary>
    private double OfTree(int group)
    {
        var members = groups[group];
        Array.Fill(reach, double.PositiveInfinity, 0, members.Length);
        double sum = 0;
        var at = 0;
        for (var joined = 1; joined < members.Length; joined++)
        {
            reach[at] = double.NegativeInfinity;
            var next = -1;
            for (var i = 0; i < members.Length; i++)
            {
                if (double.IsNegativeInfinity(reach[i])) continue;
                reach[i] = Math.Min(reach[i], boxes[members[at]].DistanceTo(boxes[members[i]]));
                if (next < 0 || reach[i] < reach[next]) next = i;
            }
            sum += Math.Max(0, reach[next] - NearGroup);
            at = next;
        }
        return sum;
    }

    /// <summary>A title wants to be above its group's middle, and near its next box.</summary>
    private double OfTitle(int title)
    {
        double top = double.PositiveInfinity, nearest = double.PositiveInfinity, sum = 0;
        var members = 0;
        for (var other = 0; other < nodes; other++)
        {
            if (boxes[other].Group != boxes[title].Group) continue;
            top = Math.Min(top, boxes[other].Top);
            nearest = Math.Min(nearest, boxes[title].DistanceTo(boxes[other]));
            sum += boxes[other].X;
            members++;
        }
        return Torn * OfTree(boxes[title].Group) + Apart * Math.Max(0, nearest - Measures.Gap) + 0.02 * Math.Max(0, boxes[title].Bottom - top) + 0.02 * Math.Abs(boxes[title].X - sum / members);
    }

    private (double X, double Y) End(int node) => (boxes[node].X, ((NodeBox)boxes[node]).CircleY);

    private bool ShareEnd(int a, int b) => links[a].A == links[b].A || links[a].A == links[b].B || links[a].B == links[b].A || links[a].B == links[b].B;

    private static bool Meets(Line line, Box box) => line.Meets(box.X, box.Y, box.Width, box.Height);
}
