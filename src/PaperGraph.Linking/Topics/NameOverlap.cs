namespace PaperGraph.Linking.Topics;

/// <summary>How much of a tag's name stands in a paper's text, though not side by side: whole words, or their first letters ("classify", "classification").</summary>
/// <remarks>Share of the words' weight ln(n / df) that is found, in [0,1]. O(words of the name) per pair after O(size of the texts).</remarks>
internal sealed class NameOverlap
{
    private const int StemLength = 5;

    private readonly HashSet<int>[] words;
    private readonly int[] stems;
    private readonly (int Word, double Weight, double StemWeight)[][] names;

    /// <summary>Collects the words.</summary>
    public NameOverlap(TopicCorpus corpus)
    {
        var texts = corpus.Texts;
        var nameWords = corpus.Tags.Select(tag => texts.Reader.Read(tag.Name).Where(word => word != PhraseReader.Break).Distinct().ToArray()).ToArray();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        stems = new int[texts.Words.Count];
        for (var word = 0; word < stems.Length; word++)
        {
            var text = texts.Words[word];
            var stem = text[..Math.Min(text.Length, StemLength)];
            if (!numbers.TryGetValue(stem, out var number)) numbers.Add(stem, number = numbers.Count);
            stems[word] = texts.Words.Count + number;
        }
        var wanted = new bool[stems.Length + numbers.Count];
        foreach (var word in nameWords.SelectMany(name => name)) wanted[word] = wanted[stems[word]] = true;
        words = new HashSet<int>[texts.Titles.Length];
        var documents = new int[wanted.Length];
        Parallel.For(0, words.Length, paper => words[paper] = WantedWords(texts, paper, wanted));
        foreach (var word in words.SelectMany(set => set)) documents[word]++;
        names = Array.ConvertAll(nameWords, name => Array.ConvertAll(name, word => (word, Weight(documents[word]), Weight(documents[stems[word]]))));

        double Weight(int df) => Math.Log((texts.Titles.Length + 1) / (df + 0.5));
    }

    private HashSet<int> WantedWords(TopicTexts texts, int paper, bool[] wanted)
    {
        var found = new HashSet<int>();
        foreach (var text in new[] { texts.Titles[paper], texts.Abstracts[paper] })
        {
            foreach (var word in text)
            {
                if (word == PhraseReader.Break) continue;
                if (wanted[word]) found.Add(word);
                if (wanted[stems[word]]) found.Add(stems[word]);
            }
        }
        return found;
    }

    /// <summary>The shares by whole words and by their first letters.</summary>
    public (double Words, double Stems) Of(int paper, int tag)
    {
        var (found, total, foundStems, totalStems) = (0.0, 1e-9, 0.0, 1e-9);
        foreach (var (word, weight, stemWeight) in names[tag])
        {
            total += weight;
            totalStems += stemWeight;
            if (words[paper].Contains(word)) found += weight;
            if (words[paper].Contains(stems[word])) foundStems += stemWeight;
        }
        return (found / total, foundStems / totalStems);
    }
}
