namespace PaperGraph.Analysis.Networks;

/// <summary>Which of n things belong to which of k others, such as papers and their tags: rows in compressed form. Immutable.</summary>
/// <remarks>Offsets has one entry more than there are rows and rises; the columns of row r are Columns[Offsets[r]..Offsets[r+1]], strictly ascending.</remarks>
internal sealed class Incidence
{
    private readonly int[] offsets;
    private readonly int[] columns;

    private Incidence(int[] offsets, int[] columns, int columnCount)
    {
        this.offsets = offsets;
        this.columns = columns;
        ColumnCount = columnCount;
    }

    /// <summary>Number of rows.</summary>
    public int RowCount => offsets.Length - 1;

    /// <summary>Number of columns.</summary>
    public int ColumnCount { get; }

    /// <summary>The columns of a row, strictly ascending.</summary>
    public ReadOnlySpan<int> this[int row] => columns.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>Number of columns of a row.</summary>
    public int Size(int row) => offsets[row + 1] - offsets[row];

    /// <summary>The sizes of all rows.</summary>
    public int[] Sizes()
    {
        var sizes = new int[RowCount];
        for (var row = 0; row < sizes.Length; row++) sizes[row] = Size(row);
        return sizes;
    }

    /// <summary>Builds the rows from pairs in any order; a pair that occurs twice counts once. O(rows + columns + pairs).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A pair names a row or a column that does not exist.</exception>
    public static Incidence FromPairs(int rowCount, int columnCount, ReadOnlySpan<(int Row, int Column)> pairs)
    {
        foreach (var (row, column) in pairs)
        {
            if ((uint)row >= (uint)rowCount) throw new ArgumentOutOfRangeException(nameof(pairs), row, $"Rows go from 0 to {rowCount - 1}.");
            if ((uint)column >= (uint)columnCount) throw new ArgumentOutOfRangeException(nameof(pairs), column, $"Columns go from 0 to {columnCount - 1}.");
        }
        var offsets = new int[columnCount + 1];
        foreach (var (_, column) in pairs) offsets[column + 1]++;
        for (var c = 0; c < columnCount; c++) offsets[c + 1] += offsets[c];
        var next = offsets[..columnCount];
        var rows = new int[pairs.Length];
        foreach (var (row, column) in pairs) rows[next[column]++] = row;
        // Read column by column, the pairs fill each row in ascending order.
        return new Incidence(offsets, rows, rowCount).Transpose();
    }

    /// <summary>The same rows, but without columns where they have more than some. O(rows + pairs).</summary>
    /// <param name="largest">The most columns of a row, ≥ 0.</param>
    /// <param name="emptied">Number of rows that had more.</param>
    public Incidence WithoutLargeRows(int largest, out int emptied)
    {
        emptied = 0;
        for (var row = 0; row < RowCount; row++)
            if (Size(row) > largest) emptied++;
        return emptied == 0 ? this : Only(row => Size(row) <= largest);
    }

    /// <summary>The same rows, but without columns where they are not kept. O(rows + pairs).</summary>
    public Incidence Only(Predicate<int> isKept)
    {
        var kept = new int[offsets.Length];
        for (var row = 0; row < RowCount; row++) kept[row + 1] = kept[row] + (isKept(row) ? Size(row) : 0);
        var left = new int[kept[^1]];
        for (var row = 0; row < RowCount; row++)
            if (kept[row + 1] > kept[row]) this[row].CopyTo(left.AsSpan(kept[row]));
        return new Incidence(kept, left, ColumnCount);
    }

    /// <summary>Some rows, each as often as it is named, in the order in which they are named. O(rows named + their pairs).</summary>
    /// <param name="rows">Indices of rows.</param>
    public Incidence Rows(ReadOnlySpan<int> rows)
    {
        var starts = new int[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++) starts[i + 1] = starts[i] + Size(rows[i]);
        var named = new int[starts[^1]];
        for (var i = 0; i < rows.Length; i++) this[rows[i]].CopyTo(named.AsSpan(starts[i]));
        return new Incidence(starts, named, ColumnCount);
    }

    /// <summary>The same pairs with rows and columns exchanged. O(rows + columns + pairs).</summary>
    public Incidence Transpose()
    {
        var last = new int[ColumnCount];
        var offsets = new int[ColumnCount + 1];
        Array.Fill(last, -1);
        for (var row = 0; row < RowCount; row++)
            foreach (var column in this[row])
            {
                if (last[column] == row) continue;
                last[column] = row;
                offsets[column + 1]++;
            }
        for (var c = 0; c < ColumnCount; c++) offsets[c + 1] += offsets[c];

        Array.Fill(last, -1);
        var next = offsets[..ColumnCount];
        var columns = new int[offsets[^1]];
        for (var row = 0; row < RowCount; row++)
            foreach (var column in this[row])
            {
                if (last[column] == row) continue;
                last[column] = row;
                columns[next[column]++] = row;
            }
        return new Incidence(offsets, columns, RowCount);
    }
}
