using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Linking.Topics;
using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Topics;

/// <summary>The oracle is the gold data: all tags of a quarter of the research blog's papers, of which the page shows five each.</summary>
public sealed class TagRankerGoldTests(ITestOutputHelper output)
{
    private const int Folds = 5;

    [Fact]
    public void Held_out_papers_get_the_tags_that_they_really_have()
    {
        var (ranked, total) = RankHeldOut(SharedFolder.ExtractSeed("001"));
        var (hits, bestF1, recallAt88) = (0, 0.0, 0.0);
        for (var i = 0; i < ranked.Length; i++)
        {
            if (ranked[i].IsTrue) hits++;
            var (precision, recall) = ((double)hits / (i + 1), (double)hits / total);
            bestF1 = Math.Max(bestF1, 2 * precision * recall / (precision + recall + 1e-12));
            if (precision >= 0.88) recallAt88 = recall;
        }
        var chosen = ranked.Where(tag => tag.Probability >= TopicAssigner.LeastConfidence).ToArray();
        var correct = chosen.Count(tag => tag.IsTrue);
        output.WriteLine($"best F1 {bestF1:F3}, recall at precision 0.88 {recallAt88:F3}");
        output.WriteLine($"assigned: precision {(double)correct / chosen.Length:F3}, recall {(double)correct / total:F3}, mean confidence {chosen.Average(tag => tag.Probability):F3}");
        Assert.True(bestF1 >= 0.465);
        Assert.True((double)correct / chosen.Length >= 0.87);
        Assert.True((double)correct / total >= 0.2);
        Assert.InRange(chosen.Average(tag => tag.Probability) - (double)correct / chosen.Length, -0.05, 0.05);
    }

    /// <summary>Every fifth paper in an order of hashes is ranked by what the others teach; papers without true tags in the gold data do not count.</summary>
    private static ((double Probability, bool IsTrue)[] Ranked, int Total) RankHeldOut(ExtractedInput page)
    {
        var graph = Planted.Listed(Linker.Link([page]).Graph);
        var gold = SharedFolder.Gold().Where(paper => paper.Tags.Length > 0).ToDictionary(paper => paper.Title, paper => paper.Tags.ToHashSet());
        var texts = new TopicTexts(graph.Papers);
        var corpus = new TopicCorpus(graph, TagMentions.Find(graph.Tags, texts), texts, new PaperSpace(graph));
        var overlap = new NameOverlap(corpus);
        var order = Enumerable.Range(0, graph.Papers.Length).OrderBy(paper => SplitMix64.Hash(graph.Papers[paper].Id, 1)).ToArray();
        var ranked = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            int[] labelled = [.. order.Where((paper, i) => i % Folds != fold && corpus.Listed[paper].Length > 0).Order()];
            var ranker = new TagRanker(corpus, labelled, overlap);
            foreach (var paper in order.Where((paper, i) => i % Folds == fold && gold.ContainsKey(graph.Papers[paper].Title)))
            {
                ranked.AddRange(ranker.Rank(paper).Tags.Select(tag => (tag.Probability, gold[graph.Papers[paper].Title].Contains(graph.Tags[tag.Tag].Name))));
            }
        }
        return ([.. ranked.OrderByDescending(tag => tag.Item1)], gold.Values.Sum(tags => tags.Count));
    }
}
