using PaperGraph.Linking;
using PaperGraph.Linking.Evaluation;
using PaperGraph.Tests.Extraction;

namespace PaperGraph.Tests.Linking.Evaluation;

public sealed class EvaluatorTests
{
    private const string Table = """
        title,authors,tags,fields,arxivId
        First paper,Ada Lovelace;Grace Hopper,dark matter;jet physics,Physics,2104.04529
        Second paper,José Müller;et al.,graph theory;lattice qcd,Biology,
        Third paper,,,,
        """;

    /// <summary>Counted by hand: of four tags three are true, and five are; of the two fields one is true.</summary>
    [Fact]
    public void Figures_are_those_counted_by_hand()
    {
        var result = Evaluate("""
            {"title":"Another title","arxivId":"arXiv:2104.04529v2","authors":["Ada Lovelace","Grace Hopper"],"tags":["Dark-Matter","jet physics","beta decay"],"fields":["Physics"]}
            {"title":"SECOND paper!","authors":["Jose Muller","Somebody Else"],"tags":["graph theory","deep learning"],"fields":["Physics"]}
            {"title":"Unknown paper","tags":["x"]}
            """);

        Assert.Equal((2, "Unknown paper"), (result.Papers, Assert.Single(result.Missing)));
        Assert.Equal((3.0 / 4, 3.0 / 5, 6.0 / 9), Figures(result, "tags, all"));
        Assert.Equal((3.0 / 4, 3.0 / 4, 6.0 / 8), Figures(result, "tags, as listed"));
        Assert.Equal((1.0, 1.0, 1.0), Figures(result, "authors, where the list is complete"));
        Assert.Equal((1.0, 3.0 / 4, 6.0 / 7), Figures(result, "authors, all"));
        Assert.Equal((0.5, 0.5, 0.5), Figures(result, "field"));
        Assert.Equal(0.5, result.Figures.Single(figure => figure.Measure == "exact lines").Value.Value);
    }

    /// <summary>What the gold file left open once counted as wrong: precision 0 of the tags over papers whose tags it does not give.</summary>
    [Fact]
    public void Only_papers_of_which_the_truth_says_something_are_compared()
    {
        var result = Evaluate("""
            {"title":"First paper","fields":["Physics"],"tags":["dark matter","jet physics"]}
            {"title":"Second paper","fields":["Biology"]}
            """);

        Assert.Equal([("field", 2), ("tags, all", 1), ("tags, as listed", 1)], result.Figures.Where(figure => figure.Papers > 0).Select(figure => (figure.What, figure.Papers)).Distinct().Order());
        Assert.Equal((1.0, 1.0, 1.0), Figures(result, "tags, all"));
        Assert.Equal((1.0, 1.0, 1.0), Figures(result, "field"));
    }

    [Fact]
    public void Nothing_to_compare_gives_no_figures()
    {
        var result = Evaluate("""{"title":"Third paper"}""");

        Assert.Equal(1, result.Papers);
        Assert.All(result.Figures, figure => Assert.Equal(0, figure.Papers));
    }

    /// <summary>The oracle is the normal approximation: for a share p of n papers the interval's half-width is 1.96·√(p(1−p)/n).</summary>
    [Fact]
    public void Intervals_are_as_wide_as_theory_says()
    {
        bool[] items = [.. Enumerable.Range(0, 400).Select(i => i % 4 != 0)];
        var interval = Bootstrap.Of(items, sample => (double)sample.Count(hit => hit) / sample.Length);
        var half = 1.96 * Math.Sqrt(0.75 * 0.25 / 400);

        Assert.Equal(0.75, interval.Value);
        Assert.InRange(interval.Low, 0.75 - 1.25 * half, 0.75 - 0.75 * half);
        Assert.InRange(interval.High, 0.75 + 0.75 * half, 0.75 + 1.25 * half);
    }

    [Fact]
    public void The_real_page_agrees_with_its_gold_data()
    {
        var linked = Linker.Link([SharedFolder.ExtractSeed("001")]);
        var result = Evaluator.Evaluate(linked.Graph, linked.Merges, SharedFolder.GoldRecords());

        Assert.Equal(148, result.Papers);
        Assert.Equal((1.0, 1.0, 1.0), Figures(result, "field"));
        Assert.Equal(1.0, Figures(result, "authors, all").Precision, 0.005);
    }

    private static PaperGraph.Linking.Evaluation.Evaluation Evaluate(string gold) =>
        Evaluator.Evaluate(Linker.Link([Inputs.Extract(Table, "table.csv")]).Graph, [], Inputs.Extract(gold, "gold.jsonl").Records);

    private static (double Precision, double Recall, double F1) Figures(PaperGraph.Linking.Evaluation.Evaluation result, string what)
    {
        var values = result.Figures.Where(figure => figure.What == what && figure.Measure != "exact lines").Select(figure => figure.Value.Value).ToArray();
        return (values[0], values[1], values[2]);
    }
}
