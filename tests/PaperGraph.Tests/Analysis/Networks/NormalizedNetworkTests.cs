using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Networks;

public class NormalizedNetworkTests
{
    /// <summary>Two things that occur 4 and 9 times, 3 times together, in a world of three things with 16 occurrences.</summary>
    [Theory]
    [InlineData(Normalization.None, 3)]
    [InlineData(Normalization.Association, 16 * 3 / 36.0)]
    [InlineData(Normalization.Fractionalization, 3 * (3 / 4.0 + 3 / 9.0) / 2)]
    [InlineData(Normalization.Jaccard, 3 / 10.0)]
    [InlineData(Normalization.Salton, 3 / 6.0)]
    [InlineData(Normalization.Inclusion, 3 / 4.0)]
    [InlineData(Normalization.Equivalence, 9 / 36.0)]
    public void Formulas_by_hand(Normalization normalization, double expected)
    {
        var network = NormalizedNetwork.Of(TestNetworks.Weighted(3, (0, 1, 3), (1, 2, 2)), [4, 9, 3], normalization, TestNetworks.Threads());
        Assert.Equal(expected, TestNetworks.Weight(network, 0, 1), 1e-12);
    }

    [Fact]
    public void Without_occurrences_strengths_stand_in()
    {
        var network = TestNetworks.KarateClub();
        var association = NormalizedNetwork.Of(network, Normalization.Association, TestNetworks.Threads());
        Assert.All(TestNetworks.Links(network), link =>
            Assert.Equal(AssociationStrength.Of(network, link.A, link.B, link.Weight), TestNetworks.Weight(association, link.A, link.B), 1e-12));
    }

    [Theory]
    [InlineData(Normalization.Association)]
    [InlineData(Normalization.Fractionalization)]
    [InlineData(Normalization.Jaccard)]
    [InlineData(Normalization.Salton)]
    [InlineData(Normalization.Inclusion)]
    [InlineData(Normalization.Equivalence)]
    public void Renaming_nodes_changes_names_only_and_shares_stay_shares(Normalization normalization) => TestNetworks.ForAll(network =>
    {
        var names = TestNetworks.RandomNames(network, 7);
        var normalized = NormalizedNetwork.Of(network, normalization, TestNetworks.Threads());
        var renamed = NormalizedNetwork.Of(TestNetworks.Renamed(network, names), normalization, TestNetworks.Threads(1));
        foreach (var (a, b, weight) in TestNetworks.Links(normalized))
        {
            Assert.Equal(weight, TestNetworks.Weight(renamed, names[a], names[b]), 1e-12 * weight);
            if (normalization > Normalization.Fractionalization) Assert.InRange(weight, 0, 1);
        }
    });

    /// <summary>What CWTS's association strength and fractionalisation are made for: in a network by chance every link is as strong as expected.</summary>
    [Fact]
    public void In_a_complete_network_of_equals_association_differs_from_one_only_by_the_missing_loops()
    {
        var network = NormalizedNetwork.Of(TestNetworks.Complete(10), Normalization.Association, TestNetworks.Threads());
        Assert.All(TestNetworks.Links(network), link => Assert.Equal(10.0 / 9, link.Weight, 1e-12));
    }

    [Fact]
    public void Weights_near_the_limits_do_not_overflow()
    {
        var network = TestNetworks.Weighted(3, (0, 1, 1e149), (1, 2, 1e149));
        foreach (var normalization in Enum.GetValues<Normalization>())
            Assert.All(NormalizedNetwork.Of(network, normalization, TestNetworks.Threads()).WeightArray, weight => Assert.True(double.IsFinite(weight) && weight > 0));
    }

    [Fact]
    public void Fewer_occurrences_than_co_occurrences_are_refused()
        => Assert.Throws<ArgumentException>(() => NormalizedNetwork.Of(TestNetworks.Of(2, (0, 1)), [1, 0.5], Normalization.Jaccard, TestNetworks.Threads()));

    [Fact]
    public void One_weight_in_both_rows() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var network = TestNetworks.Weighted(5, [.. Enumerable.Range(0, 8).Select(_ => (random.Below(5), random.Below(5), 0.1 + random.NextDouble()))]);
        foreach (var normalization in Enum.GetValues<Normalization>()) NormalizedNetwork.Of(network, normalization, TestNetworks.Threads());
    });
}
