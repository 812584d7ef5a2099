using FsCheck;
using PaperGraph.Linking.Names;

namespace PaperGraph.Tests.Linking;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Geneviève Dusson", "genevieve-dusson")]
    [InlineData("GENEVIE\u0300VE  DUSSON", "genevieve-dusson")]
    [InlineData("Søren Łukasz Großmann-Æsop", "soren-lukasz-grossmann-aesop")]
    [InlineData("Nguyễn Văn Ổn", "nguyen-van-on")]
    [InlineData("α-attractors", "alpha-attractors")]
    [InlineData("energy mover's distance", "energy-movers-distance")]
    [InlineData("energy mover’s distance", "energy-movers-distance")]
    [InlineData("structured n:m sparsity", "structured-n-m-sparsity")]
    [InlineData("Astronomy & Astrophysics", "astronomy-and-astrophysics")]
    [InlineData("p-adic ads/cft", "p-adic-ads-cft")]
    [InlineData("ＡＢＣ ﬁne ℝ²", "abc-fine-r2")]
    public void Spelling_does_not_matter(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Different_things_have_different_slugs()
    {
        string[] names = ["c", "c++", "c#", "q-approximation", "q*-approximation", "李明", "王芳", "???", "!!!", "Иван", new string('a', 100), new string('a', 101)];
        Assert.Equal(names.Length, names.Select(Slug.Of).Distinct().Count());
    }

    [Fact]
    public void A_slug_is_lower_case_ascii_with_single_hyphens_and_its_own_slug() =>
        Prop.ForAll<NonEmptyString>(text => System.Text.RegularExpressions.Regex.IsMatch(Slug.Of(text.Get), "^[a-z0-9]+(-[a-z0-9]+)*$") && Slug.Of(Slug.Of(text.Get)) == Slug.Of(text.Get))
            .QuickCheckThrowOnFailure();
}
