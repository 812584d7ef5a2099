using PaperGraph.Linking.Papers;

namespace PaperGraph.Tests.Linking.Papers;

public sealed class NearDuplicateTests
{
    /// <summary>Titles that differ in a number are different papers; 100,000 of them were once compared letter by letter.</summary>
    [Fact]
    public void Letters_of_titles_that_differ_in_a_number_are_not_compared()
        => Assert.Equal(0, NearDuplicates.Comparisons([.. Enumerable.Range(0, 500).Select(i => Paper($"A long measurement of the production cross section in sample number {i} of the survey"))]));

    [Fact]
    public void The_work_grows_with_the_number_of_papers_and_not_with_its_square()
    {
        var words = new[] { "stars", "dust", "jets", "fields", "graphs", "models", "waves" };
        var papers = Enumerable.Range(0, 600).Select(i => Paper($"On {words[i % 7]} and {words[i / 7 % 7]} with {words[i / 49 % 7]} for {new string((char)('a' + (i / 343)), 3 + (i % 5))}")).ToImmutableArray();
        Assert.InRange(NearDuplicates.Comparisons(papers), 1, 3 * 4 * papers.Length);
    }

    private static JoinedPaper Paper(string title) => new(new() { Id = "title:" + title, Title = title }, [], []);
}
