namespace PaperGraph.Linking.Tags;

/// <summary>Titles and abstracts as numbers of those words that tag lines use.</summary>
/// <remarks>Words are compared without a plural s; hyphens separate words here. O(total length of the texts).</remarks>
internal sealed class RunningText
{
    /// <summary>A word that no tag line has.</summary>
    public const int OtherWord = -1;

    /// <summary>A sign, such as a comma, on both sides of which words are no neighbours; every text ends with one.</summary>
    public const int Sign = -2;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<bool> functionWords = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Reads the texts of all lines.</summary>
    public RunningText(IReadOnlyList<TagLine> lines)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in lines.SelectMany(line => line.Text.Split(' ')).SelectMany(word => word.Split('-'))) Add(word);
        Texts = [.. lines.Select(line => Read(line.Context))];
    }

    /// <summary>The words of each line's text in their order: a number below <see cref="WordCount"/>, <see cref="OtherWord"/> or <see cref="Sign"/>.</summary>
    public int[][] Texts { get; }

    /// <summary>How many different words tag lines have.</summary>
    public int WordCount => numbers.Count;

    /// <summary>The number of the first part of a word of a tag line, which may have hyphens.</summary>
    public int First(string word) => Find(word.AsSpan(0, word.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? end : word.Length));

    /// <summary>The number of the last part of a word of a tag line, which may have hyphens.</summary>
    public int Last(string word) => Find(word.AsSpan(word.LastIndexOf('-') + 1));

    /// <summary>Whether what stands here ends or starts a phrase: a sign, a function word, or a word that is never in tags.</summary>
    public bool IsBreak(int token) => token < 0 || functionWords[token];

    private void Add(string word)
    {
        if (numbers.TryAdd(Stem(word).ToString(), numbers.Count)) functionWords.Add(FunctionWords.Contains(word));
    }

    private int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(Stem(word), out var number) ? number : OtherWord;

    private int[] Read(string text)
    {
        var tokens = new List<int>();
        var lower = text.ToLowerInvariant().AsSpan();
        for (var i = 0; i < lower.Length;)
        {
            var start = i;
            while (i < lower.Length && (char.IsLetterOrDigit(lower[i]) || (i > start && lower[i] is '\'' or '*'))) i++;
            if (i > start) tokens.Add(Find(lower[start..i]));
            else if (!IsWithinPhrase(lower[i++])) tokens.Add(Sign);
        }
        tokens.Add(Sign);
        return [.. tokens];
    }

    private static bool IsWithinPhrase(char c) => c is ' ' or '-' or '$' or '{' or '}' or '"';

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
}
