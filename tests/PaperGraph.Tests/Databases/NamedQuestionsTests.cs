using System.Text.RegularExpressions;
using PaperGraph.Databases;
using PaperGraph.Databases.Questions;

namespace PaperGraph.Tests.Databases;

public sealed partial class NamedQuestionsTests
{
    private const string Head = "// title: T\n// answers: A?\n// param: name text — who\n// param: limit integer = 20 — how many\n// param: from number = -0.5 — where\n// example: papergraph query out q\n";

    [Fact]
    public void Every_file_is_read_and_declares_exactly_the_parameters_that_it_uses()
    {
        Assert.True(NamedQuestions.All.Length >= 24);
        foreach (var question in NamedQuestions.All)
        {
            foreach (var engine in Enum.GetValues<GraphEngine>()) AssertUses(question, question.StatementOn(engine));
        }
    }

    private static void AssertUses(NamedQuestion question, string statement)
    {
        var used = Parameter().Matches(statement).Select(match => match.Value[1..]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal((question.Name, string.Join(' ', used)), (question.Name, string.Join(' ', question.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal))));
        Assert.StartsWith($"papergraph query out {question.Name}", question.Example, StringComparison.Ordinal);
        Assert.Contains("ORDER BY", statement, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_is_read_and_the_statement_follows()
    {
        var question = QuestionParser.Parse("q", Head + "MATCH (n)\n// kept\nRETURN n\n");

        Assert.Equal(("T", "A?", "MATCH (n)\n// kept\nRETURN n"), (question.Title, question.Answers, question.Statement));
        Assert.Equal(["name text — who", "limit integer = 20 — how many", "from number = -0.5 — where"], question.Parameters.Select(parameter => parameter.ToString()));
    }

    [Theory]
    [InlineData("// title: T\n// answers: A\nRETURN 1", "example")]
    [InlineData("// titel: T\nRETURN 1", "titel")]
    [InlineData("// title: T\n// answers: A\n// example: e\n", "no statement")]
    [InlineData("// title: T\n// answers: A\n// param: x whatever — y\n// example: e\nRETURN 1", "x whatever")]
    [InlineData("// title: T\n// answers: A\n// param: x integer = many — y\n// example: e\nRETURN 1", "many")]
    public void A_head_that_is_wrong_is_an_error(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => QuestionParser.Parse("q", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_are_typed_and_defaults_filled_in()
    {
        var values = QuestionParser.Parse("q", Head + "RETURN 1").Bind(["name = a=b ", "limit=3"]);

        Assert.Equal(new Dictionary<string, object?> { ["name"] = "a=b", ["limit"] = 3L, ["from"] = -0.5 }, values);
    }

    [Theory]
    [InlineData("q needs a value for 'name'")]
    [InlineData("q has no parameter 'nam'", "nam=x")]
    [InlineData("'many' is no integer for limit", "name=x", "limit=many")]
    [InlineData("'name' is no parameter; write --param", "name")]
    public void What_cannot_be_bound_is_an_error_that_lists_the_parameters(string expected, params string[] assignments)
    {
        var question = QuestionParser.Parse("q", Head + "RETURN 1");

        Assert.StartsWith(expected, Assert.Throws<QuestionException>(() => question.Bind(assignments)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_below_nought_is_refused() =>
        Assert.StartsWith("'-1' is no integer from 0 for limit", Assert.Throws<QuestionException>(() => NamedQuestions.TryFind("top-topics")!.Bind(["limit=-1"])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_parameter_lists_all_of_them() =>
        Assert.Contains("limit integer = 20 — how many", Assert.Throws<QuestionException>(() => QuestionParser.Parse("q", Head + "RETURN 1").Bind([])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_is_found_in_any_case() => Assert.Equal("top-topics", NamedQuestions.TryFind("Top-Topics")!.Name);

    /// <summary>The last value once won in silence.</summary>
    [Fact]
    public void A_parameter_that_is_given_twice_is_refused()
    {
        Assert.StartsWith("'limit' is given twice", Assert.Throws<QuestionException>(() => NamedQuestions.TryFind("top-topics")!.Bind(["limit=1", "limit=2"])).Message, StringComparison.Ordinal);
        Assert.StartsWith("'x' is given twice", Assert.Throws<QuestionException>(() => QueryParameters.Infer(["x=1", " x =2"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_about_two_fields_is_not_asked_about_one() =>
        Assert.StartsWith("fieldA and fieldB are both 'Physics'", Assert.Throws<QuestionException>(() => NamedQuestions.TryFind("bridge-topics")!.Bind(["fieldA=Physics", "fieldB=physics"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Parameters_without_declaration_get_the_type_that_they_look_like() =>
        Assert.Equal(new Dictionary<string, object?> { ["a"] = 1L, ["b"] = 1.5, ["c"] = true, ["d"] = "x y", ["e"] = "" }, QueryParameters.Infer(["a=1", "b=1.5", "c=true", "d=x y", "e="]));

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Parameter();
}
