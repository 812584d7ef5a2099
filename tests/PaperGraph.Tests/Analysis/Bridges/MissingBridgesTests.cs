using PaperGraph.Analysis;
using PaperGraph.Analysis.Bridges;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Bridges;

public class MissingBridgesTests
{
    [Fact]
    public void The_walk_by_hand()
    {
        // 0 (field 1) and 1 (field 0) meet through 2 (strength 3) and 3 (strength 2); 2 also knows 4. 5 is shared by no path.
        var network = TestNetworks.Of(6, (0, 2), (0, 3), (1, 2), (1, 3), (2, 4));
        var found = Assert.Single(Rank(network, [1, 0, -1, -1, 1, 1], [2, 2, 2, 2, 1, 9]));
        Assert.Equal((1, 0, 0, 1, 1), (found.TagA, found.TagB, found.FieldA, found.FieldB, found.Rank));
        Assert.Equal(1 / 3.0 + 1 / 2.0, found.Score, 1e-12);
        Assert.Equal([3, 2], found.Between);
    }

    [Fact]
    public void The_score_is_what_a_walk_over_papers_brings() => TestNetworks.ForAllSeeds(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var papers = Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, 2 + random.Below(4)).Select(_ => random.Below(12)).Distinct().ToArray()).Where(tags => tags.Length > 1).ToArray();
        var step = new double[12, 12];
        for (var a = 0; a < 12; a++)
        {
            var own = papers.Where(tags => tags.Contains(a)).ToArray();
            foreach (var tags in own)
                foreach (var b in tags.Where(b => b != a)) step[a, b] += 1.0 / own.Length / (tags.Length - 1);
        }
        var links = papers.SelectMany(tags => from a in tags from b in tags where a < b select (a, b, 1.0 / (tags.Length - 1))).ToArray();
        var network = TestNetworks.Weighted(12, links);
        var found = Rank(network, [.. Enumerable.Range(0, 12).Select(tag => tag % 2)], [.. Enumerable.Repeat(9, 12)]);
        Assert.All(found, row => Assert.Equal(papers.Count(tags => tags.Contains(row.TagA)) * Enumerable.Range(0, 12).Sum(z => step[row.TagA, z] * step[z, row.TagB]), row.Score, 1e-9));
    });

    [Fact]
    public void Tags_that_meet_or_have_the_same_owner_are_no_missing_bridge()
    {
        var network = TestNetworks.Of(4, (0, 3), (1, 3), (2, 3), (0, 1));
        Assert.Empty(Rank(network, [0, 1, 1, -1], [1, 9, 9, 9]));
        var found = Rank(network, [0, 1, 1, -1], [9, 9, 9, 9]);
        Assert.Equal([(0, 2)], found.Select(m => (m.TagA, m.TagB)));
    }

    [Fact]
    public void Agrees_with_the_formula_on_random_networks_and_uses_no_tag_more_than_twice() => TestNetworks.ForAll(network =>
    {
        var n = network.NodeCount;
        var owners = Enumerable.Range(0, n).Select(v => v % 3 - (v % 5 == 0 ? 3 : 0)).Select(o => Math.Max(-1, o)).ToArray();
        var papers = Enumerable.Repeat(3, n).ToArray();
        var expected =
            from a in Enumerable.Range(0, n)
            from b in Enumerable.Range(a + 1, n - a - 1)
            where owners[a] >= 0 && owners[b] >= 0 && owners[a] != owners[b] && !network.AreLinked(a, b)
            let score = network.Neighbours(a).ToArray().Where(z => network.AreLinked(z, b)).Sum(z => Weight(network, a, z) * Weight(network, z, b) / network.Strength(z))
            where score > 0
            orderby Math.Round(score, 9) descending
            select (a, b, score);
        var used = new int[n];
        var found = Rank(network, owners, papers);
        var scores = expected.ToDictionary(e => (e.a, e.b), e => e.score);
        foreach (var row in found)
        {
            Assert.Equal(scores[(Math.Min(row.TagA, row.TagB), Math.Max(row.TagA, row.TagB))], row.Score, 1e-9);
            used[row.TagA]++;
            used[row.TagB]++;
        }
        Assert.All(used, times => Assert.InRange(times, 0, 2));
        // Whatever was left out has a tag that two rows use already.
        var taken = found.Select(m => (Math.Min(m.TagA, m.TagB), Math.Max(m.TagA, m.TagB))).ToHashSet();
        Assert.All(expected.Where(e => !taken.Contains((e.a, e.b))), e => Assert.True(used[e.a] == 2 || used[e.b] == 2));
    });

    [Fact]
    public void Rows_beyond_the_limit_are_counted()
    {
        // All through 4. Rows: (0,1), (0,2), then (1,2); a third row with 0 or 2 would be one too many for that tag.
        var network = TestNetworks.Of(5, (0, 4), (1, 4), (2, 4), (3, 4));
        var found = MissingBridges.Rank(new MissingCandidates(network, [0, 1, 2, 1, -1], [9, 9, 9, 9, 9]), [0, 1, 2, 1, -1], 1, TestNetworks.Threads());
        Assert.Equal((0, 1), (found.Rows.Single().FieldA, found.Rows.Single().FieldB));
        Assert.Equal([((0, 1), 1), ((0, 2), 1), ((1, 2), 1)], found.Totals.OrderBy(total => total.Key).Select(total => (total.Key, total.Value)));
    }

    private static ImmutableArray<MissingBridge> Rank(Network network, int[] owners, int[] tagPapers) =>
        MissingBridges.Rank(new MissingCandidates(network, owners, tagPapers), owners, 1000, TestNetworks.Threads()).Rows;

    private static double Weight(Network network, int a, int b) => network.Weights(a)[network.Neighbours(a).BinarySearch(b)];
}
