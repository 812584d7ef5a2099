using System.Text;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Tags;

/// <summary>What titles and abstracts say on pairs of phrases and on acronyms, collected in one pass over the texts.</summary>
/// <remarks>O(total length of the texts); memory for what was asked for and for the definitions of acronyms asked for, not for the texts.</remarks>
internal sealed class CorpusText
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(int[] Words, int Phrase)>> phrasesByFirstWord = [];
    private readonly Dictionary<string, int> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(int Other, int Pair)>> pairsByPhrase = [];
    private readonly Dictionary<string, AcronymUse> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<int, AcronymUse> acronymsByWord = [];
    private readonly List<int> inPhrase = [];
    private readonly List<int> inPair = [];

    private readonly StringBuilder word = new();
    private readonly List<(int Word, bool IsUpper)> tokens = [];
    private readonly HashSet<int> found = [];
    private readonly HashSet<(int Word, bool IsUpper)> seenAcronyms = [];
    private readonly HashSet<(AcronymUse Use, string Key)> seenDefinitions = [];

    /// <summary>The texts read so far.</summary>
    public int Texts { get; private set; }

    /// <summary>Asks in how many texts two phrases stand, each and both.</summary>
    /// <returns>A number for <see cref="CountsOf"/>.</returns>
    public (int A, int B, int Pair) Ask(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (first, second, pair) = (AddPhrase(a), AddPhrase(b), inPair.Count);
        inPair.Add(0);
        if (!pairsByPhrase.TryGetValue(first, out var list)) pairsByPhrase.Add(first, list = []);
        list.Add((second, pair));
        return (first, second, pair);
    }

    /// <summary>Asks how an acronym is used and defined.</summary>
    /// <param name="acronym">The acronym in lower-case ASCII, in the singular.</param>
    public void Ask(string acronym)
    {
        if (acronyms.TryAdd(acronym, new AcronymUse())) acronymsByWord.Add(Number(acronym), acronyms[acronym]);
    }

    /// <summary>The answer on a pair of phrases.</summary>
    public (int A, int B, int Both) CountsOf((int A, int B, int Pair) question) => (inPhrase[question.A], inPhrase[question.B], inPair[question.Pair]);

    /// <summary>The answer on an acronym that was asked for.</summary>
    public AcronymUse UseOf(string acronym) => acronyms[acronym];

    /// <summary>Reads the title, abstract and tags of one paper.</summary>
    public void Read(TaggedPaper paper)
    {
        Texts++;
        found.Clear();
        seenAcronyms.Clear();
        seenDefinitions.Clear();
        ReadText(paper.Title);
        if (paper.Abstract is { } text) ReadText(text);
        foreach (var tag in paper.Tags) ReadDefinitions(tag, 0);
        foreach (var phrase in found)
        {
            inPhrase[phrase]++;
            if (!pairsByPhrase.TryGetValue(phrase, out var pairs)) continue;
            foreach (var (other, pair) in pairs)
            {
                if (found.Contains(other)) inPair[pair]++;
            }
        }
        foreach (var (acronym, isUpper) in seenAcronyms) acronymsByWord[acronym].Count(isUpper);
    }

    private int AddPhrase(IReadOnlyList<string> text)
    {
        var key = string.Join(' ', text);
        if (phrases.TryGetValue(key, out var phrase)) return phrase;
        phrase = inPhrase.Count;
        phrases.Add(key, phrase);
        inPhrase.Add(0);
        var numbers = text.Select(Number).ToArray();
        if (!phrasesByFirstWord.TryGetValue(numbers[0], out var list)) phrasesByFirstWord.Add(numbers[0], list = []);
        list.Add((numbers, phrase));
        return phrase;
    }

    private int Number(string text)
    {
        words.TryAdd(text, words.Count);
        return words[text];
    }

    private void ReadText(string text)
    {
        ReadDefinitions(text, 2);
        Tokenize(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Word < 0) continue;
            if (acronymsByWord.ContainsKey(tokens[i].Word)) seenAcronyms.Add(tokens[i]);
            if (!phrasesByFirstWord.TryGetValue(tokens[i].Word, out var candidates)) continue;
            foreach (var (numbers, phrase) in candidates)
            {
                if (IsAt(i, numbers)) found.Add(phrase);
            }
        }
    }

    private bool IsAt(int start, int[] numbers)
    {
        if (start + numbers.Length > tokens.Count) return false;
        for (var i = 1; i < numbers.Length; i++)
        {
            if (tokens[start + i].Word != numbers[i]) return false;
        }
        return true;
    }

    private void ReadDefinitions(string text, int leastCapitals)
    {
        if (!text.Contains('(', StringComparison.Ordinal)) return;
        foreach (var definition in Abbreviations.Find(text, leastCapitals))
        {
            if (!acronyms.TryGetValue(Slug.Key(definition.Short), out var use)) continue;
            var longWords = Slug.Key(definition.Long).Split('-');
            var key = TagForms.SingularKeyOf([.. longWords]);
            if (seenDefinitions.Add((use, key))) use.Define(key, longWords, definition);
        }
    }

    /// <summary>The known words of a text, -1 for others and where the sentence breaks.</summary>
    private void Tokenize(string text)
    {
        tokens.Clear();
        var capitals = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (AsciiFolding.Fold(rune) is { } folded)
            {
                word.Append(folded);
                if (Rune.IsUpper(rune)) capitals++;
                continue;
            }
            if (rune.Value is '\'' or '’') continue;
            EndWord(ref capitals);
            if (rune.Value is not (' ' or '-')) tokens.Add((-1, false));
        }
        EndWord(ref capitals);
    }

    private void EndWord(ref int capitals)
    {
        if (word.Length == 0) return;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> letters = stackalloc char[Math.Min(word.Length, 64)];
        word.CopyTo(0, letters, letters.Length);
        tokens.Add((word.Length <= letters.Length && lookup.TryGetValue(letters, out var number) ? number : -1, capitals > 1));
        word.Clear();
        capitals = 0;
    }
}
