using PaperGraph.Linking.Fields;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Fields;

public sealed class FieldPredictorTests
{
    [Theory]
    [InlineData(2, 25)]
    [InlineData(20, 12)]
    public void Planted_fields_are_found_again(int fields, int papersOfField)
    {
        int[] topics = [.. Enumerable.Range(0, fields * (papersOfField + 5)).Select(i => i % fields)];
        int[] stated = [.. topics.Select((topic, i) => i < fields * papersOfField ? topic : -1)];
        var prediction = FieldPredictor.Predict(PlantedFields.Graph(topics, stated, own: 30));
        var predicted = prediction.Graph.FieldAssignments.Where(link => link.Provenance.Origin == Origin.Predicted).ToArray();

        Assert.True(prediction.Quality!.Accuracy > 0.95, $"{prediction.Quality}");
        Assert.InRange(predicted.Length, fields * 3, fields * 5);
        Assert.Equal((predicted.Length, fields * 5), (prediction.Quality.Assigned, prediction.Quality.Assigned + prediction.Quality.Unassigned));
        Assert.True(predicted.Count(link => link.Field == topics[link.Paper]) > 0.95 * predicted.Length);
        Assert.All(predicted, link => Assert.InRange(link.Provenance.Confidence, 0.7, 0.99));
        Assert.Equal(prediction.Graph.FieldAssignments.OrderBy(link => link.Paper).ThenBy(link => link.Field), prediction.Graph.FieldAssignments);
    }

    /// <summary>A classifier alone is sure of some of them, since it can only choose between the fields it knows.</summary>
    [Fact]
    public void Papers_that_fit_no_field_get_none()
    {
        int[] topics = [.. Enumerable.Range(0, 200).Select(i => i % 4), .. Enumerable.Repeat(PlantedFields.OffTopic, 40)];
        int[] stated = [.. topics.Take(160), .. Enumerable.Repeat(-1, 80)];
        var prediction = FieldPredictor.Predict(PlantedFields.Graph(topics, stated, own: 30));
        var predicted = prediction.Graph.FieldAssignments.Where(link => link.Provenance.Origin == Origin.Predicted).ToLookup(link => topics[link.Paper] == PlantedFields.OffTopic);

        Assert.InRange(predicted[false].Count(), 25, 40);
        Assert.InRange(predicted[true].Count(), 0, 2);
    }

    [Fact]
    public void Words_that_say_nothing_of_the_field_give_no_field_and_an_accuracy_like_chance()
    {
        int[] topics = [.. Enumerable.Repeat(0, 120)];
        int[] stated = [.. topics.Select((_, i) => i < 90 ? i % 3 : -1)];
        var quality = FieldPredictor.Predict(PlantedFields.Graph(topics, stated)).Quality!;

        Assert.InRange(quality.Accuracy, 0.15, 0.55);
        Assert.InRange(quality.Assigned, 0, 1);
        Assert.InRange(quality.CalibrationError, 0, 0.25);
    }

    [Fact]
    public void Rare_fields_are_kept_beside_one_that_has_most_papers()
    {
        int[] topics = [.. Enumerable.Repeat(0, 400), .. Enumerable.Repeat(1, 15), .. Enumerable.Repeat(1, 10)];
        int[] stated = [.. topics.Take(415), .. Enumerable.Repeat(-1, 10)];
        var prediction = FieldPredictor.Predict(PlantedFields.Graph(topics, stated, own: 30));
        Assert.True(prediction.Quality!.MacroF1 > 0.9, $"{prediction.Quality}");
        Assert.True(prediction.Graph.FieldAssignments.Count(link => link.Provenance.Origin == Origin.Predicted && link.Field == 1) >= 6);
    }

    [Fact]
    public void Without_enough_to_learn_from_nothing_is_predicted()
    {
        int[] two = [.. Enumerable.Range(0, 60).Select(i => i % 2)];
        var enough = PlantedFields.Graph(two, [.. two.Select((topic, i) => i < 40 ? topic : -1)]);
        LiteratureGraph[] tooLittle =
        [
            LiteratureGraph.Empty,
            PlantedFields.Graph(two, [.. two.Select(_ => -1)]),
            PlantedFields.Graph(two, [.. two.Select((topic, i) => topic == 0 ? 0 : -1)]),
            PlantedFields.Graph(two, [.. two.Select((topic, i) => i < 2 * FieldPredictor.LeastPapers - 1 ? topic : -1)]),
            enough with { Papers = [.. enough.Papers.Select(paper => paper with { Abstract = null })] },
        ];
        Assert.All(tooLittle, graph =>
        {
            var prediction = FieldPredictor.Predict(graph);
            Assert.Null(prediction.Quality);
            Assert.Same(graph, prediction.Graph);
            Assert.Empty(prediction.Doubtful);
        });
        Assert.NotNull(FieldPredictor.Predict(enough).Quality);
        var all = FieldPredictor.Predict(PlantedFields.Graph(two, two));
        Assert.Equal((60, 0, 0), (all.Quality!.Papers, all.Quality.Assigned, all.Quality.Unassigned));
    }

    [Fact]
    public void Papers_without_words_and_with_the_same_words_do_no_harm()
    {
        int[] two = [.. Enumerable.Range(0, 60).Select(i => i % 2)];
        var graph = PlantedFields.Graph(two, [.. two.Select((topic, i) => i < 40 ? topic : -1)]);
        graph = graph with { Papers = [.. graph.Papers.Select((paper, i) => paper with { Title = "1", Abstract = i % 3 == 0 ? "$$ 2" : "the same words" })] };
        var quality = FieldPredictor.Predict(graph).Quality!;
        Assert.True(double.IsFinite(quality.Accuracy + quality.MacroF1 + quality.CalibrationError));
        Assert.Equal(0, quality.Assigned);
    }

    [Fact]
    public void The_same_graph_gives_the_same_links()
    {
        int[] topics = [.. Enumerable.Range(0, 150).Select(i => i % 3)];
        int[] stated = [.. topics.Select((topic, i) => i < 120 ? topic : -1)];
        var first = FieldPredictor.Predict(PlantedFields.Graph(topics, stated));
        var second = FieldPredictor.Predict(PlantedFields.Graph(topics, stated));
        Assert.Equal(first.Graph.FieldAssignments, second.Graph.FieldAssignments);
        Assert.Equal(first.Quality, second.Quality);
        Assert.Equal(first.Doubtful, second.Doubtful);
    }

    [Fact]
    public void Fields_that_were_stated_wrong_are_named_with_the_right_one()
    {
        int[] topics = [.. Enumerable.Range(0, 160).Select(i => i % 4)];
        int[] wrong = [3, 50, 77, 120, 151];
        int[] stated = [.. topics.Select((topic, i) => wrong.Contains(i) ? (topic + 1) % 4 : topic)];
        var doubtful = FieldPredictor.Predict(PlantedFields.Graph(topics, stated, own: 30)).Doubtful;
        Assert.Equal(wrong, doubtful.Select(doubt => doubt.Paper).Order());
        Assert.All(doubtful, doubt => Assert.Equal((stated[doubt.Paper], topics[doubt.Paper]), (doubt.Stated, doubt.Suggested)));
        Assert.Equal(doubtful.OrderByDescending(doubt => doubt.Probability).First(), doubtful[0]);
    }

    [Fact]
    public void A_stated_field_is_never_replaced()
    {
        int[] topics = [.. Enumerable.Range(0, 100).Select(i => i % 2)];
        int[] stated = [.. topics.Select((topic, i) => i == 7 ? 1 - topic : i < 80 ? topic : -1)];
        var graph = FieldPredictor.Predict(PlantedFields.Graph(topics, stated, own: 30)).Graph;
        var main = graph.MainFields();
        Assert.All(Enumerable.Range(0, 80), paper => Assert.Equal(stated[paper], main[paper]));
        Assert.Equal(80, graph.FieldAssignments.Count(link => link.Provenance.Origin == Origin.Listed));
    }
}
