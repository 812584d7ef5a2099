using System.Text.Json;
using PaperGraph.Databases.Questions;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Questions to the embedded database, as a user's shell asks them.</summary>
public sealed class QueryTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    private const string CountPapers = "MATCH (p:Paper) RETURN count(p) AS papers";
    private const string AllTypes = """RETURN 'a, "b"|c' AS text, 2 AS whole, 0.5 AS number, true AS flag, NULL AS missing""";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Without observed, "papers 29, expected 29.31, z 2.49" looked like a contradiction: expected is not about papers.</summary>
    [Fact]
    public async Task The_graph_says_of_a_pair_of_fields_what_the_analysis_says()
    {
        var table = await File.ReadAllLinesAsync(Path.Combine(examples.Folder, "analysis", "field_pairs.csv"), Cancelled);
        // The graph has the first columns alone.
        string First(string line) => string.Join(',', line.Split(',').Take(8));
        var columns = First(table[0]).Split(',');
        Assert.Equal(["fieldA", "fieldB", "papers", "sharedTags", "observed", "expected", "zScore", "qValue"], columns);

        using var answer = JsonDocument.Parse((await AskAsync("field-pairs", "--format", "json")).Output);

        var rows = answer.RootElement.EnumerateArray().ToList();
        Assert.Equal(table.Skip(1).Select(First).Order(StringComparer.Ordinal), rows.Select(row => string.Join(',', columns.Select(column => row.GetProperty(column)))).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(row.GetProperty("observed").GetDouble(), row.GetProperty("ratio").GetDouble() * row.GetProperty("expected").GetDouble(), 1e-9));
    }

    [Fact]
    public async Task A_statement_counts_what_the_manifest_counts()
    {
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(examples.Folder, "manifest.json"), Cancelled));
        var papers = manifest.RootElement.GetProperty("nodes").GetProperty("Paper");

        Assert.Equal(new PaperGraphProcess.Outcome(0, $"papers\n{papers}\n", "1 row\n"), await AskAsync(CountPapers));
        Assert.Equal(new PaperGraphProcess.Outcome(0, $"papers\n{papers}\n", ""), await AskAsync(CountPapers, "--quiet"));
    }

    [Theory]
    [InlineData("MATCH (p:Paper {arxivId: $id}) RETURN p.title AS title", "title\nParticleNet: Jet Tagging via Particle Clouds\n", "id=1902.08570")]
    [InlineData("RETURN $whole + 1 AS a, $number * 2 AS b, $flag AS c, $text AS d", "a,b,c,d\n3,1,true,two words\n", "whole=2", "number=0.5", "flag=true", "text=two words")]
    [InlineData("RETURN $text AS t", "t\n2024\n", "text=\"2024\"")]
    public async Task Parameters_are_typed(string statement, string expected, params string[] values)
    {
        var outcome = await AskAsync([statement, .. values.SelectMany(value => new[] { "--param", value })]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Equal(expected, outcome.Output);
    }

    [Theory]
    [InlineData("papers-of-topic", "The graph has no topic 'latice qcd'. Did you mean \"lattice qcd\"?", "topic=latice qcd")]
    [InlineData("papers-of-topic", "The graph has no topic 'zzzz'.", "topic=zzzz")]
    [InlineData("bridge-topics", "The graph has no field 'Foundational'. Did you mean \"Foundational AI\"?", "fieldA=Astrophysics", "fieldB=Foundational")]
    [InlineData("coauthors-of", "The graph has no author 'Jese Thaler'. Did you mean \"Jesse Thaler\"?", "author=Jese Thaler")]
    public async Task A_question_about_a_name_that_the_graph_does_not_have_says_which_one_may_be_meant(string question, string expected, params string[] values)
    {
        var outcome = await AskAsync([question, .. values.SelectMany(value => new[] { "--param", value })]);

        Assert.Equal((1, $"0 rows\n{expected}\n"), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("csv", "text,whole,number,flag,missing\n\"a, \"\"b\"\"|c\",2,0.5,true,\n")]
    [InlineData("json", """[{"text":"a, \"b\"|c","whole":2,"number":0.5,"flag":true,"missing":null}]""" + "\n")]
    [InlineData("jsonl", """{"text":"a, \"b\"|c","whole":2,"number":0.5,"flag":true,"missing":null}""" + "\n")]
    [InlineData("markdown", "| text | whole | number | flag | missing |\n|---|---|---|---|---|\n| a, \"b\"\\|c | 2 | 0.5 | true |  |\n")]
    public async Task Every_format_holds_every_value(string format, string expected) =>
        Assert.Equal(expected, (await AskAsync(AllTypes, "--format", format)).Output);

    [Fact]
    public async Task A_table_has_a_line_for_the_columns_and_one_per_row()
    {
        var lines = (await AskAsync(AllTypes, "--format", "table")).Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(line => line.Length > 1);

        Assert.Equal([["text", "whole", "number", "flag", "missing"], ["a,", "\"b\"|c", "2", "0.5", "true"]], lines);
    }

    [Fact]
    public async Task All_questions_are_listed_with_their_parameters()
    {
        using var list = JsonDocument.Parse((await AskAsync("--list", "--format", "json")).Output);

        Assert.Equal(NamedQuestions.All.Select(question => (question.Name, question.Answers)),
            list.RootElement.EnumerateArray().Select(row => (row.GetProperty("question").GetString()!, row.GetProperty("answers").GetString()!)));
        Assert.Contains(list.RootElement.EnumerateArray(), row => row.GetProperty("parameters").GetString() == "topic text — the name of the topic");
    }

    [Fact]
    public async Task Nothing_found_is_exit_code_1() =>
        Assert.Equal(new PaperGraphProcess.Outcome(1, "title\n", "0 rows\n"), await AskAsync("MATCH (p:Paper {paperId: 'nosuch'}) RETURN p.title AS title"));

    [Theory]
    [InlineData("There is no question 'topp-topics'. Did you mean \"top-topics\"?", "topp-topics")]
    [InlineData("There is no question 'zzz'. --list lists them.", "zzz")]
    [InlineData("needs a value for 'topic'", "papers-of-topic")]
    [InlineData("has no parameter 'topics'", "papers-of-topic", "--param", "topics=x")]
    [InlineData("'few' is no integer", "top-topics", "--param", "limit=few")]
    public async Task A_question_that_cannot_be_asked_is_wrong_usage(string expected, params string[] arguments)
    {
        var outcome = await AskAsync(arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(expected, Sentence(outcome), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("COPY (MATCH (p:Paper) RETURN p.paperId) TO 'stolen.csv'", "COPY is not allowed")]
    [InlineData("LOAD FROM 'papers.csv' RETURN *", "LOAD is not allowed")]
    [InlineData("CREATE (:Paper {paperId: 'made-up'})", "read-only")]
    [InlineData("MATCH (p:Paper) DETACH DELETE p", "read-only")]
    public async Task A_statement_that_would_do_more_than_read_is_refused_and_changes_nothing(string statement, string expected)
    {
        Assert.Equal(0, (await AskAsync(CountPapers)).ExitCode);
        var before = Folders.Contents(examples.Folder);

        var outcome = await AskAsync(statement);

        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(expected, Sentence(outcome), StringComparison.Ordinal);
        var after = Folders.Contents(examples.Folder);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.True(file.Value.AsSpan().SequenceEqual(after[file.Key]), file.Key));
    }

    private Task<PaperGraphProcess.Outcome> AskAsync(params string[] arguments) => PaperGraphProcess.RunAsync(["query", examples.Folder, .. arguments]);

    /// <summary>The only line of standard error.</summary>
    private static string Sentence(PaperGraphProcess.Outcome outcome)
    {
        Assert.StartsWith("error: ", outcome.Error, StringComparison.Ordinal);
        return Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
