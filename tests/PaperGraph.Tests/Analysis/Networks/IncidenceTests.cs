using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Networks;

public class IncidenceTests
{
    [Fact]
    public void Rows_are_the_distinct_pairs_in_order_and_transposing_twice_changes_nothing() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var (rows, columns) = (1 + random.Below(6), 1 + random.Below(6));
        var pairs = Enumerable.Range(0, random.Below(30)).Select(_ => (random.Below(rows), random.Below(columns))).ToArray();
        var incidence = Incidence.FromPairs(rows, columns, pairs);
        var back = incidence.Transpose().Transpose();
        for (var row = 0; row < rows; row++)
        {
            var expected = pairs.Where(p => p.Item1 == row).Select(p => p.Item2).Distinct().Order().ToArray();
            Assert.Equal(expected, incidence[row].ToArray());
            Assert.Equal(expected, back[row].ToArray());
            Assert.Equal(expected.Length, incidence.Size(row));
        }
    });

    [Fact]
    public void Large_rows_are_emptied_and_the_others_stay()
    {
        var incidence = Incidence.FromPairs(4, 3, [(0, 1), (1, 0), (1, 1), (1, 2), (3, 0), (3, 2)]);
        var left = incidence.WithoutLargeRows(2, out var emptied);
        Assert.Equal(1, emptied);
        Assert.Equal([[1], [], [], [0, 2]], Enumerable.Range(0, 4).Select(row => left[row].ToArray()));
        Assert.Same(incidence, incidence.WithoutLargeRows(3, out emptied));
        Assert.Equal(0, emptied);
    }

    [Fact]
    public void FromPairs_Throws_on_unknown_rows_and_columns()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Incidence.FromPairs(1, 1, [(1, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Incidence.FromPairs(1, 1, [(0, -1)]));
    }
}
