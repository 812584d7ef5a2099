namespace PaperGraph.Linking.Learning;

/// <summary>Numbers words from 0 in the order in which they first occur.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>How many words have a number.</summary>
    public int Count => words.Count;

    /// <summary>The word with a number.</summary>
    public string this[int number] => words[number];

    /// <summary>The number of a word, which gets the next one when it has none.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var number)) return number;
        var added = word.ToString();
        numbers.Add(added, words.Count);
        words.Add(added);
        return words.Count - 1;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : -1;
}
