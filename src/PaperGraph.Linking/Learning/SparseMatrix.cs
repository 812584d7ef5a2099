namespace PaperGraph.Linking.Learning;

/// <summary>A matrix of which only the entries that are not zero are kept, row by row (compressed sparse rows). Immutable once built.</summary>
internal sealed class SparseMatrix
{
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly double[] values;

    private SparseMatrix(int columnCount, int[] starts, int[] columns, double[] values)
    {
        ColumnCount = columnCount;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /// <summary>Number of rows.</summary>
    public int RowCount => starts.Length - 1;

    /// <summary>Number of columns, also of those without entries.</summary>
    public int ColumnCount { get; }

    /// <summary>The columns of a row's entries, ascending.</summary>
    public ReadOnlySpan<int> Columns(int row) => columns.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The values of a row's entries, in the order of <see cref="Columns"/>.</summary>
    public ReadOnlySpan<double> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>Product of a row with a dense vector. O(entries of the row).</summary>
    public double Dot(int row, ReadOnlySpan<double> vector)
    {
        var rowColumns = Columns(row);
        var rowValues = Values(row);
        var sum = 0.0;
        for (var i = 0; i < rowColumns.Length; i++) sum += rowValues[i] * vector[rowColumns[i]];
        return sum;
    }

    /// <summary>Adds a multiple of a row to a dense vector. O(entries of the row).</summary>
    public void AddTo(int row, double factor, Span<double> vector)
    {
        var rowColumns = Columns(row);
        var rowValues = Values(row);
        for (var i = 0; i < rowColumns.Length; i++) vector[rowColumns[i]] += factor * rowValues[i];
    }

    /// <summary>The matrix that has these rows only, in this order. O(their entries).</summary>
    public SparseMatrix Rows(ReadOnlySpan<int> rows)
    {
        var builder = new Builder(ColumnCount);
        foreach (var row in rows) builder.Add(Columns(row), Values(row));
        return builder.Build();
    }

    /// <summary>The matrix with rows and columns exchanged. O(entries + columns).</summary>
    public SparseMatrix Transpose()
    {
        var start = new int[ColumnCount + 1];
        foreach (var column in columns) start[column + 1]++;
        for (var column = 0; column < ColumnCount; column++) start[column + 1] += start[column];
        var next = start[..ColumnCount];
        var (rows, transposed) = (new int[columns.Length], new double[columns.Length]);
        for (var row = 0; row < RowCount; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                var place = next[columns[i]]++;
                (rows[place], transposed[place]) = (row, values[i]);
            }
        }
        return new SparseMatrix(RowCount, start, rows, transposed);
    }

    /// <summary>The matrix without the columns from <paramref name="count"/> on. O(entries).</summary>
    public SparseMatrix FirstColumns(int count)
    {
        var builder = new Builder(count);
        for (var row = 0; row < RowCount; row++)
        {
            var kept = Columns(row).BinarySearch(count);
            if (kept < 0) kept = ~kept;
            builder.Add(Columns(row)[..kept], Values(row)[..kept]);
        }
        return builder.Build();
    }

    /// <summary>This matrix with the columns of another one, times a factor, to the right of its own. O(entries).</summary>
    /// <param name="right">A matrix with as many rows.</param>
    /// <param name="factor">Any number.</param>
    public SparseMatrix Append(SparseMatrix right, double factor)
    {
        var builder = new Builder(ColumnCount + right.ColumnCount);
        for (var row = 0; row < RowCount; row++)
        {
            builder.Add(
                [.. Columns(row), .. right.Columns(row).ToArray().Select(column => column + ColumnCount)],
                [.. Values(row), .. right.Values(row).ToArray().Select(value => value * factor)]);
        }
        return builder.Build();
    }

    /// <summary>The same entries with other values. O(entries).</summary>
    /// <param name="map">Gives the new values of a row; the span holds the old ones and receives the new ones.</param>
    public SparseMatrix Map(RowMap map)
    {
        var mapped = values.AsSpan().ToArray();
        for (var row = 0; row < RowCount; row++) map(Columns(row), mapped.AsSpan(starts[row], starts[row + 1] - starts[row]));
        return new SparseMatrix(ColumnCount, starts, columns, mapped);
    }

    /// <summary>Changes the values of one row.</summary>
    public delegate void RowMap(ReadOnlySpan<int> columns, Span<double> values);

    /// <summary>Builds a matrix row by row.</summary>
    /// <param name="columnCount">Number of columns.</param>
    internal sealed class Builder(int columnCount)
    {
        private readonly List<int> starts = [0];
        private readonly List<int> columns = [];
        private readonly List<double> values = [];

        /// <summary>Appends a row.</summary>
        /// <param name="rowColumns">Columns, ascending and each once.</param>
        /// <param name="rowValues">Their values.</param>
        public void Add(ReadOnlySpan<int> rowColumns, ReadOnlySpan<double> rowValues)
        {
            columns.AddRange(rowColumns);
            values.AddRange(rowValues);
            starts.Add(columns.Count);
        }

        /// <summary>The matrix of the rows so far.</summary>
        public SparseMatrix Build() => new(columnCount, [.. starts], [.. columns], [.. values]);
    }
}
