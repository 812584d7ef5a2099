using PaperGraph.Linking;
using PaperGraph.Linking.Fields;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Fields;

/// <summary>The research blog states the field of 574 papers; the other pages state none.</summary>
public sealed class RealPagesTests(ITestOutputHelper output)
{
    private static readonly Lazy<LinkedCorpus> Linked = new(() => Linker.Link([.. new[] { "000", "001", "002", "003" }.Select(SharedFolder.ExtractSeed)]));

    /// <summary>Measured as prediction works: the papers without a field have neither tags nor authors. The bounds are those of the requirements.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fields_of_the_research_blog_are_predicted_well(bool context)
    {
        var graph = Linked.Value.Graph;
        graph = graph with { FieldAssignments = [.. graph.FieldAssignments.Where(link => link.Provenance.Origin == Origin.Listed)] };
        var evidence = new FieldEvidence(graph, [.. Enumerable.Range(0, graph.Papers.Length)]);
        var measures = new FieldClassifier(graph, evidence, FieldSample.Take(graph), context, repeats: 8).Validation.Measures;
        output.WriteLine($"tags and authors {context}: {measures}");

        Assert.True(measures.Accuracy >= 0.86, $"{measures}");
        Assert.True(measures.MacroF1 >= 0.84, $"{measures}");
        Assert.True(measures.CalibrationError <= 0.05, $"{measures}");
    }

    [Fact]
    public void Every_prediction_is_counted_and_every_stated_field_stays_the_main_one()
    {
        var linked = Linked.Value;
        var main = linked.Graph.MainFields();
        var predicted = linked.Graph.FieldAssignments.Where(link => link.Provenance.Origin == Origin.Predicted).ToArray();
        output.WriteLine($"{linked.Quality.Fields}");
        foreach (var issue in linked.Issues.Where(issue => issue.Code == "predicted-fields")) output.WriteLine($"{issue.Place}: {issue.Message}");

        GraphInvariants.Check(linked.Graph);
        Assert.Equal(predicted.Length, linked.Quality.Fields!.Assigned);
        Assert.Equal(main.Count(field => field < 0), linked.Quality.Fields.Unassigned);
        Assert.Equal(574, linked.Graph.FieldAssignments.Count(link => link.Provenance.Origin == Origin.Listed));
        Assert.Equal(3, linked.Issues.Count(issue => issue.Code == "predicted-fields"));
        Assert.Equal(linked.Doubts.Count(doubt => doubt.Kind == DoubtKind.StatedField), linked.Issues.Count(issue => issue.Code == "doubtful-field"));
    }

    /// <summary>The oracle is a reader: these papers are about none of the four fields, or clearly about the named one.</summary>
    [Theory]
    [InlineData("Fair coins tend to land on the same side they started", null)]
    [InlineData("Chinese vs. World Bank Development Projects", null)]
    [InlineData("Empirical Study of Market Impact", null)]
    [InlineData("Addendum to Research MMMCV", null)]
    [InlineData("From Efficiency Gains to Rebound Effects", null)]
    [InlineData("Double Machine Learning meets Panel Data", null)]
    [InlineData("The Principles of Diffusion Models", "Foundational AI")]
    [InlineData("FLARES IX", "Astrophysics")]
    [InlineData("Causality and Renormalization in Finite-Time-Path", "Theoretical Physics")]
    public void A_reader_agrees(string start, string? field)
    {
        var graph = Linked.Value.Graph;
        var main = graph.MainFields();
        var paper = graph.Papers.Index().Single(pair => pair.Item.Title.StartsWith(start, StringComparison.Ordinal)).Index;
        Assert.Equal(field, main[paper] < 0 ? null : graph.Fields[main[paper]].Name);
    }

    /// <summary>The oracle is a reader: these three are about supernovae and were filed under experimental physics.</summary>
    [Fact]
    public void Stated_fields_that_are_plainly_wrong_are_doubted()
    {
        var titles = Linked.Value.Graph.Papers.ToDictionary(paper => paper.Id, paper => paper.Title);
        var doubts = Linked.Value.Doubts.Where(doubt => doubt.Kind == DoubtKind.StatedField).ToArray();
        var doubted = doubts.Where(doubt => doubt.Alternative.Single() == "Astrophysics").Select(doubt => titles[doubt.PaperId]).ToArray();
        Assert.Contains(doubted, title => title.StartsWith("SN 2021foa", StringComparison.Ordinal));
        Assert.Contains(doubted, title => title.StartsWith("Double \"acct\"", StringComparison.Ordinal));
        Assert.Contains(doubted, title => title.StartsWith("Finding the Fuse", StringComparison.Ordinal));
        Assert.InRange(doubts.Length, 10, 57);
    }
}
