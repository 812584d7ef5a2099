using System.Runtime.InteropServices;

namespace PaperGraph.Linking.Topics;

/// <summary>Counts runs of two to four words by the papers that have them, and by those where they are not part of a longer run.</summary>
/// <remarks>
/// Level by level: a run is counted only when both runs that are one word shorter occur often enough (Apriori: Agrawal and Srikant 1994,
/// VLDB, pages 487-499). A run neither starts nor ends within words that hyphens join: "field games" is no run of "mean-field games".
/// O(words · levels); memory grows with the distinct pairs of words.
/// </remarks>
internal sealed class TermCounts
{
    /// <summary>Longest run.</summary>
    public const int MostWords = 4;

    private readonly TermPaper[] papers;
    private readonly Func<int, bool> mayStand;
    private readonly int leastPapers;
    private readonly List<TermRun> found = [];

    private TermCounts(TermPaper[] papers, Func<int, bool> mayStand, int leastPapers)
    {
        this.papers = papers;
        this.mayStand = mayStand;
        this.leastPapers = leastPapers;
    }

    /// <summary>Counts.</summary>
    /// <param name="papers">The papers to count in.</param>
    /// <param name="mayStand">Whether a word may stand in a run.</param>
    /// <param name="leastPapers">Runs in fewer papers are left out.</param>
    /// <returns>The runs in the order in which they first occur, shorter ones first.</returns>
    public static IReadOnlyList<TermRun> Count(TermPaper[] papers, Func<int, bool> mayStand, int leastPapers)
    {
        var counts = new TermCounts(papers, mayStand, leastPapers);
        var shorter = Array.ConvertAll(papers, paper => Array.ConvertAll(paper.Words, word => mayStand(word) ? word : -1));
        for (var length = 2; length <= MostWords + 1; length++)
        {
            var longer = counts.Extend(shorter, length);
            if (length > 2) counts.CountAlone(shorter, longer, length - 1);
            shorter = longer;
        }
        return [.. counts.found.Where(run => run.Words.Length <= MostWords && run.Papers.Count >= leastPapers)];
    }

    /// <summary>At each place of each paper the number of the run of this length that starts there, or -1.</summary>
    private int[][] Extend(int[][] shorter, int length)
    {
        var counts = new Dictionary<(int Run, int Word), (int Papers, int Last)>();
        ForEach(shorter, length, (paper, _, key) =>
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var known);
            if (!known || count.Last != paper) count = (count.Papers + 1, paper);
        });
        var numbers = new Dictionary<(int Run, int Word), int>();
        var longer = Array.ConvertAll(shorter, run => Enumerable.Repeat(-1, run.Length).ToArray());
        ForEach(shorter, length, (paper, place, key) =>
        {
            if (counts[key].Papers < leastPapers) return;
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = found.Count);
                found.Add(new TermRun(papers[paper].Words.AsSpan(place, length).ToArray()));
            }
            longer[paper][place] = number;
            if (!papers[paper].IsWhole(place, length)) return;
            CountUse(found[number], paper, place, length);
        });
        return longer;
    }

    private void CountUse(TermRun run, int paper, int place, int length)
    {
        if (run.Papers.Count == 0 || run.Papers[^1] != papers[paper].Paper) run.Papers.Add(papers[paper].Paper);
        run.Uses++;
        if (place == 0 || !mayStand(papers[paper].Words[place - 1])) run.Opens++;
        if (place + length == papers[paper].Words.Length || !mayStand(papers[paper].Words[place + length])) run.Closes++;
    }

    /// <summary>Counts the papers where a run stands outside all longer runs.</summary>
    private void CountAlone(int[][] runs, int[][] longer, int length)
    {
        var last = new Dictionary<int, int>();
        for (var paper = 0; paper < papers.Length; paper++)
        {
            for (var place = 0; place < runs[paper].Length; place++)
            {
                var run = runs[paper][place];
                if (run < 0 || longer[paper][place] >= 0 || (place > 0 && longer[paper][place - 1] >= 0)) continue;
                if (!papers[paper].IsWhole(place, length) || last.GetValueOrDefault(run, -1) == paper) continue;
                last[run] = paper;
                found[run].Alone++;
            }
        }
    }

    private void ForEach(int[][] runs, int length, Action<int, int, (int Run, int Word)> visit)
    {
        for (var paper = 0; paper < papers.Length; paper++)
        {
            for (var place = 0; place + length <= runs[paper].Length; place++)
            {
                if (runs[paper][place] >= 0 && runs[paper][place + 1] >= 0) visit(paper, place, (runs[paper][place], papers[paper].Words[place + length - 1]));
            }
        }
    }
}

/// <summary>The words of a paper.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Words">The words of title and abstract.</param>
/// <param name="Joints">For each word whether a hyphen joins it to the one before.</param>
internal sealed record TermPaper(int Paper, int[] Words, bool[] Joints)
{
    /// <summary>Whether no hyphen joins the run to what stands beside it.</summary>
    public bool IsWhole(int place, int length) => !Joints[place] && (place + length == Joints.Length || !Joints[place + length]);
}

/// <summary>A run of words.</summary>
/// <param name="Words">Its words.</param>
internal sealed record TermRun(int[] Words)
{
    /// <summary>The papers that have it, ascending.</summary>
    public List<int> Papers { get; } = [];

    /// <summary>In how many of them it also stands outside longer runs.</summary>
    public int Alone { get; set; }

    /// <summary>How often it is used.</summary>
    public int Uses { get; set; }

    /// <summary>How often no word that may stand in a run comes before it.</summary>
    public int Opens { get; set; }

    /// <summary>How often no word that may stand in a run comes after it.</summary>
    public int Closes { get; set; }
}
