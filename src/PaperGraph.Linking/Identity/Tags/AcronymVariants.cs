namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Finds tags that are, or contain, an acronym which the corpus's texts define, and the tags that spell it out.</summary>
/// <remarks>
/// They are one topic when at least four in five papers that define the acronym define it so, no other expansion is a tag,
/// the letters are no common word of the corpus, and more than one paper defines it (one, when it has three letters or more
/// and these are the initials). Otherwise they are proposed. O(words of all tags · expansions).
/// </remarks>
internal sealed class AcronymVariants
{
    private const int LongestAcronym = 10;
    private const double LeastShare = 0.8;
    private const double LeastRivalShare = 0.02;
    private const double LeastProposedShare = 0.1;
    private const double MostLowerShare = 0.2;
    private const int MostTogether = 10;
    private const int LettersThatTell = 3;

    private readonly TagForms forms;
    private readonly CorpusText text;

    /// <summary>Asks the texts for every word that may be an acronym.</summary>
    public AcronymVariants(TagForms forms, CorpusText text)
    {
        (this.forms, this.text) = (forms, text);
        foreach (var word in forms.Spellings.SelectMany(spelling => spelling.Words).SelectMany(Readings)) text.Ask(word);
    }

    /// <summary>The pairs with what the texts say.</summary>
    public IEnumerable<Variant> Judge()
    {
        var seen = new HashSet<(int, int)>();
        foreach (var (index, form) in forms.Forms.Index())
        {
            foreach (var variant in form.Members.SelectMany(member => OfSpelling(index, forms.Spellings[member])))
            {
                if (seen.Add((variant.A, variant.B))) yield return variant;
            }
        }
    }

    private IEnumerable<Variant> OfSpelling(int form, TagSpelling spelling)
    {
        for (var i = 0; i < spelling.Words.Length; i++)
        {
            if (Readings(spelling.Words[i]).FirstOrDefault(reading => text.UseOf(reading).Expansions.Count > 0) is not { } acronym) continue;
            var use = text.UseOf(acronym);
            var total = use.Expansions.Sum(expansion => expansion.Papers);
            foreach (var (rank, expansion) in use.Expansions.Index().Where(item => item.Item.Papers >= LeastProposedShare * total))
            {
                if (forms.FindAnyNumber(Expand(spelling.Words, i, expansion.Words)) is not { } other || other == form) continue;
                var isSure = rank == 0 && IsClear(acronym, use, total) && AreApart(form, other);
                yield return new Variant(forms.Forms[form].Members[0], forms.Forms[other].Members[0], VariantReason.Acronym, Evidence(form, other, expansion, total), isSure);
            }
        }
        if (SelfDefined(form, spelling) is { } defined) yield return defined;
    }

    /// <summary>"large language models (llms)" is what stands before its bracket.</summary>
    private Variant? SelfDefined(int form, TagSpelling spelling)
    {
        if (!spelling.Text.EndsWith(')') || Abbreviations.Find(spelling.Text, 0).LastOrDefault() is not { } definition) return null;
        if (!spelling.Text.StartsWith(definition.Long + " (", StringComparison.Ordinal)) return null;
        if (forms.FindAnyNumber(Names.Slug.Key(definition.Long).Split('-')) is not { } other || other == form) return null;
        return new Variant(forms.Forms[form].Members[0], forms.Forms[other].Members[0], VariantReason.Acronym, "the tag itself gives the acronym after the words", AreApart(form, other));
    }

    private static IEnumerable<string> Expand(IReadOnlyList<string> words, int at, string[] expansion) =>
        [.. words.Take(at), .. expansion[..^1], at < words.Count - 1 ? Plurals.Singular(expansion[^1]) : expansion[^1], .. words.Skip(at + 1)];

    private bool IsClear(string acronym, AcronymUse use, int total)
    {
        var first = use.Expansions[0];
        var isInitials = acronym.Length >= LettersThatTell && acronym == string.Concat(first.Words.Select(word => word[..1]));
        return first.Papers >= LeastShare * total
            && (first.Papers > 1 || isInitials)
            && use.Lower <= MostLowerShare * use.Upper
            && !use.Expansions.Skip(1).Any(rival => rival.Papers >= LeastRivalShare * total && forms.FindAnyNumber(rival.Words) is not null);
    }

    private bool AreApart(int a, int b) =>
        forms.Forms[a].Together(forms.Forms[b]) * MostTogether <= Math.Min(forms.Forms[a].Papers.Length, forms.Forms[b].Papers.Length);

    private string Evidence(int form, int other, Expansion expansion, int total) =>
        $"\"{expansion.Example}\" in {(total == 1 ? "the only paper that defines it" : $"{expansion.Papers} of {total} papers that define it")}; {EvidenceText.On(forms.Main(form).Text, forms.Forms[form].Papers.Length)}, "
        + $"{EvidenceText.On(forms.Main(other).Text, forms.Forms[other].Papers.Length)}, both on {forms.Forms[form].Together(forms.Forms[other])}";

    /// <summary>The word, and the word without a plural s.</summary>
    private static IEnumerable<string> Readings(string word) =>
        word.Length is < 2 or > LongestAcronym + 1 ? [] : word.Length > 2 && word[^1] == 's' ? [word, word[..^1]] : [word];
}
