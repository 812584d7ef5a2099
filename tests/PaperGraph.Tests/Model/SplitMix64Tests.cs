using PaperGraph.Model;

namespace PaperGraph.Tests.Model;

public class SplitMix64Tests
{
    [Fact]
    public void Gives_the_numbers_of_the_reference_implementation()
    {
        // Printed at https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64 for seed 1234567.
        var random = new SplitMix64(1234567);
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(expected, expected.Select(_ => random.Next()));
    }

    [Fact]
    public void Numbers_below_a_bound_are_even()
    {
        var random = new SplitMix64(1);
        var count = new int[7];
        for (var i = 0; i < 70_000; i++) count[random.Below(7)]++;
        // Five standard deviations of a binomial count of 10,000 in 70,000.
        Assert.All(count, c => Assert.InRange(c, 10_000 - 5 * 93, 10_000 + 5 * 93));
    }

    [Fact]
    public void Shuffle_keeps_every_item()
    {
        var items = Enumerable.Range(0, 100).ToArray();
        new SplitMix64(3).Shuffle(items);
        Assert.NotEqual(Enumerable.Range(0, 100), items);
        Assert.Equal(Enumerable.Range(0, 100), items.Order());
    }
}
