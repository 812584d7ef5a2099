using PaperGraph.Linking.Learning;

namespace PaperGraph.Linking.Topics;

/// <summary>Says for each tag that a paper may have how likely the paper has it.</summary>
/// <remarks>
/// A stack (Wolpert 1992, DOI 10.1016/S0893-6080(05)80023-1): logistic regression over <see cref="TagEvidence"/>, fitted to left-out evidence of at most
/// <see cref="MostSample"/> labelled papers. Sources list only some of a paper's tags, so its odds are raised by <see cref="HiddenTags"/>.
/// A tag that is listed more or less often than the stack expects of left-out papers gets ln((listed + κ) / (expected + κ)) on its log-odds.
/// What it is worth is measured on the same papers by five-fold cross-validation.
/// </remarks>
internal sealed class TagRanker
{
    private const int MostSample = 700;
    private const int Folds = 5;
    private const double BiasPrior = 3;
    private const double UnfamiliarShare = 0.05;

    private readonly TagEvidence evidence;
    private readonly NewtonLogisticRegression stack;
    private readonly double[] biases;
    private readonly double leastFamiliarity;

    /// <summary>Learns from labelled papers.</summary>
    /// <param name="corpus">The papers.</param>
    /// <param name="labelled">Those to learn from.</param>
    /// <param name="overlap">The words of the papers.</param>
    public TagRanker(TopicCorpus corpus, int[] labelled, NameOverlap overlap)
    {
        evidence = new TagEvidence(corpus, labelled, overlap);
        var step = (labelled.Length + MostSample - 1) / MostSample;
        int[] sample = [.. labelled.Where((_, i) => i % step == 0)];
        var found = new (Candidate[] Candidates, double Familiarity)[sample.Length];
        Parallel.For(0, sample.Length, i => found[i] = evidence.Of(sample[i]));
        var familiarity = found.Select(paper => paper.Familiarity).Order().ToArray();
        leastFamiliarity = familiarity[(int)(UnfamiliarShare * familiarity.Length)];
        var candidates = Array.ConvertAll(found, paper => paper.Candidates);
        stack = Fit(candidates);
        Validated = Validate(candidates);
        Sample = sample;
        biases = Biases(Validated, corpus.Tags.Length);
        Shift = HiddenTags.LogOddsShift(Array.ConvertAll(sample, paper => corpus.Listed[paper]), Validated);
    }

    /// <summary>The labelled papers that the stack was fitted to.</summary>
    public int[] Sample { get; }

    /// <summary>For each paper of <see cref="Sample"/> its candidates with the probability that its source lists them, from folds that it was not in.</summary>
    public ScoredTag[][] Validated { get; }

    /// <summary>By how much the log-odds of being true exceed those of being listed.</summary>
    public double Shift { get; }

    /// <summary>A paper's candidates by tag, each with the probability that it is true.</summary>
    public (ScoredTag[] Tags, bool IsFamiliar) Rank(int paper)
    {
        var (candidates, familiarity) = evidence.Of(paper);
        return (Array.ConvertAll(candidates, candidate => Scored(candidate, stack.LogOdds(candidate.Evidence) + biases[candidate.Tag] + Shift)), familiarity >= leastFamiliarity);
    }

    /// <summary>The probability of being true for a probability of being listed.</summary>
    public double Raise(double probability) => 1 / (1 + (1 - probability) / probability * Math.Exp(-Shift));

    private static double[] Biases(ScoredTag[][] validated, int tagCount)
    {
        var (listed, expected) = (new int[tagCount], new double[tagCount]);
        foreach (var tag in validated.SelectMany(paper => paper))
        {
            if (tag.IsListed) listed[tag.Tag]++;
            expected[tag.Tag] += tag.Probability;
        }
        return [.. listed.Zip(expected, (count, sum) => Math.Log((count + BiasPrior) / (sum + BiasPrior)))];
    }

    private static ScoredTag[][] Validate(Candidate[][] candidates)
    {
        var scored = new ScoredTag[candidates.Length][];
        Parallel.For(0, Folds, fold =>
        {
            var other = Fit([.. candidates.Where((_, i) => i % Folds != fold)]);
            for (var i = fold; i < candidates.Length; i += Folds) scored[i] = Array.ConvertAll(candidates[i], candidate => Scored(candidate, other.LogOdds(candidate.Evidence)));
        });
        return scored;
    }

    private static ScoredTag Scored(Candidate candidate, double logOdds) =>
        new(candidate.Tag, candidate.IsListed, NewtonLogisticRegression.Probability(logOdds));

    private static NewtonLogisticRegression Fit(Candidate[][] papers)
    {
        var candidates = papers.SelectMany(paper => paper).ToArray();
        return NewtonLogisticRegression.Fit(Array.ConvertAll(candidates, candidate => candidate.Evidence), Array.ConvertAll(candidates, candidate => candidate.IsListed));
    }
}

/// <summary>A tag that a paper may have, with a probability.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="IsListed">Whether the paper's sources list it.</param>
/// <param name="Probability">In (0,1).</param>
internal readonly record struct ScoredTag(int Tag, bool IsListed, double Probability);
