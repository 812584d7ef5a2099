using System.Runtime.InteropServices;

namespace PaperGraph.Linking.Topics;

/// <summary>Counts runs of two to four words by the papers that have them.</summary>
/// <remarks>
/// Level by level: a run is counted only when both runs that are one word shorter occur often enough (Agrawal and Srikant 1994, Apriori).
/// O(words · levels); memory grows with the distinct pairs of words.
/// </remarks>
internal sealed class TermCounts
{
    /// <summary>Longest run.</summary>
    public const int MostWords = 4;

    private readonly List<int[]> words = [];
    private readonly List<List<int>> papers = [];

    /// <summary>The words of each run that occurs often enough.</summary>
    public IReadOnlyList<int[]> Words => words;

    /// <summary>The papers of each run, ascending.</summary>
    public IReadOnlyList<List<int>> Papers => papers;

    /// <summary>Counts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="chosen">The papers to count in, ascending.</param>
    /// <param name="mayStand">Whether a word may stand in a run.</param>
    /// <param name="leastPapers">Runs in fewer papers are left out.</param>
    public static TermCounts Count(TopicTexts texts, int[] chosen, Func<int, bool> mayStand, int leastPapers)
    {
        var counts = new TermCounts();
        var sequences = Array.ConvertAll(chosen, paper => (int[])[.. texts.Titles[paper], PhraseReader.Break, .. texts.Abstracts[paper]]);
        var runs = Array.ConvertAll(sequences, sequence => Array.ConvertAll(sequence, word => mayStand(word) ? word : -1));
        for (var length = 2; length <= MostWords; length++) counts.Extend(chosen, sequences, runs, length, leastPapers);
        return counts;
    }

    /// <summary>Replaces in <paramref name="runs"/> the number of the run one word shorter that starts at each place by that of the longer run, or -1.</summary>
    private void Extend(int[] chosen, int[][] sequences, int[][] runs, int length, int leastPapers)
    {
        var found = new Dictionary<(int Run, int Word), (int Papers, int Last)>();
        ForEach(sequences, runs, length, (paper, _, key) =>
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out var known);
            if (!known || count.Last != paper) count = (count.Papers + 1, paper);
        });
        var numbers = new Dictionary<(int Run, int Word), int>();
        var previous = Array.ConvertAll(runs, run => run.AsSpan().ToArray());
        foreach (var run in runs) Array.Fill(run, -1);
        ForEach(sequences, previous, length, (paper, place, key) =>
        {
            if (found[key].Papers < leastPapers) return;
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = words.Count);
                words.Add(sequences[paper].AsSpan(place, length).ToArray());
                papers.Add([]);
            }
            runs[paper][place] = number;
            if (papers[number].Count == 0 || papers[number][^1] != chosen[paper]) papers[number].Add(chosen[paper]);
        });
    }

    private static void ForEach(int[][] sequences, int[][] runs, int length, Action<int, int, (int Run, int Word)> visit)
    {
        for (var paper = 0; paper < sequences.Length; paper++)
        {
            for (var place = 0; place + length <= sequences[paper].Length; place++)
            {
                if (runs[paper][place] >= 0 && runs[paper][place + 1] >= 0) visit(paper, place, (runs[paper][place], sequences[paper][place + length - 1]));
            }
        }
    }
}
