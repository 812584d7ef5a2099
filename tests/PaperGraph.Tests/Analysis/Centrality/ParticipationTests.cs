using PaperGraph.Analysis.Centrality;

namespace PaperGraph.Tests.Analysis.Centrality;

public class ParticipationTests
{
    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(0, new[] { 0, 0 })]
    [InlineData(0, new[] { 7 })]
    [InlineData(0.5, new[] { 3, 3 })]
    [InlineData(0.75, new[] { 2, 2, 2, 2 })]
    [InlineData(0.375, new[] { 3, 1 })]
    public void By_hand(double expected, int[] counts) => Assert.Equal(expected, Participation.Of(counts), 1e-12);
}
