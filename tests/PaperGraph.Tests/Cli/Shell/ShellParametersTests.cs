using PaperGraph.Cli;
using PaperGraph.Cli.Shell;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Tests.Cli.Shell;

public sealed class ShellParametersTests
{
    [Theory]
    [InlineData("a => \"dark \\\"x\\\" matter\"", "dark \"x\" matter")]
    [InlineData("a => 'it\\'s'", "it's")]
    [InlineData("a => dark matter", "dark matter")]
    [InlineData("a=3", 3L)]
    [InlineData("a => 0.5", 0.5)]
    [InlineData("a => true", true)]
    [InlineData("a => '2024'", "2024")]
    [InlineData("a => 1902.08570", "1902.08570")]
    [InlineData("a => null", null)]
    public void A_value_gets_the_type_that_it_looks_like(string assignment, object? expected)
    {
        var parameters = new ShellParameters();
        parameters.Set(assignment);

        Assert.Equal(expected, parameters.Values["a"]);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a =>")]
    [InlineData("=> 1")]
    [InlineData("a => [1, 2]")]
    public void Anything_else_is_refused(string assignment) => Assert.Throws<UsageException>(() => new ShellParameters().Set(assignment));

    [Fact]
    public void A_question_takes_what_is_set_unless_it_is_given()
    {
        var parameters = new ShellParameters();
        parameters.Set("topic => flows");
        parameters.Set("limit => 3");
        parameters.Set("other => 1");
        var question = NamedQuestions.TryFind("papers-of-topic")!;

        Assert.Equal(["limit=5", "topic=flows"], parameters.For(question, ["limit=5"]));
    }

    [Theory]
    [InlineData("a \"b\" \\ \n c")]
    [InlineData("")]
    [InlineData("ünïcode 数学 'x'")]
    public void A_literal_reads_back_as_it_was(string text) => Assert.Equal(text, CypherLiteral.ReadText(CypherLiteral.Of(text)));

    [Theory]
    [InlineData(2.0, "2.0")]
    [InlineData(0.05, "0.05")]
    [InlineData(3L, "3")]
    [InlineData(true, "true")]
    [InlineData(null, "null")]
    public void Other_literals_keep_their_type(object? value, string expected) => Assert.Equal(expected, CypherLiteral.Of(value));
}
