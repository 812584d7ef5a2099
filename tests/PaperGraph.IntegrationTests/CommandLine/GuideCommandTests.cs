namespace PaperGraph.IntegrationTests.CommandLine;

public sealed class GuideCommandTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    private static readonly string[] Files = ["README.md", "field-colours.cypher", "papergraph.cypher", "papergraph.grass"];

    [Fact]
    public async Task The_guide_goes_to_a_folder_of_its_own_the_same_each_time_and_nothing_else_changes()
    {
        var before = Folders.Contents(examples.Folder);
        var folder = Path.Combine(Folders.New(), "guide");

        var written = await PaperGraphProcess.RunAsync("guide", examples.Folder, "-o", folder);

        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Contains(Path.Combine(folder, "README.md"), written.Error, StringComparison.Ordinal);
        var first = Folders.Contents(folder);
        Assert.Equal(Files, first.Keys);
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("guide", examples.Folder, "-o", folder)).ExitCode);
        Assert.Equal(first.Select(file => (file.Key, Convert.ToBase64String(file.Value))), Folders.Contents(folder).Select(file => (file.Key, Convert.ToBase64String(file.Value))));
        Assert.Equal(before.Keys, Folders.Contents(examples.Folder).Keys);
    }

    [Fact]
    public async Task Without_a_folder_it_goes_into_the_output_where_the_next_build_keeps_it()
    {
        var output = Path.Combine(Folders.New(), "out");
        string[] build = ["build", Path.Combine(Folders.Examples, "papers.csv"), "-o", output, "--skip", "draw,site,report"];
        Assert.Equal(0, (await PaperGraphProcess.RunAsync(build)).ExitCode);

        Assert.Equal(0, (await PaperGraphProcess.RunAsync("guide", output)).ExitCode);
        Assert.Equal(0, (await PaperGraphProcess.RunAsync(build)).ExitCode);

        Assert.Equal(Files, Folders.Contents(Path.Combine(output, "guide")).Keys);
    }

    [Fact]
    public async Task A_place_that_cannot_be_is_told_before_anything_is_written()
    {
        var folder = Folders.New();
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);

        Assert.Equal(2, (await PaperGraphProcess.RunAsync("guide", examples.Folder, "-o", file)).ExitCode);
        Assert.Equal(2, (await PaperGraphProcess.RunAsync("guide", examples.Folder, "-o", Path.Combine(folder, "no", "such"))).ExitCode);
        Assert.Equal(3, (await PaperGraphProcess.RunAsync("guide", folder)).ExitCode);

        var own = Directory.CreateDirectory(Path.Combine(Folders.New(), "own")).FullName;
        var readme = Path.Combine(own, "README.md");
        await File.WriteAllTextAsync(readme, "mine", TestContext.Current.CancellationToken);
        var refused = await PaperGraphProcess.RunAsync("guide", examples.Folder, "-o", own);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("README.md that PaperGraph did not write", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(readme, TestContext.Current.CancellationToken));
        Assert.Equal(["file"], Folders.Contents(folder).Keys);
    }
}
