using System.Text;
using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Tags;

/// <summary>What titles and abstracts say on pairs of phrases and on acronyms, collected in one pass over the texts.</summary>
/// <remarks>O(total length of the texts); memory for what was asked for and for the definitions of acronyms asked for, not for the texts.</remarks>
internal sealed class CorpusText
{
    private const int LongestWord = 64;
    private const int LeastCapitals = 2;

    private readonly Dictionary<string, TextWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
    private readonly List<TextWord?> tokens = [];
    private readonly List<Phrase> found = [];
    private readonly HashSet<(AcronymUse Use, string Key)> defined = [];

    /// <summary>The texts read so far.</summary>
    public int Texts { get; private set; }

    /// <summary>Asks in how many texts two phrases stand, each and both.</summary>
    public PhrasePair Ask(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var pair = new PhrasePair(PhraseOf(a), PhraseOf(b));
        pair.A.Pairs.Add(pair);
        return pair;
    }

    /// <summary>Asks how an acronym is used and defined.</summary>
    /// <param name="acronym">The acronym in lower-case ASCII, in the singular.</param>
    public void Ask(string acronym) => WordOf(acronym).Acronym ??= new AcronymUse();

    /// <summary>The answer on an acronym that was asked for.</summary>
    public AcronymUse UseOf(string acronym) => words[acronym].Acronym!;

    /// <summary>Reads the title, abstract and tags of one paper.</summary>
    public void Read(TaggedPaper paper)
    {
        found.Clear();
        defined.Clear();
        ReadText(paper.Title);
        if (paper.Abstract is { } text) ReadText(text);
        foreach (var tag in paper.Tags) ReadDefinitions(tag, 0);
        foreach (var pair in found.SelectMany(phrase => phrase.Pairs)) pair.Count(Texts);
        Texts++;
    }

    private Phrase PhraseOf(IReadOnlyList<string> text)
    {
        var key = string.Join(' ', text);
        if (phrases.TryGetValue(key, out var phrase)) return phrase;
        TextWord[] ofPhrase = [.. text.Select(WordOf)];
        phrases.Add(key, phrase = new Phrase(ofPhrase));
        ofPhrase[0].Phrases.Add(phrase);
        return phrase;
    }

    private TextWord WordOf(string text)
    {
        if (!words.TryGetValue(text, out var word)) words.Add(text, word = new TextWord());
        return word;
    }

    private void ReadText(string text)
    {
        ReadDefinitions(text, LeastCapitals);
        Tokenize(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is not { } word) continue;
            foreach (var phrase in word.Phrases)
            {
                if (phrase.IsAt(tokens, i) && phrase.Count(Texts)) found.Add(phrase);
            }
        }
    }

    private void ReadDefinitions(string text, int leastCapitals)
    {
        if (!text.Contains('(', StringComparison.Ordinal)) return;
        foreach (var definition in Abbreviations.Find(text, leastCapitals))
        {
            if (!words.TryGetValue(Slug.Key(definition.Short), out var word) || word.Acronym is not { } use) continue;
            var longWords = Slug.Key(definition.Long).Split('-');
            var key = TagForms.SingularKeyOf([.. longWords]);
            if (defined.Add((use, key))) use.Define(key, longWords, definition);
        }
    }

    /// <summary>The known words of a text; null for others and where the sentence breaks.</summary>
    private void Tokenize(string text)
    {
        tokens.Clear();
        Span<char> letters = stackalloc char[LongestWord];
        var (length, capitals) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (char.IsAsciiLetterUpper(c)) capitals++;
                Append(letters, ref length, (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c));
            }
            else if (!char.IsAscii(c) && Rune.TryGetRuneAt(text, i, out var rune) && AsciiFolding.Fold(rune) is { } folded)
            {
                if (Rune.IsUpper(rune)) capitals++;
                foreach (var letter in folded) Append(letters, ref length, letter);
                i += rune.Utf16SequenceLength - 1;
            }
            else if (c is not ('\'' or '’'))
            {
                EndWord(letters[..Math.Min(length, LongestWord)], length, capitals);
                (length, capitals) = (0, 0);
                if (c is not (' ' or '-')) tokens.Add(null);
            }
        }
        EndWord(letters[..Math.Min(length, LongestWord)], length, capitals);
    }

    private static void Append(Span<char> letters, ref int length, char letter)
    {
        if (length < letters.Length) letters[length] = letter;
        length++;
    }

    private void EndWord(ReadOnlySpan<char> letters, int length, int capitals)
    {
        if (length == 0) return;
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var word);
        tokens.Add(length > LongestWord ? null : word);
        if (length <= LongestWord) word?.Acronym?.Count(Texts, capitals >= LeastCapitals);
    }
}
