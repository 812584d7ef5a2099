using System.Collections.Immutable;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Similarity;

/// <summary>Finds for every sparse vector those with the largest product with it: the cosine, where all have length 1.</summary>
internal static class CosineNeighbours
{
    /// <summary>Few enough that the order does not hang on the last bit of a logarithm.</summary>
    private const int Digits = 12;

    /// <summary>Exact but for large terms. O(Σ over terms of the square of their vectors, at most <paramref name="largestTerm"/> each), on all cores.</summary>
    /// <param name="vectors">Vectors of length 1 at most, or empty, without entries of 0 or below.</param>
    /// <param name="largestTerm">A term in more vectors counts in their lengths but makes no pair.</param>
    /// <param name="top">How many per vector at most, ≥ 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>By vector, the largest product first, ties by index.</returns>
    public static ImmutableArray<ImmutableArray<Neighbour>> Find(TermWeight[][] vectors, int largestTerm, int top, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var holders = vectors.SelectMany((vector, index) => vector.Select(entry => (entry.Term, Index: index, entry.Weight)))
            .GroupBy(entry => entry.Term).Where(group => group.Count() <= largestTerm)
            .ToDictionary(group => group.Key, group => group.Select(entry => (entry.Index, entry.Weight)).ToArray());
        var found = new ImmutableArray<Neighbour>[vectors.Length];
        Parallel.For(0, vectors.Length, new ParallelOptions { CancellationToken = cancellationToken }, () => new double[vectors.Length], (index, _, score) =>
        {
            found[index] = Nearest(vectors[index], index, holders, score, top);
            return score;
        }, _ => { });
        return [.. found];
    }

    /// <param name="own">The vector.</param>
    /// <param name="index">Its index.</param>
    /// <param name="holders">By term the vectors that hold it.</param>
    /// <param name="score">All 0, before and after.</param>
    /// <param name="top">How many at most.</param>
    private static ImmutableArray<Neighbour> Nearest(TermWeight[] own, int index, Dictionary<int, (int Index, double Weight)[]> holders, double[] score, int top)
    {
        var reached = new List<int>();
        foreach (var (term, weight) in own)
        {
            if (!holders.TryGetValue(term, out var others)) continue;
            foreach (var (other, theirs) in others)
            {
                if (other == index) continue;
                if (score[other] == 0) reached.Add(other);
                score[other] += weight * theirs;
            }
        }
        var best = new BestList<Neighbour>(top, Neighbour.MoreSimilarFirst);
        foreach (var other in reached)
        {
            best.Add(new Neighbour(other, Math.Min(Math.Round(score[other], Digits), 1)));
            score[other] = 0;
        }
        return [.. best.Ranked()];
    }
}
