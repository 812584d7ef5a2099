namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>The shell on a script.</summary>
public sealed class ShellTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    [Fact]
    public async Task Inputs_run_in_order_and_only_data_reaches_standard_output()
    {
        var outcome = await RunAsync("""
            // the number of topics; a remark
            MATCH (t:Tag)
            RETURN count(t) AS topics;
            :param topic => "lattice qcd"
            papers-of-topic limit=1
            RETURN $topic AS topic; RETURN 'last' AS word
            """, "--format", "jsonl");

        Assert.Equal((0, "1 row\n1 row\n1 row\n1 row\n"), (outcome.ExitCode, outcome.Error));
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Equal("""{"topics":648}""", lines[0]);
        Assert.StartsWith("""{"title":""", lines[1], StringComparison.Ordinal);
        Assert.Equal(["""{"topic":"lattice qcd"}""", """{"word":"last"}"""], lines[2..]);
    }

    [Fact]
    public async Task What_fails_is_told_with_its_line_and_the_rest_still_runs()
    {
        var outcome = await RunAsync("RETURN 1 AS a;\n\nMATCH (p:Paper)\nRETURN p.nosuch;\ntopp-topics\npapers-of-topic\n:fromat csv\ntop-topics limit=few\nRETURN 2 AS b;\n", "--quiet", "--format", "csv");

        Assert.Equal((1, "a\n1\n\nb\n2\n"), (outcome.ExitCode, outcome.Output));
        var errors = outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, errors.Length);
        Assert.StartsWith("error: line 3: The embedded database cannot run this statement. It says: Binder exception: Cannot find property nosuch", errors[0], StringComparison.Ordinal);
        Assert.Equal("error: line 5: 'topp-topics' is no question and begins no statement. Did you mean \"top-topics\"?", errors[1]);
        Assert.StartsWith("error: line 6: papers-of-topic needs a value for 'topic': \"topic=…\".", errors[2], StringComparison.Ordinal);
        Assert.Equal("error: line 7: There is no command :fromat. Did you mean \":format\"?", errors[3]);
        Assert.StartsWith("error: line 8: 'few' is no integer for limit.", errors[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "a,b\n1,x|y\n")]
    [InlineData("json", """[{"a":1,"b":"x|y"}]""" + "\n")]
    [InlineData("jsonl", """{"a":1,"b":"x|y"}""" + "\n")]
    [InlineData("markdown", "| a | b |\n|---|---|\n| 1 | x\\|y |\n")]
    public async Task Every_format_can_be_chosen_before_and_within(string format, string expected)
    {
        const string statement = "RETURN 1 AS a, 'x|y' AS b;\n";

        Assert.Equal(expected, (await RunAsync(statement, "--format", format)).Output);
        Assert.Equal(expected, (await RunAsync($":format {format}\n{statement}", "--format", "table")).Output);
    }

    [Fact]
    public async Task Nothing_after_quit_runs() => Assert.Equal(new PaperGraphProcess.Outcome(0, "a\n1\n", "1 row\n"), await RunAsync("RETURN 1 AS a;\n:quit\nRETURN 2 AS b;\n"));

    [Fact]
    public async Task Commands_show_what_there_is()
    {
        var outcome = await RunAsync(":schema\n:question co-topics-of\n:questions rising\n:param limit => 3\n:param\n:help\n", "--format", "csv");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("node,:Tag,648,\"tagId, name, aliases,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("relationship,(:Tag)-[:CO_TOPIC]->(:Tag),2648,\"papers, association, zScore, qValue\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("co-topics-of: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  topic text — the name of the topic\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nrising-topics,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n:param limit => 3\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  :format FORMAT", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_graph_does_not_have_is_told()
    {
        var outcome = await RunAsync("papers-of-topic topic=\"latice qcd\"\n", "--format", "jsonl");

        Assert.Equal(new PaperGraphProcess.Outcome(0, "", "0 rows\nThe graph has no topic 'latice qcd'. Did you mean \"lattice qcd\"?\n"), outcome);
    }

    [Fact]
    public async Task Files_are_touched_only_when_that_is_asked_for()
    {
        var file = Path.Combine(Folders.New(), "topics.csv");
        var statement = $"COPY (MATCH (t:Tag) RETURN t.name) TO '{file}';\n";

        var refused = await RunAsync(statement);
        Assert.Equal((1, false), (refused.ExitCode, File.Exists(file)));
        Assert.Contains("line 1: COPY is not allowed here", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-files", refused.Error, StringComparison.Ordinal);

        Assert.Equal(new PaperGraphProcess.Outcome(0, "", "Done.\n"), await RunAsync(statement, "--allow-files"));
        Assert.Equal(648, (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS total;\n")]
    public async Task An_interruption_ends_the_script_also_while_it_waits_for_more(string next)
    {
        using var process = PaperGraphProcess.StartInForeground("shell", examples.Folder, "--format", "csv");
        await process.StandardInput.WriteAsync("RETURN 1 AS started;\n" + next);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal("started", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        PaperGraphProcess.Interrupt(process);

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Interrupted.", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--formt", "csv")]
    [InlineData("--allow-files", "--neo4j")]
    public async Task Wrong_options_are_wrong_usage(params string[] arguments) => Assert.Equal(2, (await RunAsync("RETURN 1;", arguments)).ExitCode);

    [Fact]
    public async Task A_folder_that_is_no_output_is_named()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "RETURN 1;", "shell", Folders.New());

        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("is not the output folder of a build", outcome.Error, StringComparison.Ordinal);
    }

    private Task<PaperGraphProcess.Outcome> RunAsync(string input, params string[] arguments)
        => PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), input, ["shell", examples.Folder, .. arguments]);
}
