using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class WithinModuleZTests
{
    [Fact]
    public void By_hand()
    {
        // Community {0,1,2} is a path around 1: inner strengths 1, 2, 1, mean 4/3, sd √(2/9). Node 3 is alone; its link does not count.
        var z = WithinModuleZ.Compute(TestNetworks.Of(4, (0, 1), (1, 2), (2, 3)), [0, 0, 0, 1], 2);
        var sd = Math.Sqrt(2.0 / 9);
        double[] expected = [-1 / 3.0 / sd, 2 / 3.0 / sd, -1 / 3.0 / sd, 0];
        Assert.All(expected.Zip(z), p => Assert.Equal(p.First, p.Second, 1e-12));
    }

    [Fact]
    public void Equal_members_and_nodes_without_community_have_0()
        => Assert.Equal([0.0, 0, 0, 0], WithinModuleZ.Compute(TestNetworks.Of(4, (0, 1), (1, 2), (0, 2)), [0, 0, 0, -1], 1));
}
