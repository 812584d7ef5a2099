namespace PaperGraph.Linking.Identity.Tags;

/// <summary>Two spellings that may name one topic, with what the corpus says on it.</summary>
/// <param name="A">The spelling that is the variant: the plural, the acronym, the rarer spelling.</param>
/// <param name="B">The spelling that it is a variant of.</param>
/// <param name="Reason">The rule that found it.</param>
/// <param name="Evidence">What the corpus says, in words.</param>
/// <param name="IsSure">Whether the evidence is enough to join them.</param>
internal sealed record Variant(int A, int B, VariantReason Reason, string Evidence, bool IsSure);

/// <summary>The rules that find variants, the surest first.</summary>
internal enum VariantReason
{
    /// <summary>The user has said so.</summary>
    Correction,

    /// <summary>The same letters but for case, accents, hyphens, spaces and punctuation.</summary>
    Spelling,

    /// <summary>British and American spelling.</summary>
    RegionalSpelling,

    /// <summary>Singular and plural.</summary>
    Plural,

    /// <summary>An acronym and what it stands for.</summary>
    Acronym,
}
