namespace PaperGraph.Linking.Topics;

/// <summary>Collects for a paper the tags it may have, with what speaks for each.</summary>
/// <remarks>
/// Candidates are the tags that its neighbours list and those it mentions. Nothing is learnt from a paper's own labels: for a labelled paper every
/// number is what it would be had the paper not been among the labelled ones (leave one out).
/// </remarks>
internal sealed class TagEvidence
{
    /// <summary>Numbers per candidate.</summary>
    public const int Size = 25;

    private const int LogPrediction = 1;
    private const int LogVotes = 3;
    private const int Frequency = 4;
    private const int Mentioned = 6;
    private const int Stems = 10;
    private const int Closeness = 12;
    private const int RelativeCloseness = 13;
    private const int Products = 19;

    private const int LeastPapers = 3;
    private const double NeighbourSmoothing = 0.003;
    private const double NearestSmoothing = 0.1;
    private const double LeastShare = 1e-3;

    private static readonly int[] Interacting = [LogPrediction, RelativeCloseness, LogVotes, Stems];

    private readonly TopicCorpus corpus;
    private readonly LatentRidge ridge;
    private readonly KernelRidge? kernel;
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
        kernel = corpus.Phrases is { } phrases ? new KernelRidge(phrases, corpus.Listed, labelled, corpus.Tags.Length) : null;
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
        var votes = new NeighbourVotes(corpus, nearest);
        var tags = votes.Tags.Union(corpus.Mentions[paper].Select(mention => mention.Tag)).Where(tag => counts.Listed(tag) - (own.Contains(tag) ? 1 : 0) >= LeastPapers).Order().ToArray();
        var leverage = isLabelled[paper] ? ridge.Leverage(paper) : 0;
        var products = kernel?.Products(paper) ?? [];
        var candidates = Array.ConvertAll(tags, tag => new Candidate(tag, own.Contains(tag), Describe(paper, tag, own.Contains(tag), leverage, products, votes.Of(tag))));
        Complete(candidates);
        return (candidates, nearest.Take(NeighbourVotes.Near).Sum(neighbour => neighbour.Similarity) / NeighbourVotes.Near);
    }

    private double[] Describe(int paper, int tag, bool label, double leverage, double[] products, Vote votes)
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
        evidence[Mentioned] = mention is null ? 0 : 1;
        evidence[7] = mention is null ? 0 : Math.Log(counts.Reliability(tag, isLabelled[paper], own));
        evidence[8] = mention is { InTitle: true } ? 1 : 0;
        evidence[9] = words;
        evidence[Stems] = stems;
        evidence[11] = counts.LogShareInField(tag, corpus.Fields[paper], own);
        evidence[Closeness] = ridge.Closeness(paper, tag, label);
        evidence[14] = Math.Log(votes.Steep + NeighbourSmoothing);
        evidence[15] = Math.Log(votes.Nearest + NearestSmoothing);
        evidence[16] = Math.Log(votes.Mentioned + NeighbourSmoothing);
        if (kernel is null) return evidence;
        evidence[17] = kernel.Predict(paper, products, tag, label);
        evidence[18] = Math.Log(Math.Max(evidence[17], LeastShare));
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

    /// <summary>Adds what depends on the other numbers: closeness among the paper's candidates, (x − mean) / standard deviation, and products with the frequency of the tag or with its mention.</summary>
    private static void Complete(Candidate[] candidates)
    {
        if (candidates.Length == 0) return;
        var mean = candidates.Average(candidate => candidate.Evidence[Closeness]);
        var deviation = Math.Sqrt(candidates.Average(candidate => Math.Pow(candidate.Evidence[Closeness] - mean, 2)));
        foreach (var (_, _, evidence) in candidates)
        {
            if (deviation > 0) evidence[RelativeCloseness] = (evidence[Closeness] - mean) / deviation;
            for (var i = 0; i < Interacting.Length; i++) evidence[Products + i] = evidence[Frequency] * evidence[Interacting[i]];
            evidence[Products + Interacting.Length] = evidence[Mentioned] * evidence[LogPrediction];
            evidence[Products + Interacting.Length + 1] = evidence[Mentioned] * evidence[LogVotes];
        }
    }
}

/// <summary>A tag that a paper may have.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="IsListed">Whether the paper's sources list it.</param>
/// <param name="Evidence">What speaks for it, <see cref="TagEvidence.Size"/> numbers.</param>
internal readonly record struct Candidate(int Tag, bool IsListed, double[] Evidence);
