using PaperGraph.Linking.Learning;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Learning;

/// <summary>The oracle is the same operation on a dense matrix.</summary>
public sealed class SparseMatrixTests
{
    private static readonly double[,] Dense = Random(7, 9, 3);

    [Fact]
    public void Transposing_exchanges_rows_and_columns()
    {
        var transposed = ToDense(Sparse(Dense).Transpose());
        for (var row = 0; row < 7; row++)
            for (var column = 0; column < 9; column++) Assert.Equal(Dense[row, column], transposed[column, row]);
    }

    [Fact]
    public void Rows_columns_and_products_are_those_of_the_dense_matrix()
    {
        var matrix = Sparse(Dense);
        var vector = Enumerable.Range(1, 9).Select(i => 1.0 / i).ToArray();
        var rows = ToDense(matrix.Rows([5, 0, 5]));
        var first = ToDense(matrix.FirstColumns(4));
        var sum = new double[9];
        matrix.AddTo(2, -2, sum);
        for (var column = 0; column < 9; column++)
        {
            Assert.Equal([Dense[5, column], Dense[0, column], Dense[5, column]], [rows[0, column], rows[1, column], rows[2, column]]);
            Assert.Equal(-2 * Dense[2, column], sum[column]);
            if (column < 4) Assert.Equal(Dense[6, column], first[6, column]);
        }
        Assert.Equal(4, first.GetLength(1));
        Assert.Equal(Enumerable.Range(0, 9).Sum(column => Dense[3, column] * vector[column]), matrix.Dot(3, vector), 12);
    }

    [Fact]
    public void Appending_puts_the_columns_to_the_right()
    {
        var joined = ToDense(Sparse(Dense).Append(Sparse(Random(7, 2, 5)), 0.5));
        var right = Random(7, 2, 5);
        Assert.Equal(11, joined.GetLength(1));
        for (var row = 0; row < 7; row++)
        {
            Assert.Equal(Dense[row, 8], joined[row, 8]);
            Assert.Equal(0.5 * right[row, 1], joined[row, 10]);
        }
    }

    internal static SparseMatrix Sparse(double[,] dense)
    {
        var builder = new SparseMatrix.Builder(dense.GetLength(1));
        for (var row = 0; row < dense.GetLength(0); row++)
        {
            var columns = Enumerable.Range(0, dense.GetLength(1)).Where(column => dense[row, column] != 0).ToArray();
            builder.Add(columns, Array.ConvertAll(columns, column => dense[row, column]));
        }
        return builder.Build();
    }

    /// <summary>About half of the entries are zero, the others lie in (0,1].</summary>
    internal static double[,] Random(int rows, int columns, ulong seed)
    {
        var random = new SplitMix64(seed);
        var dense = new double[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) dense[row, column] = random.Below(2) * (1 + random.Below(100)) / 100.0;
        return dense;
    }

    private static double[,] ToDense(SparseMatrix matrix)
    {
        var dense = new double[matrix.RowCount, matrix.ColumnCount];
        for (var row = 0; row < matrix.RowCount; row++)
            foreach (var (column, value) in matrix.Columns(row).ToArray().Zip(matrix.Values(row).ToArray())) dense[row, column] = value;
        return dense;
    }
}
