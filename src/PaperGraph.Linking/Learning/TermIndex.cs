using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PaperGraph.Linking.Learning;

/// <summary>The words, and the pairs of neighbouring words, that documents are compared by.</summary>
/// <remarks>Column numbers follow the order in which terms first occur, words before pairs, so they depend on the order of the documents only.</remarks>
internal sealed class TermIndex
{
    private readonly Vocabulary words;
    private readonly int[] wordColumns;
    private readonly Dictionary<long, int> pairColumns;

    private TermIndex(Vocabulary words, int[] wordColumns, Dictionary<long, int> pairColumns, ImmutableArray<string> terms)
    {
        this.words = words;
        this.wordColumns = wordColumns;
        this.pairColumns = pairColumns;
        Terms = terms;
        WordCount = terms.Length - pairColumns.Count;
    }

    /// <summary>How many of the terms, the first ones, are single words.</summary>
    public int WordCount { get; }

    /// <summary>The term of each column; the words of a pair are separated by a space.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>Collects the terms of documents. O(their length).</summary>
    /// <param name="documents">Documents as weighted texts.</param>
    /// <param name="leastDocuments">Terms in fewer documents are left out, ≥ 1.</param>
    /// <param name="pairs">Whether pairs of neighbouring words count as terms.</param>
    public static TermIndex Learn(IEnumerable<TermDocument> documents, int leastDocuments = 2, bool pairs = true)
    {
        var words = new Vocabulary();
        var wordDocuments = new List<int>();
        var pairDocuments = new OrderedDictionary<long, int>(PairHash.Instance);
        var read = new WordSequence(words, grow: true);
        var (seenWords, seenPairs) = (new HashSet<int>(), new HashSet<long>(PairHash.Instance));
        foreach (var document in documents)
        {
            seenWords.Clear();
            seenPairs.Clear();
            foreach (var text in document.Texts)
            {
                var sequence = read.Of(text.Text);
                for (var i = 0; i < sequence.Length; i++)
                {
                    if (sequence[i] >= 0) seenWords.Add(sequence[i]);
                    if (pairs && i > 0 && sequence[i] >= 0 && sequence[i - 1] >= 0) seenPairs.Add(Pair(sequence[i - 1], sequence[i]));
                }
            }
            while (wordDocuments.Count < words.Count) wordDocuments.Add(0);
            foreach (var word in seenWords) wordDocuments[word]++;
            foreach (var pair in seenPairs) pairDocuments[pair] = pairDocuments.GetValueOrDefault(pair) + 1;
        }
        return Prune(words, wordDocuments, pairDocuments, leastDocuments);
    }

    /// <summary>Counts the terms of documents, one row each; other terms are passed over. O(their length).</summary>
    public SparseMatrix Count(IEnumerable<TermDocument> documents)
    {
        var builder = new SparseMatrix.Builder(Terms.Length);
        var counts = new double[Terms.Length];
        var (columns, values) = (new List<int>(), new List<double>());
        var read = new WordSequence(words, grow: false);
        foreach (var document in documents)
        {
            columns.Clear();
            values.Clear();
            foreach (var (text, weight) in document.Texts)
            {
                var sequence = read.Of(text);
                for (var i = 0; i < sequence.Length; i++)
                {
                    if (sequence[i] < 0) continue;
                    Add(wordColumns[sequence[i]], weight);
                    if (i > 0 && sequence[i - 1] >= 0 && pairColumns.TryGetValue(Pair(sequence[i - 1], sequence[i]), out var column)) Add(column, weight);
                }
            }
            columns.Sort();
            foreach (var column in columns)
            {
                values.Add(counts[column]);
                counts[column] = 0;
            }
            builder.Add(CollectionsMarshal.AsSpan(columns), CollectionsMarshal.AsSpan(values));
        }
        return builder.Build();

        void Add(int column, double weight)
        {
            if (column < 0) return;
            if (counts[column] == 0) columns.Add(column);
            counts[column] += weight;
        }
    }

    private static TermIndex Prune(Vocabulary words, List<int> wordDocuments, OrderedDictionary<long, int> pairDocuments, int leastDocuments)
    {
        var terms = ImmutableArray.CreateBuilder<string>();
        var wordColumns = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            wordColumns[word] = wordDocuments[word] >= leastDocuments ? terms.Count : -1;
            if (wordColumns[word] >= 0) terms.Add(words[word]);
        }
        var pairColumns = new Dictionary<long, int>(PairHash.Instance);
        foreach (var (pair, documents) in pairDocuments)
        {
            if (documents < leastDocuments) continue;
            pairColumns[pair] = terms.Count;
            terms.Add($"{words[(int)(pair >> 32)]} {words[(int)pair]}");
        }
        return new TermIndex(words, wordColumns, pairColumns, terms.ToImmutable());
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>Spreads pairs: the runtime's own hash of a 64-bit number is first ^ second, which is the same for very many pairs of frequent words.</summary>
    private sealed class PairHash : IEqualityComparer<long>
    {
        public static PairHash Instance { get; } = new();

        public bool Equals(long x, long y) => x == y;

        public int GetHashCode(long pair) => (int)(((ulong)pair * 0x9E3779B97F4A7C15) >> 32);
    }

    /// <summary>A text as numbers of words; -1 stands for words without a number and for ends of phrases.</summary>
    private sealed class WordSequence
    {
        private readonly Tokenizer tokenizer = new();
        private readonly List<int> sequence = [];
        private readonly Tokenizer.Receiver receive;

        public WordSequence(Vocabulary words, bool grow) =>
            receive = word => sequence.Add(word.IsEmpty ? -1 : grow ? words.Add(word) : words.Find(word));

        public ReadOnlySpan<int> Of(string text)
        {
            sequence.Clear();
            tokenizer.Read(text, receive);
            return CollectionsMarshal.AsSpan(sequence);
        }
    }
}

/// <summary>A document as the texts it consists of.</summary>
/// <param name="Texts">Each text with the count that one occurrence of a term in it stands for.</param>
internal readonly record struct TermDocument(ImmutableArray<(string Text, double Weight)> Texts)
{
    /// <summary>A paper's title, of which every word counts twice, and its abstract.</summary>
    public static TermDocument Of(string title, string? text) => new(text is null ? [(title, 2)] : [(title, 2), (text, 1)]);
}
