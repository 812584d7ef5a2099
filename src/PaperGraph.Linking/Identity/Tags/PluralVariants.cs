using System.Globalization;

namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Finds tags that differ in the number of one word: "neural network" and "neural networks".</summary>
/// <remarks>
/// Both must be tags. The last of several words may differ without more ado, for the other words already say that the
/// same is meant. A single word, or one before the last, must show that it is used in one sense: the texts that have both,
/// or the co-tags that both share, are at least twice as many as chance would give. Tags that one paper lists both, plurals
/// of two singulars, and words that name a subject in the plural ("dynamics") are proposed only.
/// O(number of words of all tags) look-ups.
/// </remarks>
internal sealed class PluralVariants
{
    private const int LeastShared = 2;
    private const double LeastLift = 2;
    private const int MostTogether = 10;

    private readonly TagForms forms;
    private readonly CorpusText text;
    private readonly CoTags coTags;
    private readonly List<Candidate> candidates = [];

    /// <summary>Finds the pairs, and asks the texts for them.</summary>
    public PluralVariants(TagForms forms, CorpusText text, CoTags coTags)
    {
        (this.forms, this.text, this.coTags) = (forms, text, coTags);
        var seen = new HashSet<(int, int)>();
        foreach (var (plural, form) in forms.Forms.Index())
        {
            foreach (var words in form.Members.Select(member => forms.Spellings[member].Words))
            {
                for (var i = 0; i < words.Length; i++)
                {
                    foreach (var singular in Plurals.SingularsOf(words[i]))
                    {
                        if (forms.Find(words.SetItem(i, singular)) is { } other && other != plural && seen.Add((plural, other)))
                            candidates.Add(new Candidate(plural, other, words[i], words.Length == 1, i == words.Length - 1, text.Ask(forms.Main(plural).Words, forms.Main(other).Words)));
                    }
                }
            }
        }
    }

    /// <summary>The pairs with what the texts and co-tags say.</summary>
    public IEnumerable<Variant> Judge()
    {
        var singulars = candidates.CountBy(candidate => candidate.Plural).ToDictionary();
        foreach (var candidate in candidates)
        {
            var (plural, singular) = (forms.Forms[candidate.Plural], forms.Forms[candidate.Singular]);
            var together = plural.Together(singular);
            var texts = candidate.Texts;
            var (shared, expected) = coTags.Compare(candidate.Plural, candidate.Singular);
            var isSupported = (texts.Both >= LeastShared && texts.Both >= LeastLift * texts.A.Texts * texts.B.Texts / text.Texts)
                || (shared >= LeastShared && shared >= LeastLift * expected);
            var isOwnSense = candidate.IsSingleWord ? Plurals.HasOwnSense(candidate.Word) : Plurals.IsDiscipline(candidate.Word);
            var isHead = candidate.IsLast && !candidate.IsSingleWord;
            var isPlain = isHead && !Plurals.HasOwnSense(candidate.Word);
            if (isOwnSense && !isHead && !isSupported) continue;
            var isSure = !isOwnSense && (isPlain || isSupported) && singulars[candidate.Plural] == 1
                && together * MostTogether <= Math.Min(plural.Papers.Length, singular.Papers.Length);
            var evidence = string.Create(CultureInfo.InvariantCulture,
                $"{EvidenceText.On(forms.Main(candidate.Plural).Text, plural.Papers.Length)}, {EvidenceText.On(forms.Main(candidate.Singular).Text, singular.Papers.Length)}, both on {together}; "
                + $"in {texts.A.Texts} and {texts.B.Texts} of {text.Texts} texts, both in {texts.Both}; {EvidenceText.Count(shared, "shared co-tag")} where chance gives {expected:0.0}");
            yield return new Variant(plural.Members[0], singular.Members[0], VariantReason.Plural, evidence, isSure);
        }
    }

    private sealed record Candidate(int Plural, int Singular, string Word, bool IsSingleWord, bool IsLast, PhrasePair Texts);
}
