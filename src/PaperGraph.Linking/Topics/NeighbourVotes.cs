using System.Runtime.InteropServices;

namespace PaperGraph.Linking.Topics;

/// <summary>What a paper's neighbours say of its tags.</summary>
/// <remarks>Shares of the neighbours, weighted by a power of the similarity. O(tags of the neighbours).</remarks>
internal sealed class NeighbourVotes
{
    /// <summary>This many of the neighbours are near.</summary>
    public const int Near = 8;

    private readonly Dictionary<int, Vote> votes = [];

    /// <summary>Counts.</summary>
    /// <param name="corpus">The papers.</param>
    /// <param name="nearest">The neighbours, the nearest first.</param>
    public NeighbourVotes(TopicCorpus corpus, (int Paper, double Similarity)[] nearest)
    {
        var near = nearest.Take(Near).Sum(neighbour => Weight(neighbour.Similarity));
        var all = nearest.Sum(neighbour => Weight(neighbour.Similarity));
        var steep = nearest.Sum(neighbour => SteepWeight(neighbour.Similarity));
        for (var i = 0; i < nearest.Length; i++)
        {
            var (paper, similarity) = nearest[i];
            var (weight, share) = (Weight(similarity), Weight(similarity) / all);
            foreach (var (tag, _) in corpus.Listed[paper])
            {
                ref var vote = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, tag, out _);
                vote = vote with
                {
                    Near = vote.Near + (i < Near ? weight / near : 0),
                    All = vote.All + share,
                    Steep = vote.Steep + SteepWeight(similarity) / steep,
                    Nearest = Math.Max(vote.Nearest, similarity / nearest[0].Similarity),
                };
            }
            foreach (var mention in corpus.Mentions[paper])
            {
                ref var vote = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, mention.Tag, out _);
                vote = vote with { Mentioned = vote.Mentioned + share };
            }
        }
    }

    /// <summary>The tags that neighbours list.</summary>
    public IEnumerable<int> Tags => votes.Where(vote => vote.Value.All > 0).Select(vote => vote.Key);

    /// <summary>What they say of a tag.</summary>
    public Vote Of(int tag) => votes.GetValueOrDefault(tag);

    private static double Weight(double similarity) => similarity * similarity;

    private static double SteepWeight(double similarity) => similarity * Weight(Weight(similarity));
}

/// <summary>What neighbours say of a tag, each number in [0,1].</summary>
/// <param name="Near">Share of the near ones that list it, by squared similarity.</param>
/// <param name="All">The same of all.</param>
/// <param name="Steep">The same by the fifth power of the similarity.</param>
/// <param name="Nearest">How similar the nearest one that lists it is, as a share of the nearest of all.</param>
/// <param name="Mentioned">Share of all that mention it.</param>
internal readonly record struct Vote(double Near, double All, double Steep, double Nearest, double Mentioned);
