using FsCheck;
using PaperGraph.Linking.Learning;

namespace PaperGraph.Tests.Linking.Learning;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Galaxies and their masses", "galaxy and their masse |")]
    [InlineData("Newton's laws, Bayes’s rule", "newton law | baye rule |")]
    [InlineData("the class of an analysis, its status", "the class of an analysis | its status |")]
    [InlineData("Schr\\\"odinger and Schrödinger", "schrodinger and schrodinger |")]
    [InlineData("a field $\\phi_{ij}$ in $\\mathbb{R}^3$", "field ij in |")]
    [InlineData("end-to-end learning (of 3D shapes)", "end to end learning | of shape | |")]
    [InlineData("ends with a backslash\\", "end with backslash |")]
    [InlineData("Kähler–Einstein", "kahler einstein |")]
    [InlineData("ies es s ass", "ies es ass |")]
    [InlineData("", "|")]
    public void Text_is_cut_into_comparable_words(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Words(text).Select(word => word.Length == 0 ? "|" : word)));

    [Fact]
    public void Any_text_gives_words_that_start_with_a_letter_and_have_two_characters()
        => Prop.ForAll<string?>(text => Words(text ?? "").All(word => word.Length == 0 || (word.Length > 1 && char.IsLetter(word[0])))).QuickCheckThrowOnFailure();

    [Fact]
    public void Letters_beyond_the_basic_plane_are_read_and_lone_surrogates_end_a_word()
        => Assert.Equal(["ab", "cd", "xx", ""], Words("ab\uD835cd 𝒳𝒳"));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        new Tokenizer().Read(text, word => words.Add(word.ToString()));
        return words;
    }
}
