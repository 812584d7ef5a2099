using System.Collections.Immutable;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Follows pairs of fields over time: per pair and year, or quarter, what <see cref="CrossTable"/> counts and expects of the whole corpus.</summary>
/// <remarks>
/// E_AB,p = ρ·(R_A,p·C_B + R_B,p·C_A)/T for the period p, R_A,p the uses of owned tags by its papers of A; ρ, C and T are those of the whole corpus. So the
/// expected uses of all periods, and of the papers without a date, add up to E_AB, and growth of a field alone moves expected and observed alike.
/// </remarks>
internal static class PairEvolution
{
    private const int QuartersPerYear = 4;
    private const int NoPeriod = -1;

    /// <summary>The years of each pair, ascending; years without a paper of either field are left out. O(size of the corpus + pairs·years).</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="pairs">The pairs of fields.</param>
    /// <param name="owners">Owning field by tag, -1 for none.</param>
    /// <param name="table">The uses of all papers.</param>
    public static ImmutableArray<PairPeriod>[] Years(Corpus corpus, FieldPairIndex pairs, int[] owners, CrossTable table)
        => Count(corpus, pairs, owners, table, paper => corpus.Year[paper] == Corpus.NoYear ? NoPeriod : corpus.Year[paper], period => (period, null));

    /// <summary>The same by quarter; papers of which no month is known are left out.</summary>
    public static ImmutableArray<PairPeriod>[] Quarters(Corpus corpus, FieldPairIndex pairs, int[] owners, CrossTable table)
        => Count(corpus, pairs, owners, table,
            paper => corpus.Quarter[paper] == Corpus.NoQuarter ? NoPeriod : corpus.Year[paper] * QuartersPerYear + corpus.Quarter[paper] - 1,
            period => (period / QuartersPerYear, period % QuartersPerYear + 1));

    private static ImmutableArray<PairPeriod>[] Count(
        Corpus corpus, FieldPairIndex pairs, int[] owners, CrossTable table, Func<int, int> periodOf, Func<int, (int Year, int? Quarter)> name)
    {
        int[] dated = [.. Enumerable.Range(0, corpus.PaperCount).Where(paper => corpus.MainField[paper] >= 0 && periodOf(paper) != NoPeriod)];
        int[] periods = [.. dated.Select(periodOf).Distinct().Order()];
        var (papers, owned) = (Tables(corpus.FieldCount, periods.Length), Tables(corpus.FieldCount, periods.Length));
        var (crossing, observed) = (Tables(pairs.Count, periods.Length), Tables(pairs.Count, periods.Length));
        var row = new OwnedUses(corpus, owners);
        foreach (var paper in dated)
        {
            var (field, period) = (corpus.MainField[paper], Array.BinarySearch(periods, periodOf(paper)));
            papers[field][period]++;
            row.Read(paper);
            owned[field][period] += row.Total;
            foreach (var owner in row.Owners)
            {
                if (owner == field) continue;
                crossing[pairs.Of(field, owner)][period]++;
                observed[pairs.Of(field, owner)][period] += row[owner];
            }
        }
        return [.. Enumerable.Range(0, pairs.Count).Select(pair => ByPeriod(pair).ToImmutableArray())];

        IEnumerable<PairPeriod> ByPeriod(int pair)
        {
            var (a, b) = pairs[pair];
            for (var p = 0; p < periods.Length; p++)
            {
                if (papers[a][p] + papers[b][p] == 0) continue;
                var (year, quarter) = name(periods[p]);
                yield return new PairPeriod(a, b, year, quarter, crossing[pair][p], papers[a][p] + papers[b][p],
                    observed[pair][p], table.Expected(pair, owned[a][p], owned[b][p]), owned[a][p] + owned[b][p]);
            }
        }
    }

    private static int[][] Tables(int rows, int periods) => [.. Enumerable.Range(0, rows).Select(_ => new int[periods])];
}
