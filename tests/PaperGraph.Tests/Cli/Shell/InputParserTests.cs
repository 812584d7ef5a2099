using PaperGraph.Cli.Shell;

namespace PaperGraph.Tests.Cli.Shell;

public sealed class InputParserTests
{
    [Theory]
    [InlineData("RETURN 1;", "RETURN 1")]
    [InlineData("RETURN 1; RETURN 2;", "RETURN 1", "RETURN 2")]
    [InlineData("RETURN ';' AS a, \"it's;\" AS b, `c;` AS c;", "RETURN ';' AS a, \"it's;\" AS b, `c;` AS c")]
    [InlineData("RETURN 'it\\'s; ' AS a;", "RETURN 'it\\'s; ' AS a")]
    [InlineData("MATCH (n) // one; two\nRETURN n /* ; */;", "MATCH (n) // one; two\nRETURN n /* ; */")]
    [InlineData("// a remark;\n/* another; */ return 1;", "return 1")]
    [InlineData("(n);", "(n)")]
    [InlineData(";;RETURN 1;;", "RETURN 1")]
    public void A_statement_goes_on_to_its_semicolon(string text, params string[] statements)
    {
        var parsed = InputParser.Parse(text + "\n", 1, isAll: false);

        Assert.Equal(statements, parsed.Inputs.Select(input => Assert.IsType<StatementInput>(input).Text));
        Assert.Equal("", parsed.Rest);
    }

    [Theory]
    [InlineData("MATCH (n)")]
    [InlineData("RETURN 'a;")]
    [InlineData("RETURN 1 /* a;")]
    [InlineData("RETURN `a;")]
    [InlineData("/* a remark;")]
    public void What_is_not_complete_waits_for_more_unless_that_is_all(string text)
    {
        Assert.Equal((0, text), (InputParser.Parse(text, 1, isAll: false).Inputs.Length, InputParser.Parse(text, 1, isAll: false).Rest));
        Assert.Equal("", InputParser.Parse(text, 1, isAll: true).Rest);
    }

    [Fact]
    public void Everything_knows_its_line()
    {
        var parsed = InputParser.Parse("\n// remark\nRETURN\n 1; RETURN 2;\n:help\ntop-topics\n\nRETURN", 11, isAll: false);

        Assert.Equal([13, 14, 15, 16], parsed.Inputs.Select(input => input.Line));
        Assert.Equal(("RETURN", 18), (parsed.Rest, parsed.RestLine));
    }

    [Theory]
    [InlineData("top-topics")]
    [InlineData("top-topics;")]
    [InlineData("papers-of-topic topic=flows limit=3", "topic=flows", "limit=3")]
    [InlineData("papers-of-topic topic=dark matter limit=3", "topic=dark matter", "limit=3")]
    [InlineData("papers-of-topic topic=\"dark matter\" limit='3'", "topic=dark matter", "limit=3")]
    [InlineData("papers-of-topic \"topic=dark matter\"", "topic=dark matter")]
    [InlineData("coauthors-of author=\"A \\\"B\\\" C\"", "author=A \"B\" C")]
    [InlineData("coauthors-of author=Ann O'Brien", "author=Ann O'Brien")]
    [InlineData("coauthors-of Ann", "Ann")]
    public void A_question_is_a_line_with_values_that_may_be_quoted(string line, params string[] assignments)
    {
        var question = Assert.IsType<QuestionInput>(Assert.Single(InputParser.Parse(line + "\n", 1, isAll: false).Inputs));

        Assert.Equal(line.Split(' ')[0].TrimEnd(';'), question.Name);
        Assert.Equal(assignments, question.Assignments);
    }

    /// <summary>A slip in the first word would else wait for a semicolon that nobody thinks of.</summary>
    [Fact]
    public void A_line_that_begins_no_statement_is_told_at_once() =>
        Assert.Equal("RETRUN", Assert.IsType<QuestionInput>(Assert.Single(InputParser.Parse("RETRUN 1\n", 1, isAll: false).Inputs)).Name);

    [Theory]
    [InlineData(":help", ":help", "")]
    [InlineData("  :quit;", ":quit", "")]
    [InlineData(":param topic => \"dark; matter\";", ":param", "topic => \"dark; matter\"")]
    public void A_command_is_a_line(string line, string name, string argument) =>
        Assert.Equal(new CommandInput(1, name, argument), Assert.Single(InputParser.Parse(line + "\n", 1, isAll: false).Inputs));
}
