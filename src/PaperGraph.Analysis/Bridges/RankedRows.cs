using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Rows of a list by pair of fields, cut at a number of rows, with how many there were before.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="ByPair">The rows kept, best first, by pair.</param>
/// <param name="Totals">Rows kept and cut, by pair.</param>
internal sealed record RankedRows<T>(ImmutableArray<T>[] ByPair, int[] Totals);

/// <summary>Makes <see cref="RankedRows{T}"/>.</summary>
internal static class RankedRows
{
    /// <summary>Numbers the best candidates of every pair from 1.</summary>
    /// <param name="best">The candidates by pair.</param>
    /// <param name="row">The row of a candidate, given the pair, the candidate and its rank.</param>
    public static RankedRows<TRow> Of<TCandidate, TRow>(BestList<TCandidate>[] best, Func<int, TCandidate, int, TRow> row) => new(
        [.. best.Select((list, pair) => list.Ranked().Select((candidate, i) => row(pair, candidate, i + 1)).ToImmutableArray())],
        [.. best.Select(list => list.Offered)]);
}
