using System.Net;
using PaperGraph.Site;

namespace PaperGraph.Tests.Site;

public sealed class QuestionsPageTests
{
    private static readonly AnsweredQuestion Question = new("papers-of-topic", "Papers of a topic", "Which papers carry a topic?", [("topic", "dark \"matter\"")],
        "MATCH (p:Paper)\nRETURN p.title AS title", ["title", "papersTogether", "papersA", "share", "url", "paperId", "empty"],
        [["Galaxies <1>", 3L, 2024L, 0.123456, "https://arxiv.org/abs/1", "title:000", null], ["Other", null, 1L, 1.0, "javascript:alert(1)", "title:001", null]]);

    [Fact]
    public async Task An_answer_is_a_table_whose_names_lead_to_pages()
    {
        var page = await PageAsync(SampleGraph.Context with { Questions = [Question] });

        Assert.Contains("<th scope=\"col\" class=\"number\">papers together</th><th scope=\"col\" class=\"number\">papers A</th>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"paper/title-000.html\">Galaxies &lt;1&gt;</a>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">3</td><td class=\"number\">2024</td><td class=\"number\">0.1235</td>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://arxiv.org/abs/1\" rel=\"noreferrer\">arXiv</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.DoesNotContain("paper id", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">empty<", page, StringComparison.Ordinal);
        Assert.Contains("topic = dark \"matter\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_answers_the_page_says_why_and_has_the_questions()
    {
        var page = await PageAsync(SampleGraph.Context with { Questions = [Question with { Columns = [], Rows = [] }], NoAnswers = "Node.js is missing." });

        Assert.Contains("The answers are missing: Node.js is missing.", page, StringComparison.Ordinal);
        Assert.Contains("RETURN p.title AS title", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No row answers it", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_some_answers_missing_the_page_says_which_and_why()
    {
        var page = await PageAsync(SampleGraph.Context with { Questions = [Question, Question with { Name = "other", Columns = [], Rows = [] }], NoAnswers = "there is no analysis." });

        Assert.Contains("Some answers are missing: there is no analysis.", page, StringComparison.Ordinal);
        Assert.Contains("Not answered here, see above.", page[page.IndexOf("<h2 id=\"other\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_questions_has_no_such_page_and_no_link_to_it()
    {
        using var folder = new TemporaryFolder();
        await SiteWriter.WriteAsync(SampleGraph.Of(SampleGraph.TwoFields), SampleGraph.Context, folder.Path, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(folder.Files, file => file.Name == "questions.html" || file.Text.Contains("questions.html", StringComparison.Ordinal));
    }

    private static async Task<string> PageAsync(SiteContext context)
    {
        using var folder = new TemporaryFolder();
        await SiteWriter.WriteAsync(SampleGraph.Of(SampleGraph.TwoFields), context, folder.Path, TestContext.Current.CancellationToken);
        return await File.ReadAllTextAsync(Path.Combine(folder.Path, "questions.html"), TestContext.Current.CancellationToken);
    }
}
