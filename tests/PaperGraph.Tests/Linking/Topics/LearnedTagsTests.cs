using PaperGraph.Linking.Learning;
using PaperGraph.Linking.Topics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Topics;

/// <summary>Corpora in which every topic has words of its own, so that the right tags are known.</summary>
public sealed class LearnedTagsTests
{
    private const int Topics = 6;

    [Fact]
    public void Papers_get_the_tag_whose_words_they_use()
    {
        var graph = TopicAssigner.Assign(Corpus(seed: 3)).Graph;

        var untagged = graph.Papers.Index().Where(paper => paper.Item.Title.StartsWith("Untagged", StringComparison.Ordinal)).ToArray();
        var right = untagged.Count(paper => graph.TagAssignments.Any(link => link.Paper == paper.Index && graph.Tags[link.Tag].Name == $"topic {paper.Item.Title[^1]}"));
        var wrong = graph.TagAssignments.Count(link => link.Provenance.Origin == Origin.Predicted && !graph.Papers[link.Paper].Title.EndsWith(graph.Tags[link.Tag].Name[^1]));
        Assert.True(right >= 0.9 * untagged.Length, $"{right} of {untagged.Length}");
        Assert.True(wrong <= 0.05 * untagged.Length, $"{wrong} wrong");
        GraphInvariants.Check(graph);
    }

    [Fact]
    public void A_paper_on_something_else_gets_nothing()
    {
        var graph = TopicAssigner.Assign(Corpus(seed: 3, ("Cheese and wine", "Wine cellars smell of oak, cork and cheese."))).Graph;

        var paper = graph.Papers.IndexOf(Assert.Single(graph.Papers, paper => paper.Title == "Cheese and wine"));
        Assert.DoesNotContain(graph.TagAssignments, link => link.Paper == paper);
    }

    [Fact]
    public void The_same_graph_gives_the_same_links()
    {
        var graph = Corpus(seed: 5);

        var first = TopicAssigner.Assign(graph);
        var second = TopicAssigner.Assign(graph);

        Assert.Equal(first.Graph.TagAssignments, second.Graph.TagAssignments);
        Assert.Equal(first.Quality, second.Quality);
    }

    /// <summary>The oracle is to fit again without the paper.</summary>
    [Fact]
    public void A_prediction_that_leaves_the_paper_out_is_that_of_a_fit_without_it()
    {
        var graph = Corpus(seed: 7);
        var texts = new TopicTexts(graph.Papers);
        var corpus = new TopicCorpus(graph, TagMentions.Find(graph.Tags, texts), texts, new PaperSpace(graph));
        int[] labelled = [.. Enumerable.Range(0, graph.Papers.Length).Where(paper => corpus.Listed[paper].Length > 0)];
        var all = new LatentRidge(corpus, labelled);
        foreach (var paper in labelled.Take(5))
        {
            var without = new LatentRidge(corpus, [.. labelled.Where(other => other != paper)]);
            for (var tag = 0; tag < graph.Tags.Length; tag++)
            {
                var label = corpus.Listed[paper].Any(place => place.Tag == tag);
                Assert.Equal(without.Predict(paper, tag, 0, false), all.Predict(paper, tag, all.Leverage(paper), label), tolerance: 0.03);
                Assert.Equal(without.Closeness(paper, tag, false), all.Closeness(paper, tag, label), tolerance: 1e-9);
            }
        }
    }

    /// <summary>The oracle is to fit again without the paper; the mean of the labels then differs by one paper.</summary>
    [Fact]
    public void The_kernel_predicts_for_a_paper_as_if_it_had_not_been_learnt_from()
    {
        var graph = Corpus(seed: 9);
        var texts = new TopicTexts(graph.Papers);
        var corpus = new TopicCorpus(graph, TagMentions.Find(graph.Tags, texts), texts, new PaperSpace(graph));
        int[] labelled = [.. Enumerable.Range(0, graph.Papers.Length).Where(paper => corpus.Listed[paper].Length > 0)];
        var all = new KernelRidge(corpus.Documents, corpus.Listed, labelled, graph.Tags.Length);
        foreach (var paper in labelled.Take(3))
        {
            var without = new KernelRidge(corpus.Documents, corpus.Listed, [.. labelled.Where(other => other != paper)], graph.Tags.Length);
            for (var tag = 0; tag < graph.Tags.Length; tag++)
            {
                var label = corpus.Listed[paper].Any(place => place.Tag == tag);
                Assert.Equal(without.Predict(paper, without.Products(paper), tag, false), all.Predict(paper, all.Products(paper), tag, label), tolerance: 0.02);
            }
        }
    }

    /// <summary>Once an internal error: there was nothing to learn from.</summary>
    [Fact]
    public void Papers_with_rare_tags_alone_get_none()
    {
        var graph = Planted.Graph([.. Enumerable.Range(0, 40).Select(i => ($"Study {Letters(i)}", (string?)null, new[] { $"topic {Letters(i)}" }))]);

        Assert.Equal(graph.TagAssignments, TopicAssigner.Assign(graph).Graph.TagAssignments);
    }

    /// <summary>At the optimum the gradient of the penalised likelihood is zero: the bias alone makes predicted and true positives equal in number.</summary>
    [Fact]
    public void Newton_regression_predicts_as_many_positives_as_there_are()
    {
        var random = new SplitMix64(11);
        double[][] rows = [.. Enumerable.Range(0, 400).Select(_ => new[] { random.Below(1000) / 100.0, random.Below(1000) / 10.0 })];
        bool[] positive = [.. rows.Select(row => row[0] * 10 + random.Below(60) > row[1])];
        var model = NewtonLogisticRegression.Fit(rows, positive);

        Assert.Equal(positive.Count(value => value), rows.Sum(row => NewtonLogisticRegression.Probability(model.LogOdds(row))), tolerance: 1e-6);
        Assert.True(model.LogOdds([10, 0]) > model.LogOdds([0, 100]));
    }

    /// <summary>Lists of all lengths end on their own; lists that all end at the same place hide what would have followed.</summary>
    [Fact]
    public void Only_lists_that_are_cut_raise_the_odds()
    {
        var random = new SplitMix64(13);
        TagPlace[][] full = [.. Enumerable.Range(0, 300).Select(_ => Enumerable.Range(0, 3 + random.Below(9)).Select(tag => new TagPlace(tag, tag + 1)).ToArray())];
        TagPlace[][] cut = [.. full.Select(list => Enumerable.Range(0, 5).Select(tag => new TagPlace(tag, tag + 1)).ToArray())];

        Assert.Equal(0, HiddenTags.LogOddsShift(full, Score(full)));
        Assert.True(HiddenTags.LogOddsShift(cut, Score(cut)) > 0.1);

        static ScoredTag[][] Score(TagPlace[][] lists) =>
            [.. lists.Select(list => Enumerable.Range(0, 12).Select(tag => new ScoredTag(tag, tag < list.Length, 0.5)).ToArray())];
    }

    /// <summary>Papers that list one topic and are written with its words, and papers that list none.</summary>
    private static LiteratureGraph Corpus(ulong seed, params (string Title, string Abstract)[] others)
    {
        var random = new SplitMix64(seed);
        var papers = Enumerable.Range(0, 180).Select(i =>
        {
            var topic = i % Topics;
            var words = Enumerable.Range(0, 25).Select(_ => random.Below(3) > 0 ? $"{(char)('a' + topic)}word{Letters(random.Below(15))}" : $"any{Letters(random.Below(60))}");
            return (Title: $"{(i % 5 == 4 ? "Untagged" : "Paper")} {Letters(i)} about {topic}", Abstract: (string?)string.Join(". ", words), Tags: i % 5 == 4 ? Array.Empty<string>() : [$"topic {topic}"]);
        });
        return Planted.Graph([.. papers, .. others.Select(other => (other.Title, (string?)other.Abstract, Array.Empty<string>()))]);
    }

    private static string Letters(int number) => $"{(char)('a' + number / 26)}{(char)('a' + number % 26)}";
}
