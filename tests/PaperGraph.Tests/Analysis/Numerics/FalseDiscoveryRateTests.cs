using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Numerics;

public class FalseDiscoveryRateTests
{
    [Fact]
    public void Agrees_with_the_example_of_the_paper()
    {
        // Benjamini and Hochberg 1995, section 4.1: 15 tests, four rejected at a rate of .05.
        double[] p = [.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1];
        Assert.Equal(4, FalseDiscoveryRate.QValues(p, 15).Count(q => q <= .05));
    }

    [Fact]
    public void Tests_that_are_not_given_count_as_p_of_1()
    {
        double[] some = [.001, .03];
        double[] all = [.001, .03, 1, 1, 1, 1];
        Assert.Equal(FalseDiscoveryRate.QValues(all, 6)[..2], FalseDiscoveryRate.QValues(some, 6));
    }

    [Fact]
    public void Q_values_lie_between_p_and_1_and_rise_with_p() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var p = Enumerable.Range(0, random.Below(40)).Select(_ => Math.Pow(random.NextDouble(), 3)).ToArray();
        var q = FalseDiscoveryRate.QValues(p, p.Length + random.Below(100));
        Assert.All(p.Zip(q), pair => Assert.InRange(pair.Second, pair.First, 1));
        var byP = p.Zip(q).OrderBy(pair => pair.First).Select(pair => pair.Second).ToArray();
        Assert.Equal(byP.Order(), byP);
    });

    [Fact]
    public void QValues_Throws_when_fewer_tests_than_p_values()
        => Assert.Throws<ArgumentOutOfRangeException>(() => FalseDiscoveryRate.QValues([.1, .2], 1));
}
