namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Finds spellings with the same letters, as they are or in American spelling.</summary>
internal static class SpellingVariants
{
    /// <summary>Each spelling with the most frequent one of its form; O(total length).</summary>
    public static IEnumerable<Variant> Of(TagForms forms)
    {
        foreach (var members in forms.Forms.Select(form => form.Members))
        {
            var main = forms.Spellings[members[0]];
            foreach (var member in members.Skip(1))
            {
                var spelling = forms.Spellings[member];
                var isSame = TagForms.KeyOf(spelling.Words) == TagForms.KeyOf(main.Words);
                var evidence = $"{(isSame ? "the same letters" : "British and American spelling")}; {EvidenceText.On(spelling.Text, spelling.Papers.Count)}, {EvidenceText.On(main.Text, main.Papers.Count)}";
                yield return new Variant(member, members[0], isSame ? VariantReason.Spelling : VariantReason.RegionalSpelling, evidence, IsSure: true);
            }
        }
    }
}
