using PaperGraph.Model;

namespace PaperGraph.Pictures.Layout;

/// <summary>
/// Local search on packed boxes: a box moves to a free place nearby, or changes places with another of its group, when that
/// lowers <see cref="DrawingCost"/>. Threshold accepting (Dueck and Scheuer 1990, DOI 10.1016/0021-9991(90)90201-B): early on,
/// slightly worse places are taken too. Boxes that keep their gaps never come to overlap, unless they may.
/// </summary>
/// <remarks>Deterministic for a seed. The number of tries falls with the square of the number of boxes, so the time stays about the same.</remarks>
internal sealed class Refinement(Box[] boxes, DrawingCost cost, SplitMix64 random, bool mayOverlap)
{
    private const int MostSweeps = 160, Attempts = 4;
    private const double Work = 700_000, Reach = 110, ShortestReach = 6, FirstThreshold = 0.5, Flatness = 0.7;

    /// <summary>Moves the boxes.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        var sweeps = (int)Math.Clamp(Work / ((double)boxes.Length * boxes.Length), 8, MostSweeps);
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var left = 1 - (double)sweep / sweeps;
            for (var box = 0; box < boxes.Length; box++)
            {
                TryMove(box, ShortestReach + Reach * left * left, FirstThreshold * left * left);
                TrySwap(box, random.Below(boxes.Length), FirstThreshold * left * left);
            }
        }
    }

    private void TryMove(int box, double reach, double threshold)
    {
        var (x, y) = (boxes[box].X, boxes[box].Y);
        var before = cost.Of(box);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            cost.Move(box, x + reach * random.NextSigned(), y + reach * Flatness * random.NextSigned());
            if ((mayOverlap || cost.IsFree(box)) && cost.Of(box) < before + threshold) return;
        }
        cost.Move(box, x, y);
    }

    private void TrySwap(int a, int b, double threshold)
    {
        if (a == b || boxes[a].Group != boxes[b].Group || boxes[a] is not NodeBox || boxes[b] is not NodeBox) return;
        var before = cost.Of(a) + cost.Of(b);
        Swap(a, b);
        if (!mayOverlap && !(cost.IsFree(a) && cost.IsFree(b)) || cost.Of(a) + cost.Of(b) >= before + threshold) Swap(a, b);
    }

    private void Swap(int a, int b)
    {
        var (x, y) = (boxes[a].X, boxes[a].Y);
        cost.Move(a, boxes[b].X, boxes[b].Y);
        cost.Move(b, x, y);
    }
}
