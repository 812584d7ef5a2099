using PaperGraph.Cli.Shell;
using PaperGraph.Databases.Guide;
using PaperGraph.Databases.Questions;
using PaperGraph.Model;

namespace PaperGraph.Tests.Databases.Guide;

public sealed class GuideTests
{
    private static readonly LiteratureGraph Graph = Sample();

    private static IEnumerable<NamedQuestion> All => GraphViews.All.Concat(NamedQuestions.All);

    [Theory]
    [InlineData("bridge-topics", "fieldA", "Physics")]
    [InlineData("bridge-topics", "fieldB", "AI \"new\"")]
    [InlineData("papers-of-topic", "topic", "flows")]
    [InlineData("papers-behind-link", "topicB", "lattice")]
    [InlineData("chain-of-topics", "topicB", "waves")]
    [InlineData("coauthors-of", "author", "Ann")]
    [InlineData("chain-of-authors", "authorB", "Cid")]
    [InlineData("similar-papers", "paper", "One")]
    [InlineData("rising-topics", "since", 2023L)]
    [InlineData("rising-topics", "limit", 20L)]
    public void Examples_exist_in_the_graph_and_have_something_to_show(string question, string parameter, object expected)
    {
        var named = NamedQuestions.TryFind(question)!;

        Assert.Equal(expected, new ExampleValues(Graph).Of(named, named.Parameters.Single(known => known.Name == parameter)));
    }

    [Fact]
    public void The_script_sets_what_each_statement_needs_and_has_every_question()
    {
        var inputs = Inputs(QuestionScript.Of(new ExampleValues(Graph)));

        Assert.Equal(All.Select(question => question.Statement), inputs.OfType<StatementInput>().Select(input => input.Text));
        Assert.Equal(All.SelectMany(question => question.Parameters).Select(parameter => parameter.Name), inputs.OfType<CommandInput>().Select(input => input.Argument.Split(' ')[0]));
        Assert.Contains(inputs, input => input is CommandInput { Argument: "fieldB => \"AI \\\"new\\\"\"" });
    }

    [Fact]
    public void Views_declare_the_parameters_that_they_use() => Assert.All(GraphViews.All, view => Assert.Equal(
        System.Text.RegularExpressions.Regex.Matches(view.Statement, @"\$(\w+)").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
        view.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal)));

    /// <summary>The guide once asked for the author "".</summary>
    [Fact]
    public void A_graph_with_nothing_in_it_has_a_guide_without_the_questions_for_which_it_has_no_names()
    {
        var values = new ExampleValues(LiteratureGraph.Empty);
        var script = QuestionScript.Of(values);

        Assert.DoesNotContain("=> \"\"", script, StringComparison.Ordinal);
        Assert.Contains(Inputs(script), input => input is StatementInput statement && statement.Text == NamedQuestions.TryFind("top-topics")!.Statement);
        Assert.All([script, GuidePage.Of(null, values)], text => Assert.Contains("Left out, since this graph has no names to ask with: around-author, ", text, StringComparison.Ordinal));
        Assert.Empty(Inputs(FieldColourScript.Of([])));
    }

    [Fact]
    public void Fields_get_their_label_by_statements_that_quote_their_names()
    {
        var statements = Inputs(FieldColourScript.Of(Graph.Fields)).Select(input => Assert.IsType<StatementInput>(input).Text).ToList();

        Assert.Equal("MATCH (n:Colour_ai|Colour_math|Colour_physics) REMOVE n:Colour_ai:Colour_math:Colour_physics", statements[0]);
        Assert.Equal(1 + 2 * Graph.Fields.Length, statements.Count);
        Assert.Contains("MATCH (p:Paper) WHERE p.field = \"AI \\\"new\\\"\" SET p:Colour_ai", statements);
    }

    [Fact]
    public void The_page_has_every_question_and_no_markup_from_the_title()
    {
        var page = GuidePage.Of("A <b> [title]", new ExampleValues(Graph));

        Assert.StartsWith("# A \\<b\\> \\[title\\] in Neo4j Browser\n", page, StringComparison.Ordinal);
        Assert.All(All, question => Assert.Contains($"\n### {question.Title}\n\n{question.Answers}\n", page, StringComparison.Ordinal));
    }

    private static ImmutableArray<ShellInput> Inputs(string script) => InputParser.Parse(script, 1, isAll: true).Inputs;

    private static LiteratureGraph Sample() => new()
    {
        Papers = [Paper("a", "One", 2024), Paper("b", "Two", 2020), Paper("c", "Three", null), Paper("d", "Four", 2022)],
        Authors = [new Author("ann", "Ann", AuthorKind.Person), new Author("bob", "Bob", AuthorKind.Person), new Author("cid", "Cid", AuthorKind.Person), new Author("ligo", "LIGO", AuthorKind.Collaboration)],
        Tags = [new Tag("dark", "dark", []), new Tag("flows", "flows", []), new Tag("lattice", "lattice", []), new Tag("waves", "waves", [])],
        Fields = [new Field("ai", "AI \"new\""), new Field("math", "Math"), new Field("physics", "Physics")],
        Authorships = [new Authorship(0, 0, 1), new Authorship(0, 1, 1), new Authorship(0, 3, 1), new Authorship(1, 0, 2), new Authorship(1, 2, 1), new Authorship(2, 2, 2), new Authorship(3, 0, 3), new Authorship(3, 1, 3), new Authorship(3, 2, 3), new Authorship(3, 3, 3)],
        TagAssignments =
        [
            Listed(0, 1), Listed(0, 2), new TagAssignment(0, 3, new Provenance(Origin.Mentioned, 0.5), 3), Listed(1, 1), Listed(2, 2), Listed(2, 3), Listed(3, 1),
        ],
        FieldAssignments = [new FieldAssignment(0, 2, Provenance.Stated), new FieldAssignment(1, 2, Provenance.Stated), new FieldAssignment(2, 0, Provenance.Stated)],
    };

    private static TagAssignment Listed(int paper, int tag) => new(paper, tag, Provenance.Stated, 1);

    private static Paper Paper(string id, string title, int? year) => new() { Id = id, Title = title, Published = year is { } known ? new PartialDate(known) : null };
}
