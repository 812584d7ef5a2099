using System.Collections.Immutable;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Similarity;

/// <summary>Finds for every paper those that are most like it by their topics.</summary>
/// <remarks>
/// Cosine of topic vectors (Salton and Buckley 1988, DOI 10.1016/0306-4573(88)90021-0): s_ij = Σ_t x_it·x_jt/(|x_i|·|x_j|), x_it = c_it·ln(N/n_t), c_it the confidence of
/// the link, N the papers with a topic, n_t those with topic t. A topic that all papers carry says nothing; one with more than 2,000 papers
/// counts in the lengths but makes no pair by itself. Ties go to the lower index. Deterministic.
/// </remarks>
public static class RelatedPapers
{
    private const int LargestTopic = 2_000;

    /// <summary>Finds them. O(Σ over topics of the square of their papers, at most 2,000 each).</summary>
    /// <param name="graph">The graph; all of its links to topics count, by their confidence.</param>
    /// <param name="top">How many per paper at most, ≥ 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>By paper, the most similar first.</returns>
    public static ImmutableArray<ImmutableArray<RelatedPaper>> Find(LiteratureGraph graph, int top, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var papers = graph.Papers.Length;
        var tagged = graph.TagAssignments.Select(link => link.Paper).Distinct().Count();
        var topics = Grouped(graph.TagAssignments.Select(link => (link.Tag, link.Paper, link.Provenance.Confidence)), graph.Tags.Length);
        var vectors = Grouped(graph.TagAssignments.Select(link => (link.Paper, link.Tag, link.Provenance.Confidence * Math.Log(tagged / (double)topics[link.Tag].Count))), papers);
        var lengths = vectors.Select(vector => Math.Sqrt(vector.Sum(entry => entry.Weight * entry.Weight))).ToArray();
        var authors = Incidence.FromPairs(papers, graph.Authors.Length, graph.Authorships.Select(link => (link.Paper, link.Author)).ToArray());

        var score = new double[papers];
        var reached = new List<int>();
        var related = ImmutableArray.CreateBuilder<ImmutableArray<RelatedPaper>>(papers);
        for (var paper = 0; paper < papers; paper++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (tag, weight) in vectors[paper])
            {
                if (weight <= 0 || topics[tag].Count > LargestTopic) continue;
                var rarity = Math.Log(tagged / (double)topics[tag].Count);
                foreach (var (other, confidence) in topics[tag])
                {
                    if (other == paper) continue;
                    if (score[other] == 0) reached.Add(other);
                    score[other] += weight * confidence * rarity;
                }
            }
            var best = new BestList<(int Paper, double Score)>(top, (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Paper.CompareTo(y.Paper));
            foreach (var other in reached)
            {
                best.Add((other, score[other] / (lengths[paper] * lengths[other])));
                score[other] = 0;
            }
            reached.Clear();
            related.Add([.. best.Ranked().Select(entry => Describe(paper, entry.Paper, entry.Score))]);
        }
        return related.MoveToImmutable();

        RelatedPaper Describe(int paper, int other, double similarity) => new(other, Math.Min(similarity, 1),
            [.. vectors[paper].Join(vectors[other], own => own.Thing, theirs => theirs.Thing, (own, theirs) => (own.Thing, Weight: own.Weight * theirs.Weight))
                .OrderByDescending(shared => shared.Weight).ThenBy(shared => shared.Thing).Select(shared => shared.Thing)],
            [.. authors[paper].ToArray().Intersect(authors[other].ToArray())]);
    }

    private static List<(int Thing, double Weight)>[] Grouped(IEnumerable<(int Group, int Thing, double Weight)> links, int count)
    {
        var groups = new List<(int, double)>[count];
        for (var group = 0; group < count; group++) groups[group] = [];
        foreach (var (group, thing, weight) in links) groups[group].Add((thing, weight));
        return groups;
    }
}

/// <summary>A paper that is like another.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Similarity">The cosine of their topics, in (0,1].</param>
/// <param name="SharedTags">The topics that both carry, those that say most first; never empty.</param>
/// <param name="SharedAuthors">The authors that both have, by index.</param>
public sealed record RelatedPaper(int Paper, double Similarity, ImmutableArray<int> SharedTags, ImmutableArray<int> SharedAuthors);
