using PaperGraph.Analysis;

namespace PaperGraph.Tests.Analysis;

public class PartitionAgreementTests
{
    [Fact]
    public void Nodes_that_one_partition_does_not_cover_do_not_count()
    {
        var agreement = PartitionAgreement.Of([0, 0, 1, 1, -1, 2], [5, 5, 3, 3, 3, -1]);
        Assert.Equal(new PartitionAgreement(4, 1, 1), agreement);
    }

    [Fact]
    public void Of_Throws_on_different_numbers_of_nodes() => Assert.Throws<ArgumentException>(() => PartitionAgreement.Of([0], [0, 1]));

    [Fact]
    public void Fewer_than_two_nodes_in_common_say_nothing()
    {
        Assert.Equal(new PartitionAgreement(0, null, null), PartitionAgreement.Of([0, -1], [-1, 0]));
        Assert.Equal(new PartitionAgreement(1, null, null), PartitionAgreement.Of([0, 0], [-1, 0]));
    }
}
