namespace PaperGraph.Linking.Tags;

/// <summary>Every run of one to five words of every line, as numbers: what may be a tag.</summary>
internal sealed class TagCandidates
{
    /// <summary>The most words that a tag has.</summary>
    public const int MostWords = 5;

    private readonly Dictionary<string, int> candidateIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> wordIds = new(StringComparer.Ordinal);
    private readonly List<int[]> candidates = [];
    private readonly List<string> words = [];
    private readonly List<double> wordCounts = [];
    private readonly List<double> occurrences = [];

    public TagCandidates(IReadOnlyList<string> lines, IReadOnlyDictionary<string, int> vocabulary)
    {
        Lines = [.. lines.Select(AddLine)];
        VocabularyCounts = new double[candidates.Count + vocabulary.Count];
        foreach (var (tag, count) in vocabulary.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var ids = tag.Split(' ').Select(word => WordId(word, count)).ToArray();
            if (ids.Length <= MostWords) VocabularyCounts[CandidateId(tag, ids)] = count;
        }
        VocabularyCounts = VocabularyCounts[..candidates.Count];
        var total = wordCounts.Sum();
        WordShares = [.. wordCounts.Select(count => count / total)];
    }

    /// <summary>The lines.</summary>
    public CandidateLine[] Lines { get; }

    /// <summary>How often each candidate is a tag that some source delimits.</summary>
    public double[] VocabularyCounts { get; }

    /// <summary>Each word's share of all words.</summary>
    public double[] WordShares { get; }

    /// <summary>The words by number.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The word numbers of each candidate.</summary>
    public IReadOnlyList<int[]> Candidates => candidates;

    /// <summary>How often each candidate occurs as a run of words, tag or not.</summary>
    public IReadOnlyList<double> Occurrences => occurrences;

    private CandidateLine AddLine(string line)
    {
        var parts = line.Split(' ');
        var ids = Array.ConvertAll(parts, word => WordId(word, 1));
        var spans = new int[ids.Length * MostWords];
        var firstSpans = new int[spans.Length];
        var seen = new Dictionary<int, int>();
        Array.Fill(spans, -1);
        for (var start = 0; start < ids.Length; start++)
        {
            for (var length = 1; length <= Math.Min(MostWords, ids.Length - start); length++)
            {
                var span = CandidateLine.Span(start, length);
                var text = length == 1 ? parts[start] : string.Join(' ', parts, start, length);
                var candidate = CandidateId(text, ids.AsSpan(start, length));
                spans[span] = candidate;
                occurrences[candidate]++;
                firstSpans[span] = seen.TryAdd(candidate, span) ? span : seen[candidate];
            }
        }
        return new CandidateLine(parts, spans, firstSpans);
    }

    private int WordId(string word, double count)
    {
        if (!wordIds.TryGetValue(word, out var id))
        {
            wordIds.Add(word, id = words.Count);
            words.Add(word);
            wordCounts.Add(0);
        }
        wordCounts[id] += count;
        return id;
    }

    private int CandidateId(string text, ReadOnlySpan<int> ids)
    {
        if (candidateIds.TryGetValue(text, out var id)) return id;
        candidateIds.Add(text, id = candidates.Count);
        candidates.Add(ids.ToArray());
        occurrences.Add(0);
        return id;
    }
}

/// <summary>A line with the candidates that its runs of words are.</summary>
/// <param name="Words">The words.</param>
/// <param name="Spans">The candidate at each <see cref="Span"/>; -1 past the end of the line.</param>
/// <param name="FirstSpans">For each span, the first span of the line with the same candidate.</param>
internal sealed record CandidateLine(string[] Words, int[] Spans, int[] FirstSpans)
{
    /// <summary>The number of the run of <paramref name="length"/> words from <paramref name="start"/>.</summary>
    public static int Span(int start, int length) => start * TagCandidates.MostWords + length - 1;
}
