using PaperGraph.Analysis;
using PaperGraph.Cli;
using PaperGraph.Model;
using PaperGraph.Site;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Cli;

public sealed class SiteQuestionsTests
{
    /// <summary>A build must not wait minutes for a chain over very many people; what there is no name for is not asked.</summary>
    [Fact]
    public async Task A_very_large_corpus_is_not_asked_and_the_page_says_how_to()
    {
        var graph = new LiteratureGraph { Papers = [.. Enumerable.Range(0, 20_001).Select(i => new Paper { Id = $"title:{i:D6}", Title = $"Paper {i}" })] };
        var analyzed = AnalyzedGraph.From(graph, CorpusAnalyzer.Analyze(graph, new AnalysisOptions { Starts = 1 }, TestContext.Current.CancellationToken));

        var context = await new SiteContext { Name = "Large", Version = "1" }.WithAnswersAsync(analyzed, "nowhere", TestContext.Current.CancellationToken);

        Assert.Contains("more than 20,000 papers", context.NoAnswers, StringComparison.Ordinal);
        Assert.Contains(context.Questions, question => question.Name == "most-upvoted" && question.Columns.IsEmpty);
        Assert.DoesNotContain(context.Questions, question => question.Name == "coauthors-of");
    }

    /// <summary>A site of a graph that was only extracted once said "No row answers it here" of communities that its other pages show.</summary>
    [Fact]
    public void Without_analysis_in_the_tables_an_empty_answer_is_none_and_the_reason_is_given()
    {
        var found = new AnsweredQuestion("papers-of-topic", "Papers of a topic", "Which?", [], "RETURN 1", ["title"], [["Networks"]]);
        var empty = found with { Name = "communities", Rows = [] };

        var context = new SiteContext { Name = "Extracted", Version = "1", Questions = [found, empty] }.WithoutAnalysis();

        Assert.Equal(["title"], context.Questions[0].Columns);
        Assert.Empty(context.Questions[1].Columns);
        Assert.Contains("'papergraph analyze OUT' and then 'papergraph site OUT'", context.NoAnswers, StringComparison.Ordinal);
    }
}
