using System.Text.Json;
namespace PaperGraph.IntegrationTests.CommandLine;

public sealed class BuildTests
{
    [Fact]
    public async Task The_examples_become_every_file_of_the_contract()
    {
        var output = Path.Combine(Folders.New(), "out");
        var built = await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--json");
        Assert.True(built.ExitCode == 0, built.Error);
        string[] expected =
        [
            "manifest.json", "issues.jsonl",
            .. new[] { "papers", "authors", "tags", "fields", "sources", "communities", "authored", "has_tag", "paper_in_field", "listed_in", "co_topic", "coauthor", "in_community", "tag_in_field", "bridged_to" }.Select(name => $"graph/{name}.csv"),
            "graph/merges.csv", "graph/schema.cypher", "graph/import.sh", "graph/README.md",
            .. new[] { "tags", "communities", "co_topic", "field_pairs", "bridge_tags", "bridge_papers", "bridge_authors", "missing_bridges", "evolution" }.Select(name => $"analysis/{name}.csv"),
            "pictures/co-topic.svg", "pictures/co-topic.png", "pictures/field-map.svg",
            "reports/field-bridges.html", "reports/field-bridges.md", "reports/field-bridges.json",
            "site/index.html", "site/questions.html", "site/data.html", "site/data/tags.csv",
        ];
        Assert.Empty(expected.Except(Folders.Contents(output).Keys));
        var questions = await File.ReadAllTextAsync(Path.Combine(output, "site", "questions.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("The answers are missing", questions, StringComparison.Ordinal);
        Assert.Matches("href=\"paper/[^\"]+[.]html\"", questions);
        using var summary = JsonDocument.Parse(built.Output);
        Assert.True(summary.RootElement.GetProperty("nodes").GetProperty("Paper").GetInt32() >= 300);
        Assert.Equal(0, summary.RootElement.GetProperty("issues").GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_bytes_in_another_folder_culture_and_number_of_threads()
    {
        var folder = Folders.New();
        var first = await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", Path.Combine(folder, "a"));
        var second = await PaperGraphProcess.RunAsync(
            new Dictionary<string, string?> { ["DOTNET_PROCESSOR_COUNT"] = "1", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tokyo" },
            null, "build", Folders.Examples, "-o", Path.Combine(folder, "other name"));
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        var (a, b) = (Folders.Contents(Path.Combine(folder, "a")), Folders.Contents(Path.Combine(folder, "other name")));
        Assert.Equal(a.Keys, b.Keys);
        Assert.All(a, file => Assert.True(file.Value.AsSpan().SequenceEqual(b[file.Key]), file.Key));
    }

    [Fact]
    public async Task The_stages_one_by_one_give_what_the_build_gives()
    {
        var folder = Folders.New();
        var (whole, parts) = (Path.Combine(folder, "whole"), Path.Combine(folder, "parts"));
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", whole)).ExitCode);
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("extract", Folders.Examples, "-o", parts)).ExitCode);
        foreach (var stage in new[] { "analyze", "draw", "report", "site" })
        {
            var outcome = await PaperGraphProcess.RunAsync(stage, parts);
            Assert.True(outcome.ExitCode == 0, stage + ": " + outcome.Error);
        }
        var (a, b) = (Folders.Contents(whole), Folders.Contents(parts));
        Assert.Equal(a.Keys, b.Keys);
        Assert.All(a, file => Assert.True(file.Value.AsSpan().SequenceEqual(b[file.Key]), file.Key));
    }

    [Fact]
    public async Task Stages_can_be_left_out()
    {
        var output = Path.Combine(Folders.New(), "out");
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("build", Folders.Examples, "-o", output, "--skip", "draw,site,report")).ExitCode);
        Assert.Equal(["analysis", "graph", "issues.jsonl", "manifest.json"], Directory.EnumerateFileSystemEntries(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_four_real_pages_are_read_completely()
    {
        if (Folders.Seeds() is not { } seeds)
        {
            Assert.Skip("The real pages are not beside the repository.");
            return;
        }
        var output = Path.Combine(Folders.New(), "out");
        var built = await PaperGraphProcess.RunAsync("build", seeds, "-o", output, "--skip", "draw,site,report");
        Assert.True(built.ExitCode == 0, built.Error);
        var fields = File.ReadLines(Path.Combine(output, "graph", "fields.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(row => row[1], row => row[2]);
        Assert.Equal(("150", "70", "202", "152"), (fields["Theoretical Physics"], fields["Experimental Physics"], fields["Foundational AI"], fields["Astrophysics"]));
        var listed = File.ReadLines(Path.Combine(output, "graph", "listed_in.csv")).Skip(1).GroupBy(line => line.Split(',')[^5]).ToDictionary(group => group.Key, group => group.Count());
        Assert.Contains(574, listed.Values);
        Assert.Contains(81, listed.Values);
        Assert.Contains(40, listed.Values);
        Assert.Contains(201, listed.Values);
        Assert.DoesNotContain("subscribe", File.ReadAllText(Path.Combine(output, "graph", "papers.csv")).ToLowerInvariant(), StringComparison.Ordinal);
    }
}
