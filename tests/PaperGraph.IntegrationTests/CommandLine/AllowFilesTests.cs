namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Statements on the embedded database that touch files: refused, unless they are asked for.</summary>
public sealed class AllowFilesTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    private const string CountPapers = "MATCH (p:Paper) RETURN count(p) AS papers";

    [Fact]
    public async Task What_is_copied_out_can_be_loaded_and_joined_with_the_graph()
    {
        var file = Path.Combine(Folders.New(), "top.csv");

        var copied = await AskAsync($"COPY (MATCH (t:Tag) RETURN t.name AS name, t.papers AS papers ORDER BY papers DESC, name LIMIT 3) TO '{file}' (header=true)");

        Assert.Equal(new PaperGraphProcess.Outcome(0, "", "Done.\n"), copied);
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal((4, "name,papers"), (lines.Length, lines[0]));
        Assert.Equal(lines, Lines(await AskAsync($"LOAD FROM '{file}' (header=true) RETURN *")));
        Assert.Equal(lines.Skip(1), Lines(await AskAsync($"LOAD FROM '{file}' (header=true) MATCH (t:Tag) WHERE t.name = name RETURN t.name AS name, t.papers AS papers ORDER BY papers DESC, name")).Skip(1));
    }

    [Fact]
    public async Task A_database_is_exported_whole()
    {
        var folder = Path.Combine(Folders.New(), "copy");

        var exported = await AskAsync($"EXPORT DATABASE '{folder}'");

        Assert.True(exported.ExitCode == 0, exported.Error);
        Assert.Contains("Paper.parquet", Directory.EnumerateFiles(folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("CREATE (:Paper {paperId: 'made-up'})", "read-only")]
    [InlineData("MATCH (p:Paper) SET p.title = 'changed'", "read-only")]
    [InlineData("COPY Author FROM 'authors.csv'", "read-only")]
    [InlineData("DROP TABLE Paper", "read-only")]
    [InlineData("CHECKPOINT ;", "CHECKPOINT is not allowed")]
    public async Task The_graph_is_never_written(string statement, string expected)
    {
        Assert.Equal(0, (await AskAsync(CountPapers)).ExitCode);
        var before = Folders.Contents(examples.Folder);

        var outcome = await AskAsync(statement);

        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        var after = Folders.Contents(examples.Folder);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.True(file.Value.AsSpan().SequenceEqual(after[file.Key]), file.Key));
    }

    [Fact]
    public async Task The_server_has_settings_of_its_own()
    {
        var outcome = await AskAsync(CountPapers, "--neo4j");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("error: --allow-files is about the embedded database", outcome.Error, StringComparison.Ordinal);
    }

    private Task<PaperGraphProcess.Outcome> AskAsync(params string[] arguments) => PaperGraphProcess.RunAsync(["query", examples.Folder, "--allow-files", .. arguments]);

    private static string[] Lines(PaperGraphProcess.Outcome outcome)
    {
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        return outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
