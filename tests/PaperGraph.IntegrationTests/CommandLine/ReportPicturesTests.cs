namespace PaperGraph.IntegrationTests.CommandLine;

public sealed class ReportPicturesTests
{
    private const string Picture = "<svg class=\"bridge\"", Missing = "<p class=\"absent\">The pictures of the bridges are missing: ";

    [Fact]
    public async Task Bridges_stand_in_report_and_site_and_without_drawing_or_node_a_sentence_does()
    {
        var output = Path.Combine(Folders.New(), "out");
        var built = await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw");
        Assert.True(built.ExitCode == 0, built.Error);
        foreach (var page in new[] { "reports/field-bridges.html", "site/bridges.html" })
        {
            Assert.Contains(Missing + "drawing was left out", Text(page), StringComparison.Ordinal);
            Assert.DoesNotContain(Picture, Text(page), StringComparison.Ordinal);
        }

        Assert.Equal(0, (await PaperGraphProcess.RunAsync("report", output)).ExitCode);
        Assert.Contains(Picture, Text("reports/field-bridges.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"absent\"", Text("reports/field-bridges.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("../pictures", Text("reports/field-bridges.md"), StringComparison.Ordinal);

        var nowhere = new Dictionary<string, string?> { ["PATH"] = Path.Combine(output, "nothing here") };
        Assert.Equal(0, (await PaperGraphProcess.RunAsync(nowhere, null, "report", output)).ExitCode);
        Assert.Contains(Missing + "Node.js was not found", Text("reports/field-bridges.html"), StringComparison.Ordinal);

        string Text(string name) => File.ReadAllText(Path.Combine(output, name));
    }

    [Fact]
    public async Task Markdown_links_to_pictures_that_are_there_and_of_the_same_papers()
    {
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "site")).ExitCode);
        var links = Links();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(output, "reports", link)), link));

        Assert.Equal(0, (await PaperGraphProcess.RunAsync("report", output, "--from", "2021")).ExitCode);
        Assert.Empty(Links());
        Assert.Contains(Picture, File.ReadAllText(Path.Combine(output, "reports/field-bridges.html")), StringComparison.Ordinal);

        string[] Links() => [.. File.ReadLines(Path.Combine(output, "reports/field-bridges.md")).Where(line => line.StartsWith("[Picture", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("](", StringComparison.Ordinal) + 2)..^1])];
    }
}
