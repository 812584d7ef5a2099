using PaperGraph.Databases;

namespace PaperGraph.Tests.Databases;

public sealed class CypherTokensTests
{
    [Theory]
    [InlineData("MATCH (n:Load) RETURN n.copy, $load AS x", "MATCH n RETURN n AS x")]
    [InlineData("RETURN 'a;\\'b' /* c */ // d", "RETURN")]
    [InlineData("LIMIT 1LOAD", "LIMIT LOAD")]
    [InlineData("RETURN `a b`", "RETURN")]
    [InlineData("RETURN 'open \\", "RETURN")]
    public void Words_stand_outside_of_strings_comments_and_names(string text, string words) =>
        Assert.Equal(words.Split(' '), CypherTokens.Of(text).Where(token => token.Kind == CypherTokenKind.Word).Select(token => text[token.Start..token.End]));

    [Theory]
    [InlineData("a 'b' /* c */; .5e3 `d` $e :F")]
    [InlineData("x 'open; ")]
    [InlineData("x \"open\\")]
    [InlineData("x /* open; ")]
    [InlineData("x `open; ")]
    public void Tokens_have_no_gaps_and_only_the_last_may_be_open(string text)
    {
        var tokens = CypherTokens.Of(text).ToList();

        Assert.Equal(text, string.Concat(tokens.Select(token => text[token.Start..token.End])));
        Assert.Equal(text.StartsWith('x'), tokens[^1].IsOpen);
        Assert.DoesNotContain(tokens.SkipLast(1), token => token.IsOpen);
    }
}
