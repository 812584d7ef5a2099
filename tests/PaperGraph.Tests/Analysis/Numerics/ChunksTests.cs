using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Tests.Analysis.Numerics;

public class ChunksTests
{
    [Theory]
    [InlineData(0, 7)]
    [InlineData(1, 7)]
    [InlineData(7, 7)]
    [InlineData(1000, 64)]
    public void Every_place_belongs_to_one_part(int length, int parts)
    {
        var visits = new int[length];
        var numbers = new int[length];
        Chunks.Run(length, TestNetworks.Threads(), (from, to) => Visit(visits, from, to));
        Chunks.Run(length, parts, TestNetworks.Threads(), () => 0, (from, to, _) => Visit(visits, from, to));
        Chunks.RunNumbered(length, parts, TestNetworks.Threads(), (part, from, to) => numbers.AsSpan(from, to - from).Fill(part));
        Assert.All(visits, count => Assert.Equal(2, count));
        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(Math.Min(length, parts), numbers.Distinct().Count());
    }

    [Fact]
    public void Sum_is_the_same_for_any_number_of_threads_and_scratch_is_never_shared()
    {
        double[] Sum(int threads) => Chunks.Sum(1000, 3, 64, TestNetworks.Threads(threads), () => new int[1], (from, to, scratch, sum) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref scratch[0]));
            for (var i = from; i < to; i++) sum[i % 3] += 1.0 / (i + 1);
            Interlocked.Decrement(ref scratch[0]);
        });
        Assert.Equal(Sum(1), Sum(8));
        Assert.Equal(Enumerable.Range(1, 1000).Sum(i => 1.0 / i), Sum(2).Sum(), 1e-12);
    }

    private static void Visit(int[] visits, int from, int to)
    {
        for (var i = from; i < to; i++) visits[i]++;
    }
}
