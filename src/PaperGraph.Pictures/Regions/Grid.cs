using PaperGraph.Pictures.Layout;

namespace PaperGraph.Pictures.Regions;

/// <summary>Square cells that cover the drawing.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Cell">Side of a cell.</param>
/// <param name="Width">Cells in a row.</param>
/// <param name="Height">Rows.</param>
internal sealed record Grid(double Left, double Top, double Cell, int Width, int Height)
{
    /// <summary>A grid around boxes with a margin, <paramref name="cells"/> long on its longer side.</summary>
    public static Grid Around(IReadOnlyCollection<Box> boxes, double margin, int cells)
    {
        double left = boxes.Min(box => box.Left) - margin, right = boxes.Max(box => box.Right) + margin;
        double top = boxes.Min(box => box.Top) - margin, bottom = boxes.Max(box => box.Bottom) + margin;
        var cell = Math.Max(right - left, bottom - top) / cells;
        return new Grid(left, top, cell, (int)Math.Ceiling((right - left) / cell), (int)Math.Ceiling((bottom - top) / cell));
    }

    /// <summary>Lowers the values of the cells in a rectangle to a function of their centres.</summary>
    public void Stamp(float[] values, double left, double top, double right, double bottom, Func<double, double, double> function)
    {
        int firstColumn = Math.Max(0, (int)((left - Left) / Cell)), lastColumn = Math.Min(Width - 1, (int)((right - Left) / Cell));
        int firstRow = Math.Max(0, (int)((top - Top) / Cell)), lastRow = Math.Min(Height - 1, (int)((bottom - Top) / Cell));
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = firstColumn; column <= lastColumn; column++)
            {
                var value = (float)function(Left + (column + 0.5) * Cell, Top + (row + 0.5) * Cell);
                if (value < values[row * Width + column]) values[row * Width + column] = value;
            }
        }
    }

    /// <summary>Adds a function of the squared distance from a point to the cells within a reach.</summary>
    public void Add(float[] values, double x, double y, double reach, Func<double, double> function)
    {
        int firstColumn = Math.Max(0, (int)((x - reach - Left) / Cell)), lastColumn = Math.Min(Width - 1, (int)((x + reach - Left) / Cell));
        int firstRow = Math.Max(0, (int)((y - reach - Top) / Cell)), lastRow = Math.Min(Height - 1, (int)((y + reach - Top) / Cell));
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = firstColumn; column <= lastColumn; column++)
            {
                double dx = Left + (column + 0.5) * Cell - x, dy = Top + (row + 0.5) * Cell - y;
                if (dx * dx + dy * dy < reach * reach) values[row * Width + column] += (float)function(dx * dx + dy * dy);
            }
        }
    }

    /// <summary>Replaces each value by the mean of the square around it; the edge is continued outwards.</summary>
    public void Blur(float[] values, int radius)
    {
        var rows = new float[values.Length];
        for (var row = 0; row < Height; row++) Slide(values, rows, row * Width, 1, Width, radius);
        for (var column = 0; column < Width; column++) Slide(rows, values, column, Width, Height, radius);
    }

    private static void Slide(float[] from, float[] to, int start, int step, int count, int radius)
    {
        double sum = 0;
        for (var i = -radius; i <= radius; i++) sum += At(i);
        for (var i = 0; i < count; i++)
        {
            to[start + i * step] = (float)(sum / (2 * radius + 1));
            sum += At(i + radius + 1) - At(i - radius);
        }

        float At(int i) => from[start + Math.Clamp(i, 0, count - 1) * step];
    }
}
