using System.Runtime.InteropServices;

namespace PaperGraph.Linking.Topics;

/// <summary>Collects for a paper the tags it may have, with what speaks for each.</summary>
/// <remarks>
/// Candidates are the tags that its neighbours list and those it mentions. Nothing is learnt from a paper's own labels: for a labelled paper every
/// number is what it would be had the paper not been among the labelled ones (leave one out).
/// </remarks>
internal sealed class TagEvidence
{
    /// <summary>Numbers per candidate.</summary>
    public const int Size = 18;

    private const int LogPrediction = 1;
    private const int LogVotes = 3;
    private const int Frequency = 4;
    private const int Stems = 10;
    private const int Closeness = 12;
    private const int RelativeCloseness = 13;

    private const int LeastPapers = 3;
    private const int NearNeighbours = 8;
    private const double NeighbourSmoothing = 0.003;
    private const double LeastShare = 1e-3;

    private static readonly int[] Interacting = [LogPrediction, RelativeCloseness, LogVotes, Stems];

    private readonly TopicCorpus corpus;
    private readonly LatentRidge ridge;
    private readonly LabelledNeighbours neighbours;
    private readonly TagCounts counts;
    private readonly NameOverlap overlap;
    private readonly bool[] isLabelled;

    /// <summary>Learns from labelled papers.</summary>
    /// <param name="corpus">The papers.</param>
    /// <param name="labelled">Those to learn from, one or more.</param>
    /// <param name="overlap">The words of the papers.</param>
    public TagEvidence(TopicCorpus corpus, int[] labelled, NameOverlap overlap)
    {
        this.corpus = corpus;
        this.overlap = overlap;
        ridge = new LatentRidge(corpus, labelled);
        neighbours = new LabelledNeighbours(corpus.Documents, labelled);
        counts = new TagCounts(corpus, labelled);
        isLabelled = new bool[corpus.Points.Length];
        foreach (var paper in labelled) isLabelled[paper] = true;
    }

    /// <summary>The candidates of a paper by tag, ascending, and how similar its nearest neighbours are.</summary>
    public (Candidate[] Candidates, double Familiarity) Of(int paper)
    {
        var own = isLabelled[paper] ? corpus.Listed[paper].Select(place => place.Tag).ToHashSet() : [];
        var nearest = neighbours.Of(paper);
        var votes = Votes(nearest);
        foreach (var mention in corpus.Mentions[paper]) votes.TryAdd(mention.Tag, default);
        var tags = votes.Keys.Where(tag => counts.Listed(tag) - (own.Contains(tag) ? 1 : 0) >= LeastPapers).Order().ToArray();
        var leverage = isLabelled[paper] ? ridge.Leverage(paper) : 0;
        var candidates = Array.ConvertAll(tags, tag => new Candidate(tag, own.Contains(tag), Describe(paper, tag, own.Contains(tag), leverage, votes[tag])));
        Complete(candidates);
        return (candidates, nearest.Take(NearNeighbours).Sum(neighbour => neighbour.Similarity) / NearNeighbours);
    }

    /// <summary>Shares of the near and of all neighbours that list a tag, weighted by squared similarity.</summary>
    private Dictionary<int, (double Near, double All)> Votes((int Paper, double Similarity)[] nearest)
    {
        var votes = new Dictionary<int, (double Near, double All)>();
        var (near, all) = (0.0, 0.0);
        for (var i = 0; i < nearest.Length; i++)
        {
            var weight = nearest[i].Similarity * nearest[i].Similarity;
            if (i < NearNeighbours) near += weight;
            all += weight;
        }
        for (var i = 0; i < nearest.Length; i++)
        {
            var weight = nearest[i].Similarity * nearest[i].Similarity;
            foreach (var (tag, _) in corpus.Listed[nearest[i].Paper])
            {
                ref var vote = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, tag, out _);
                vote = (vote.Near + (i < NearNeighbours ? weight / near : 0), vote.All + weight / all);
            }
        }
        return votes;
    }

    private double[] Describe(int paper, int tag, bool label, double leverage, (double Near, double All) votes)
    {
        var own = label ? 1 : 0;
        var predicted = ridge.Predict(paper, tag, leverage, label);
        var mention = Mention(paper, tag);
        var (words, stems) = overlap.Of(paper, tag);
        var evidence = new double[Size];
        evidence[0] = predicted;
        evidence[LogPrediction] = Math.Log(Math.Max(predicted, LeastShare));
        evidence[2] = Math.Log(votes.Near + NeighbourSmoothing);
        evidence[LogVotes] = Math.Log(votes.All + NeighbourSmoothing);
        evidence[Frequency] = counts.LogShare(tag, own);
        evidence[5] = counts.Lateness(tag);
        evidence[6] = mention is null ? 0 : 1;
        evidence[7] = mention is null ? 0 : Math.Log(counts.Reliability(tag, isLabelled[paper], own));
        evidence[8] = mention is { InTitle: true } ? 1 : 0;
        evidence[9] = words;
        evidence[Stems] = stems;
        evidence[11] = counts.LogShareInField(tag, corpus.Fields[paper], own);
        evidence[Closeness] = ridge.Closeness(paper, tag, label);
        return evidence;
    }

    private Mention? Mention(int paper, int tag)
    {
        foreach (var mention in corpus.Mentions[paper])
        {
            if (mention.Tag == tag) return mention;
        }
        return null;
    }

    /// <summary>Adds what depends on the other numbers: closeness among the paper's candidates, (x − mean) / standard deviation, and products with the frequency of the tag.</summary>
    private static void Complete(Candidate[] candidates)
    {
        if (candidates.Length == 0) return;
        var mean = candidates.Average(candidate => candidate.Evidence[Closeness]);
        var deviation = Math.Sqrt(candidates.Average(candidate => Math.Pow(candidate.Evidence[Closeness] - mean, 2)));
        foreach (var (_, _, evidence) in candidates)
        {
            if (deviation > 0) evidence[RelativeCloseness] = (evidence[Closeness] - mean) / deviation;
            for (var i = 0; i < Interacting.Length; i++) evidence[RelativeCloseness + 1 + i] = evidence[Frequency] * evidence[Interacting[i]];
        }
    }
}

/// <summary>A tag that a paper may have.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="IsListed">Whether the paper's sources list it.</param>
/// <param name="Evidence">What speaks for it, <see cref="TagEvidence.Size"/> numbers.</param>
internal readonly record struct Candidate(int Tag, bool IsListed, double[] Evidence);
