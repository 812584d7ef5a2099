using PaperGraph.Linking.Papers;

namespace PaperGraph.Tests.Linking;

public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("Finite-Time-Path φ^3 QFT", "finite time path $\\phi^3$ QFT")]
    [InlineData("The Schrödinger equation: a review", "THE SCHRODINGER EQUATION — A REVIEW.")]
    [InlineData("$E(3)$-equivariant nets over $\\mathbb{C}$", "E(3) Equivariant Nets over C")]
    public void Titles_that_differ_in_spelling_only_are_the_same(string first, string second)
    {
        Assert.Equal(TitleKey.Of(first), TitleKey.Of(second));
    }

    [Fact]
    public void An_identifier_can_be_read() =>
        Assert.Matches("^title:the-schrodinger-equation-[0-9a-f]{8}$", TitleKey.ToPaperId(["The Schrödinger equation"]));

    [Fact]
    public void An_identifier_does_not_depend_on_the_order_of_the_spellings() =>
        Assert.Equal(TitleKey.ToPaperId(["Co-design of nets", "Codesign of nets"]), TitleKey.ToPaperId(["Codesign of nets", "Co-design of nets"]));

    /// <summary>Three papers on three languages were once one.</summary>
    [Fact]
    public void Signs_that_tell_names_apart_count()
        => Assert.Equal(3, new[] { "C for physics", "C++ for physics", "C# for physics" }.Select(TitleKey.Of).Distinct().Count());

    /// <summary>A sign for "less" before an element took everything between them out of the title.</summary>
    [Fact]
    public void A_less_sign_before_an_element_is_no_element() => Assert.Equal(TitleKey.Of("Bounds for a < b in groups"), TitleKey.Of("Bounds for a < b in <i>groups</i>"));

    [Fact]
    public void A_title_without_letters_is_still_a_title() => Assert.NotEqual(TitleKey.ToPaperId(["?!"]), TitleKey.ToPaperId(["…"]));
}
