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
    public void Tex_becomes_readable_text(string tex, string expected) => Assert.Equal(expected, TexText.ToUnicode(tex));

    [Theory]
    [InlineData("$")]
    [InlineData("$$")]
    [InlineData("$\\$")]
    [InlineData("\\")]
    [InlineData("a^")]
    [InlineData("$a_$")]
    [InlineData("$\\frac{$")]
    [InlineData("}}}{{{")]
    public void Broken_tex_is_no_error(string tex) => Assert.NotNull(TexText.ToUnicode(tex));

    [Fact]
    public void Deep_nesting_is_no_error()
        => Assert.NotNull(TexText.ToUnicode("$" + string.Concat(Enumerable.Repeat("\\sqrt{", 100_000)) + "$"));
}
