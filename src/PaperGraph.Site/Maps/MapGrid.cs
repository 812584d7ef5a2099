using PaperGraph.Analysis.Layout;

namespace PaperGraph.Site.Maps;

/// <summary>A map in whole numbers: the longer side goes from 0 to <see cref="Extent"/>.</summary>
/// <param name="X">To the right, by node.</param>
/// <param name="Y">Downwards, by node.</param>
internal sealed record MapGrid(int[] X, int[] Y)
{
    /// <summary>The length of the longer side.</summary>
    public const int Extent = 10_000;

    /// <summary>Scales places; both directions alike.</summary>
    /// <param name="places">The places.</param>
    /// <param name="isShown">Which of them are shown; the others do not count for the extent and stand at its edge.</param>
    public static MapGrid Of(MapPoint[] places, Func<int, bool>? isShown = null)
    {
        var shown = places.Where((_, node) => isShown?.Invoke(node) ?? true).ToList();
        if (shown.Count == 0) return new MapGrid(new int[places.Length], new int[places.Length]);
        double left = shown.Min(place => place.X), top = shown.Min(place => place.Y);
        var side = Math.Max(shown.Max(place => place.X) - left, shown.Max(place => place.Y) - top);
        var scale = side > 0 ? Extent / side : 0;
        return new MapGrid(Array.ConvertAll(places, place => On(place.X - left)), Array.ConvertAll(places, place => On(place.Y - top)));

        int On(double distance) => (int)Math.Round(Math.Clamp(distance * scale, 0, Extent));
    }
}
