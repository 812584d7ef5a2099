using PaperGraph.Site.Text;

namespace PaperGraph.Tests.Site;

public sealed class TexTextTests
{
    [Theory]
    [InlineData(@"A matrix $\mathcal{F}_{ij}$ of rank 2", "A matrix ℱᵢⱼ of rank 2")]
    [InlineData(@"$H_0$ tension", "H₀ tension")]
    [InlineData(@"$\Lambda$CDM at $z \sim 10^{-3}$", "ΛCDM at z ∼ 10⁻³")]
    [InlineData(@"$B \to K^{*}\ell^+\ell^-$", "B → K*ℓ⁺ℓ⁻")]
    [InlineData(@"$\bar{x}$ and $\hat{y}$", "x̄ and ŷ")]
    [InlineData(@"$\frac{a+b}{2}$ of $\sqrt{s} = 13$ TeV", "(a+b)/2 of √s = 13 TeV")]
    [InlineData(@"\(\mathbb{R}^n\)", "ℝⁿ")]
    [InlineData(@"$M_{\rm halo}$ and $10^{12} M_\odot$", "M_halo and 10¹² M_⊙")]
    [InlineData("Barbieri--Giudice", "Barbieri–Giudice")]
    [InlineData(@"Schr\""odinger and Poincar\'e", "Schrödinger and Poincaré")]
    [InlineData("{LIGO} data", "LIGO data")]
    [InlineData("``quoted'' words", "“quoted” words")]
    [InlineData("Don't change 3-jet events", "Don't change 3-jet events")]
    [InlineData("It costs $5 to $10", "It costs $5 to $10")]
    [InlineData(@"100\% of $\unknown{x}$", "100% of unknownx")]
    [InlineData("$t\\bar{t}$", "tt̄")]
    [InlineData(@"spanning $\sim$4 years ($M_r\approx-15$ mag), low-latency", "spanning ∼4 years (Mᵣ≈−15 mag), low-latency")]
    [InlineData(@"($\sim10^{-12}$gcm$^{-3}$) with star-formation", "(∼10⁻¹²gcm⁻³) with star-formation")]
    [InlineData(@"(70.22$\pm$6.04)\% and (0.0020$\pm$0.0003)\%", "(70.22±6.04)% and (0.0020±0.0003)%")]
    [InlineData("He I $λ$1.083 $μ$m and $>$90%", "He I λ1.083 μm and >90%")]
    [InlineData(@"about $800 $ MeV, $10\times $ to $ -0.5$", "about 800  MeV, 10×  to  −0.5")]
    public void Tex_becomes_readable_text(string tex, string expected) => Assert.Equal(expected, TexText.ToUnicode(tex));

    /// <summary>An odd number of dollars once made mathematics of the prose between two formulas.</summary>
    [Theory]
    [InlineData("a low-latency $ search of star-formation rates in $x-y$", "a low-latency $ search of star-formation rates in x−y")]
    [InlineData(@"magnitude M_r\approx-15$ of well-known stars, $x-y$", "magnitude M_r≈-15 of well-known stars, x−y")]
    [InlineData(@"dense ($\sim low-mass and well-known $x-y$ stars", "dense (∼low-mass and well-known x−y stars")]
    [InlineData("a $5 million, long-term grant", "a $5 million, long-term grant")]
    [InlineData("from $5 million, long-term, to $6 billion; $x-y$", "from $5 million, long-term, to $6 billion; x−y")]
    [InlineData("$5-$10 or $5M-$10M per well-known job", "$5-$10 or $5M-$10M per well-known job")]
    [InlineData(@"$\mathrm{star-formation}$ and $low-latency$, $\alpha-abc$", "star-formation and low-latency, α−abc")]
    [InlineData(@"\$5 and $x$", "$5 and x")]
    [InlineData("for ~$5 or >$100, $5M ≈ $6M", "for ~$5 or >$100, $5M ≈ $6M")]
    [InlineData("at M=15$ mag", "at M=15 mag")]
    public void Prose_and_prices_between_dollars_stay(string tex, string expected) => Assert.Equal(expected, TexText.ToUnicode(tex));

    [Theory]
    [InlineData("$")]
    [InlineData("$$")]
    [InlineData("$$$ $x$ $$")]
    [InlineData("\\(")]
    [InlineData("$\\$")]
    [InlineData("\\")]
    [InlineData("a^")]
    [InlineData("$a_$")]
    [InlineData("$\\frac{$")]
    [InlineData("}}}{{{")]
    public void Broken_tex_is_no_error(string tex) => Assert.NotNull(TexText.ToUnicode(tex));

    [Fact]
    public void Very_long_words_are_read_in_time()
        => Assert.Equal(200_000, TexText.ToUnicode("$" + new string('a', 100_000) + "-" + new string('b', 99_999) + "$").Length);

    [Fact]
    public void Deep_nesting_is_no_error()
        => Assert.NotNull(TexText.ToUnicode("$" + string.Concat(Enumerable.Repeat("\\sqrt{", 100_000)) + "$"));
}
