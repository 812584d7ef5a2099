using System.Collections.Immutable;

namespace PaperGraph.Pictures.Regions;

/// <summary>
/// Marching squares (Lorensen and Cline 1987 in two dimensions): the lines along which values on a grid are zero, by linear interpolation.
/// </summary>
/// <remarks>
/// Values outside the grid count as below zero, so every ring is closed. A ring around values ≥ 0 has positive area, one around a hole negative.
/// Saddles are cut apart. O(cells).
/// </remarks>
internal static class Contours
{
    // Per square the edges a line runs between, with the inside on its left as seen on the page: 0 upper, 1 right, 2 lower, 3 left.
    // Bits of the case: 1 upper left, 2 upper right, 4 lower right, 8 lower left are inside.
    private static readonly (int From, int To)[][] Cases =
    [
        [], [(3, 0)], [(0, 1)], [(3, 1)], [(1, 2)], [(3, 0), (1, 2)], [(0, 2)], [(3, 2)],
        [(2, 3)], [(2, 0)], [(0, 1), (2, 3)], [(2, 1)], [(1, 3)], [(1, 0)], [(0, 3)], [],
    ];

    /// <summary>The rings around the cells whose values are ≥ 0, in the order of their first cells.</summary>
    public static ImmutableArray<Ring> Trace(Grid grid, float[] values)
    {
        var next = new Dictionary<long, long>();
        var order = new List<long>();
        for (var row = -1; row < grid.Height; row++)
        {
            for (var column = -1; column < grid.Width; column++)
            {
                foreach (var (from, to) in Cases[CaseOf(column, row)])
                {
                    next.Add(Edge(column, row, from), Edge(column, row, to));
                    order.Add(Edge(column, row, from));
                }
            }
        }
        var rings = ImmutableArray.CreateBuilder<Ring>();
        foreach (var start in order)
        {
            var points = ImmutableArray.CreateBuilder<(double X, double Y)>();
            for (var edge = start; next.Remove(edge, out var following); edge = following) points.Add(PointOn(edge));
            if (points.Count > 2) rings.Add(new Ring(points.DrainToImmutable()));
        }
        return rings.DrainToImmutable();

        int CaseOf(int column, int row) => (IsIn(column, row) ? 1 : 0) | (IsIn(column + 1, row) ? 2 : 0) | (IsIn(column + 1, row + 1) ? 4 : 0) | (IsIn(column, row + 1) ? 8 : 0);

        bool IsIn(int column, int row) => At(column, row) >= 0;

        float At(int column, int row) => column < 0 || row < 0 || column >= grid.Width || row >= grid.Height ? -1 : values[row * grid.Width + column];

        // An edge between two neighbouring cells, named by its upper or left cell and its direction.
        long Edge(int column, int row, int side) => side switch
        {
            0 => Name(column, row, 0),
            1 => Name(column + 1, row, 1),
            2 => Name(column, row + 1, 0),
            _ => Name(column, row, 1),
        };

        long Name(int column, int row, int isDown) => (((long)(row + 1) * (grid.Width + 2)) + column + 1) * 2 + isDown;

        (double X, double Y) PointOn(long edge)
        {
            var isDown = (int)(edge % 2);
            int column = (int)(edge / 2 % (grid.Width + 2)) - 1, row = (int)(edge / 2 / (grid.Width + 2)) - 1;
            float here = At(column, row), there = At(column + 1 - isDown, row + isDown);
            double part = here / (here - there);
            return (grid.Left + (column + 0.5 + (1 - isDown) * part) * grid.Cell, grid.Top + (row + 0.5 + isDown * part) * grid.Cell);
        }
    }
}
