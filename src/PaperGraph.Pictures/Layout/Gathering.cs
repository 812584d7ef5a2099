namespace PaperGraph.Pictures.Layout;

/// <summary>Brings boxes that lie apart from their group back to it: into the best free place beside any other box of the group.</summary>
/// <remarks>
/// A last step, for places that chance did not find; where none is free, the others make room. A box lies apart when a gap wider than an area's reach is between it and the largest piece of its group.
/// It moves only when <see cref="DrawingCost"/> falls, all titles and islands in turn, until nothing moves. Deterministic.
/// </remarks>
internal sealed class Gathering(Box[] boxes, DrawingCost cost)
{
    private const double Near = 14, Step = 9;
    private const int Passes = 3, Pushes = 400, Nearest = 6;
    private const double Price = 15, SqueezeWork = 1e6;

    private int squeezes = (int)(SqueezeWork / ((double)boxes.Length * boxes.Length));

    /// <summary>Moves the boxes.</summary>
    public void Run()
    {
        var groups = boxes.Index().Where(entry => entry.Item.Group >= 0).GroupBy(entry => entry.Item.Group, entry => entry.Index).Select(group => group.ToArray()).Where(group => group.Length > 1).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            var moved = false;
            foreach (var group in groups)
            {
                var main = LargestPiece(group);
                foreach (var box in group.Where(box => !main.Contains(box))) moved |= Bring(box, main) || Squeeze(box, main);
                foreach (var title in group.Where(box => boxes[box] is TitleBox)) moved |= Bring(title, [.. group.Where(box => box != title)]);
            }
            if (!moved) return;
        }
    }

    private bool Bring(int box, IReadOnlyCollection<int> others)
    {
        var (x, y, before) = (boxes[box].X, boxes[box].Y, cost.Of(box));
        var (bestX, bestY, best) = (x, y, before - 1e-9);
        foreach (var other in others)
        {
            foreach (var (placeX, placeY) in Beside(boxes[box], boxes[other]))
            {
                cost.Move(box, placeX, placeY);
                if (cost.IsFree(box) && cost.Of(box) is var value && value < best) (bestX, bestY, best) = (placeX, placeY, value);
            }
        }
        cost.Move(box, bestX, bestY);
        return bestX != x || bestY != y;
    }

    /// <summary>Where there is no free place: puts the box where it is best among others and pushes these aside, if all is better then.</summary>
    private bool Squeeze(int box, IReadOnlyCollection<int> others)
    {
        if (squeezes-- <= 0) return false;
        var places = Array.ConvertAll(boxes, other => (other.X, other.Y));
        var before = Total();
        var near = others.OrderBy(other => boxes[box].DistanceTo(boxes[other])).ThenBy(other => other).Take(Nearest);
        var (x, y) = near.SelectMany(other => Beside(boxes[box], boxes[other])).MinBy(place =>
        {
            cost.Move(box, place.X, place.Y);
            return cost.Of(box);
        });
        cost.Move(box, x, y);
        var isFree = Pushing.Run(boxes, Pushes);
        for (var i = 0; i < boxes.Length; i++) cost.Update(i);
        if (isFree && Total() < before + Price) return true;
        for (var i = 0; i < boxes.Length; i++) cost.Move(i, places[i].X, places[i].Y);
        return false;
    }

    private double Total() => Enumerable.Range(0, boxes.Length).Sum(cost.Of);

    /// <summary>Centres at which a box touches another's gap, all around it.</summary>
    private static IEnumerable<(double X, double Y)> Beside(Box box, Box other)
    {
        double reachX = (box.Width + other.Width) / 2 + Measures.Gap + 0.01, reachY = (box.Height + other.Height) / 2 + Measures.Gap + 0.01;
        for (var dx = -reachX; dx <= reachX; dx += Step)
        {
            yield return (other.X + dx, other.Y - reachY);
            yield return (other.X + dx, other.Y + reachY);
        }
        for (var dy = -reachY; dy <= reachY; dy += Step)
        {
            yield return (other.X - reachX, other.Y + dy);
            yield return (other.X + reachX, other.Y + dy);
        }
    }

    private HashSet<int> LargestPiece(int[] group)
    {
        HashSet<int> largest = [];
        var left = group.ToHashSet();
        while (left.Count > largest.Count)
        {
            var piece = new HashSet<int> { group.First(left.Contains) };
            var open = new Stack<int>(piece);
            while (open.TryPop(out var box))
                foreach (var next in group)
                    if (!piece.Contains(next) && boxes[box].DistanceTo(boxes[next]) < Near && piece.Add(next)) open.Push(next);
            left.ExceptWith(piece);
            if (piece.Count > largest.Count) largest = piece;
        }
        return largest;
    }
}
