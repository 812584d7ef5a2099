using System.Collections.Frozen;

namespace PaperGraph.Site.Text;

/// <summary>What TeX commands and scripts look like in Unicode.</summary>
internal static class TexSymbols
{
    /// <summary>Commands without arguments, by name.</summary>
    public static FrozenDictionary<string, string> Commands { get; } = Pairs(
        "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ "
        + "rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω "
        + "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
        + "times × cdot · ast ∗ star ⋆ pm ± mp ∓ div ÷ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ "
        + "lesssim ≲ gtrsim ≳ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ longrightarrow → "
        + "infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ "
        + "ell ℓ hbar ℏ Re ℜ Im ℑ wp ℘ aleph ℵ dagger † ddagger ‡ prime ′ circ ° degree ° odot ⊙ oplus ⊕ otimes ⊗ wedge ∧ vee ∨ perp ⊥ parallel ∥ mid | "
        + "langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ ldots … dots … cdots ⋯ bullet • setminus ∖ "
        + "AA Å aa å ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ i ı S § sun ☉ textendash – textemdash —");

    /// <summary>Combining marks by the name of the accent command.</summary>
    public static FrozenDictionary<string, string> Accents { get; } = Pairs(
        "bar \u0304 overline \u0304 hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 dot \u0307 ddot \u0308 vec \u20D7 "
        + "' \u0301 ` \u0300 ^ \u0302 ~ \u0303 \" \u0308 = \u0304 . \u0307 c \u0327 v \u030C u \u0306 H \u030B k \u0328 r \u030A");

    /// <summary>Double-struck letters.</summary>
    public static FrozenDictionary<string, string> DoubleStruck { get; } = Pairs("C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ");

    /// <summary>Script letters that fonts usually have.</summary>
    public static FrozenDictionary<string, string> Script { get; } = Pairs("B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ");

    /// <summary>Superscripts by character.</summary>
    public static FrozenDictionary<string, string> Superscripts { get; } = Pairs(
        "0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ "
        + "w ʷ x ˣ y ʸ z ᶻ T ᵀ N ᴺ D ᴰ ′ ′ ∗ * * * † † ° ° / ⁄");

    /// <summary>Subscripts by character.</summary>
    public static FrozenDictionary<string, string> Subscripts { get; } = Pairs(
        "0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ β ᵦ γ ᵧ ρ ᵨ φ ᵩ χ ᵪ");

    /// <summary>One character for a letter and its combining mark; written out because invariant globalization does not compose.</summary>
    public static FrozenDictionary<string, string> Composed { get; } = new Dictionary<string, string>
    {
        ["\u0300"] = "aàeèiìoòuùAÀEÈIÌOÒUÙ",
        ["\u0301"] = "aáeéiíoóuúyýcćnńsśzźlĺrŕAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹLĹRŔ",
        ["\u0302"] = "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷAÂEÊIÎOÔUÛ",
        ["\u0303"] = "aãnñoõAÃNÑOÕ",
        ["\u0308"] = "aäeëiïoöuüyÿAÄEËIÏOÖUÜ",
        ["\u0304"] = "aāeēiīoōuūAĀEĒIĪOŌUŪ",
        ["\u0307"] = "eėzżcċgġEĖZŻCĊGĠ",
        ["\u0327"] = "cçsştţCÇSŞTŢ",
        ["\u030C"] = "cčdďeěnňrřsštťzžCČDĎEĚNŇRŘSŠTŤZŽ",
        ["\u0306"] = "aăgğiĭuŭAĂGĞUŬ",
        ["\u030B"] = "oőuűOŐUŰ",
        ["\u0328"] = "aąeęAĄEĘ",
        ["\u030A"] = "aåuůAÅUŮ",
    }.SelectMany(mark => mark.Value.Chunk(2).Select(pair => (Key: pair[0] + mark.Key, Value: pair[1].ToString())))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length / 2).ToFrozenDictionary(i => words[2 * i], i => words[2 * i + 1], StringComparer.Ordinal);
    }
}
