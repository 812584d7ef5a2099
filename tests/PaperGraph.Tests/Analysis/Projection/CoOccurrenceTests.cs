using PaperGraph.Analysis;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Projection;

public class CoOccurrenceTests
{
    [Fact]
    public void Weights_are_the_numbers_of_groups_with_both() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var incidence = RandomIncidence(random, 1 + random.Below(8), 1 + random.Below(8), random.Below(40));
        var largest = 1 + random.Below(8);
        var projected = Project(incidence, new ProjectionOptions { LargestGroup = largest });
        for (var a = 0; a < incidence.ColumnCount; a++)
            for (var b = 0; b < incidence.ColumnCount; b++)
                Assert.Equal(a == b ? 0 : Shared(incidence, a, b, largest).Count(), TestNetworks.Weight(projected.Network, a, b));
        Assert.Equal(Enumerable.Range(0, incidence.RowCount).Count(g => incidence.Size(g) > largest), projected.GroupsLeftOut);
    });

    [Fact]
    public void In_fractional_counting_a_group_gives_each_of_its_members_a_strength_of_one() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var incidence = RandomIncidence(random, 1 + random.Below(8), 1 + random.Below(8), random.Below(40));
        var network = Project(incidence, new ProjectionOptions { Counting = Counting.Fractional }).Network;
        for (var a = 0; a < incidence.ColumnCount; a++)
        {
            for (var b = 0; b < a; b++)
                Assert.Equal(Shared(incidence, a, b, int.MaxValue).Sum(g => 1.0 / (incidence.Size(g) - 1)), TestNetworks.Weight(network, a, b), 1e-12);
            Assert.Equal(Enumerable.Range(0, incidence.RowCount).Count(g => incidence.Size(g) > 1 && incidence[g].Contains(a)), network.Strength(a), 1e-12);
        }
    });

    /// <summary>Large enough for rows that are read off in order and rows that are sorted, and for every thread to have some.</summary>
    [Theory]
    [InlineData((int)Counting.Full)]
    [InlineData((int)Counting.Fractional)]
    public void A_large_projection_equals_a_naive_one_on_any_number_of_threads(int counting)
    {
        var random = new SplitMix64(5);
        var incidence = ZipfIncidence.Create(20_000, 3_000, 5, random);
        var naive = new Dictionary<(int, int), double>();
        for (var g = 0; g < incidence.RowCount; g++)
            foreach (var a in incidence[g])
                foreach (var b in incidence[g])
                    if (a < b) naive[(a, b)] = naive.GetValueOrDefault((a, b)) + ((Counting)counting == Counting.Full ? 1 : 1.0 / (incidence.Size(g) - 1));

        var options = new ProjectionOptions { Counting = (Counting)counting };
        var one = Project(incidence, options, 1).Network;
        Assert.Equal(naive.Count, one.LinkCount);
        Assert.All(naive, pair => Assert.Equal(pair.Value, TestNetworks.Weight(one, pair.Key.Item1, pair.Key.Item2)));
        var many = Project(incidence, options, 7).Network;
        Assert.Equal(one.Targets, many.Targets);
        Assert.Equal(one.WeightArray, many.WeightArray);
    }

    [Fact]
    public void A_group_with_absurdly_many_members_is_left_out_and_counted()
    {
        var incidence = Incidence.FromPairs(2, 1000, [.. Enumerable.Range(0, 1000).Select(m => (0, m)), (1, 3), (1, 4)]);
        var projected = Project(incidence, new ProjectionOptions());
        Assert.Equal((1, 1), (projected.Network.LinkCount, projected.GroupsLeftOut));
    }

    [Fact]
    public void Nothing_projects_onto_nothing() => Assert.Equal(0, Project(Incidence.FromPairs(0, 0, []), new ProjectionOptions()).Network.NodeCount);

    [Fact]
    public void Association_strength_by_hand()
    {
        // A path with weights 2 and 1: M = 3, k = 2, 3, 1.
        var network = TestNetworks.Weighted(3, (0, 1, 2), (1, 2, 1));
        Assert.Equal(2 * 3 * 2 / (2.0 * 3), AssociationStrength.Of(network, 0, 1, 2), 1e-12);
        Assert.Equal(2 * 3 * 1 / (3.0 * 1), AssociationStrength.Of(network, 1, 2, 1), 1e-12);
        Assert.Equal(0, AssociationStrength.Of(network, 0, 2, 0));
    }

    [Fact]
    public void Papers_go_to_the_community_of_most_tags_and_ties_to_the_larger_one()
    {
        var paperTags = Incidence.FromPairs(4, 4, [(0, 0), (0, 1), (0, 3), (1, 0), (1, 3), (2, 3)]);
        Assert.Equal([1, 0, 0, -1], PaperCommunities.Assign(paperTags, [1, 1, 1, 0], 2));
    }

    private static ProjectedNetwork Project(Incidence incidence, ProjectionOptions options, int threads = -1)
        => CoOccurrence.Project(incidence, incidence.Transpose(), options, TestNetworks.Threads(threads));

    private static IEnumerable<int> Shared(Incidence groups, int a, int b, int largest)
        => Enumerable.Range(0, groups.RowCount).Where(g => groups.Size(g) <= largest && groups[g].Contains(a) && groups[g].Contains(b));

    private static Incidence RandomIncidence(SplitMix64 random, int groups, int members, int pairs)
        => Incidence.FromPairs(groups, members, [.. Enumerable.Range(0, pairs).Select(_ => (random.Below(groups), random.Below(members)))]);
}
