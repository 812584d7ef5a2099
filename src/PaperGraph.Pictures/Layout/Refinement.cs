namespace PaperGraph.Pictures.Layout;

/// <summary>
/// Local search on packed boxes: a box moves to a free place nearby, or changes places with another of its group, when that
/// lowers <see cref="DrawingCost"/>. Threshold accepting (Dueck and Scheuer 1990, DOI 10.1016/0021-9991(90)90201-B): early on,
/// slightly worse places are taken too. Never makes boxes overlap.
/// </summary>
/// <remarks>Deterministic for a seed. The number of tries falls with the square of the number of boxes, so the time stays about the same.</remarks>
internal sealed class Refinement(Box[] boxes, DrawingCost cost, SeededRandom random)
{
    private const int MostSweeps = 150;
    private const double Work = 900_000, Reach = 110, ShortestReach = 6, FirstThreshold = 0.5;

    /// <summary>Moves the boxes.</summary>
    public void Run()
    {
        var sweeps = (int)Math.Clamp(Work / ((double)boxes.Length * boxes.Length), 12, MostSweeps);
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            var left = 1 - (double)sweep / sweeps;
            for (var box = 0; box < boxes.Length; box++)
            {
                TryMove(box, ShortestReach + Reach * left * left, FirstThreshold * left * left);
                TrySwap(box, random.Next(boxes.Length), FirstThreshold * left * left);
            }
        }
    }

    private void TryMove(int box, double reach, double threshold)
    {
        var (x, y) = (boxes[box].X, boxes[box].Y);
        var before = double.NaN;
        for (var attempt = 0; attempt < 4; attempt++)
        {
            boxes[box].X = x + reach * random.NextSigned();
            boxes[box].Y = y + reach * random.NextSigned() * 0.7;
            if (!IsFree(box)) continue;
            var after = cost.Of(box);
            if (double.IsNaN(before)) before = CostAt(box, x, y);
            if (after < before + threshold) return;
        }
        (boxes[box].X, boxes[box].Y) = (x, y);
    }

    private void TrySwap(int a, int b, double threshold)
    {
        if (a == b || boxes[a].Group != boxes[b].Group || boxes[a] is not NodeBox || boxes[b] is not NodeBox) return;
        var before = cost.Of(a) + cost.Of(b);
        Swap(a, b);
        if (!IsFree(a) || !IsFree(b) || cost.Of(a) + cost.Of(b) >= before + threshold) Swap(a, b);
    }

    private double CostAt(int box, double x, double y)
    {
        var (nowX, nowY) = (boxes[box].X, boxes[box].Y);
        (boxes[box].X, boxes[box].Y) = (x, y);
        var value = cost.Of(box);
        (boxes[box].X, boxes[box].Y) = (nowX, nowY);
        return value;
    }

    private void Swap(int a, int b)
    {
        (boxes[a].X, boxes[b].X) = (boxes[b].X, boxes[a].X);
        (boxes[a].Y, boxes[b].Y) = (boxes[b].Y, boxes[a].Y);
    }

    private bool IsFree(int box)
    {
        for (var other = 0; other < boxes.Length; other++)
            if (other != box && boxes[box].IsTooCloseTo(boxes[other])) return false;
        return true;
    }
}
