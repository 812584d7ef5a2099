using System.Text.Json;

namespace PaperGraph.IntegrationTests.CommandLine;

/// <summary>Communities and centralities of a network of one's own, as a user's shell asks for them.</summary>
public sealed class NetworkTests
{
    /// <summary>Two triangles that one link joins, and a pair: communities and measures that can be worked out by hand.</summary>
    private const string Triangles = "a b\nb c\na c\nc d\nd e\ne f\nd f\nx y\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Communities_go_to_standard_output_in_the_order_of_the_file_and_the_summary_to_standard_error()
    {
        var network = await FileAsync("links.txt", Triangles);
        var outcome = await PaperGraphProcess.RunAsync("communities", network);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("node,community\na,0\nb,0\nc,0\nd,1\ne,1\nf,1\nx,2\ny,2\n", outcome.Output);
        // 7/8 of the links lie inside; strengths of 7, 7 and 2 of 16 lead one to expect 102/256.
        Assert.Contains("8 nodes, 8 links; 3 communities, modularity 0.476563, ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_level_divides_the_communities()
    {
        // Two triangles with three links between them: one community, and two at twice the resolution; a far clique keeps the network's scale.
        var outcome = await PaperGraphProcess.RunAsync(
            new Dictionary<string, string?>(), "a b\nb c\na c\nd e\ne f\nd f\na d\nb e\nc f\np q\nq r\np r\np s\nq s\nr s\n", "communities", "-", "--levels", "2", "--resolution", "0.6", "--quiet");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal("node,community,community2\na,0,1\nb,0,1\nc,0,1\nd,0,2\ne,0,2\nf,0,2\np,1,0\nq,1,0\nr,1,0\ns,1,0\n", outcome.Output);
    }

    [Fact]
    public async Task The_summary_is_JSON_on_standard_error_when_asked_for()
    {
        var network = await FileAsync("links.txt", Triangles + "a a 3\nb a 0\na b 1\n");
        var outcome = await PaperGraphProcess.RunAsync("communities", network, "--json", "-o", Path.Combine(Path.GetDirectoryName(network)!, "table.csv"), "--starts", "2", "--iterations", "1");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        using var summary = JsonDocument.Parse(outcome.Error);
        var facts = summary.RootElement;
        Assert.Equal((8, 8, 1, 1, 1, 3), (Int("nodes"), Int("links"), Int("loops"), Int("zeroWeights"), Int("duplicates"), Int("communities")));
        Assert.Equal(facts.GetProperty("modularity").GetDouble(), facts.GetProperty("objectiveValue").GetDouble(), 1e-12);
        Assert.True(facts.GetProperty("seconds").GetDouble() >= 0);
        Assert.Equal(["links.txt", "table.csv"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(network)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("node,community\n", await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(network)!, "table.csv"), Cancelled), StringComparison.Ordinal);

        int Int(string name) => facts.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Communities_are_compared_with_a_table_of_groups()
    {
        var table = await FileAsync("groups.csv", "node,group\na,left\nb,left\nc,left\nd,right\ne,right\nf,left\nx,\nunknown,right\n");
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--compare", table, "--json", "-o", table + ".out");
        Assert.Equal(0, outcome.ExitCode);
        using var summary = JsonDocument.Parse(outcome.Error);
        var comparison = summary.RootElement.GetProperty("comparison");
        Assert.Equal((6, 1), (comparison.GetProperty("nodes").GetInt32(), comparison.GetProperty("unknown").GetInt32()));
        // Pairs together in both: 3 + 1; in the communities 6, in the table 6 + 1, of 15.
        Assert.Equal((4 - 6 * 7 / 15.0) / (6.5 - 6 * 7 / 15.0), comparison.GetProperty("adjustedRand").GetDouble(), 1e-12);
        Assert.InRange(comparison.GetProperty("nmi").GetDouble(), 0.2, 0.9);

        var same = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--compare", table + ".out", "-o", table + ".again");
        Assert.Contains("on 8 nodes: normalised mutual information 1, adjusted Rand index 1", same.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("association")]
    [InlineData("fractionalization")]
    [InlineData("jaccard")]
    [InlineData("salton")]
    [InlineData("inclusion")]
    [InlineData("equivalence")]
    public async Task Every_normalisation_finds_the_triangles(string normalization)
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--normalization", normalization, "--quiet");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal("node,community\na,0\nb,0\nc,0\nd,1\ne,1\nf,1\nx,2\ny,2\n", outcome.Output);
    }

    [Fact]
    public async Task The_constant_Potts_model_cuts_at_the_density_that_the_resolution_says()
    {
        // A triangle has all of its links, so it holds together below 1; above 1 no link is worth a community.
        foreach (var (resolution, communities) in new[] { ("0.5", 3), ("1.5", 8) })
        {
            var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--objective", "cpm", "--resolution", resolution, "--json");
            using var summary = JsonDocument.Parse(outcome.Error);
            Assert.Equal(communities, summary.RootElement.GetProperty("communities").GetInt32());
        }
    }

    [Fact]
    public async Task Small_communities_are_merged_and_those_without_links_stay()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--min-size", "4");
        Assert.Equal("node,community\na,0\nb,0\nc,0\nd,0\ne,0\nf,0\nx,1\ny,1\n", outcome.Output);
    }

    [Fact]
    public async Task Centralities_are_those_worked_out_by_hand()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), "hub a\nhub b\nhub c\n", "centrality", "-", "--measures", "degree,strength,betweenness", "--measures", "closeness,core,constraint,page-rank");
        Assert.Equal(0, outcome.ExitCode);
        var rows = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("node,degree,strength,betweenness,closeness,core,constraint,pageRank", rows[0]);
        Assert.StartsWith("hub,3,3,1,1,1,0.333333333333,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("a,1,1,0,0.666666666667,1,1,", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_measure_has_a_column()
    {
        var all = "degree,strength,betweenness,closeness,pagerank,eigenvector,core,participation,within-module-z,constraint";
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "centrality", "-", "--measures", all);
        Assert.Equal(0, outcome.ExitCode);
        Assert.All(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), row => Assert.Equal(11, row.Split(',').Length));
    }

    [Theory]
    [InlineData("Did you mean \"betweenness\"?", "centrality", "-", "--measures", "betweeness")]
    [InlineData("choose from degree", "centrality", "-", "--measures", "fame")]
    [InlineData("--measures", "centrality", "-")]
    [InlineData("Did you mean \"jaccard\"?", "communities", "-", "--normalization", "jacard")]
    [InlineData("choose from modularity, cpm", "communities", "-", "--objective", "fun")]
    [InlineData("--resolution 0 is out of range", "communities", "-", "--resolution", "0")]
    [InlineData("--min-size 0 is out of range", "communities", "-", "--min-size", "0")]
    [InlineData("--iterations -1 is out of range", "communities", "-", "--iterations", "-1")]
    [InlineData("There is no file missing.txt", "communities", "missing.txt")]
    [InlineData("--resolution many: this is not a number", "communities", "-", "--resolution", "many")]
    [InlineData("--output needs the name of a file", "communities", "-", "-o", "")]
    [InlineData("is a folder", "communities", "-", "-o", ".")]
    [InlineData("is a folder", "communities", ".")]
    [InlineData("is a folder", "communities", "-", "--compare", ".")]
    [InlineData("There is no file groups.csv", "communities", "-", "--compare", "groups.csv")]
    public async Task Wrong_usage_is_explained(string message, params string[] arguments)
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, arguments);
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_lines_are_named_and_the_rest_is_read()
    {
        var network = await FileAsync("links.txt", Triangles + "lonely\na b heavy\n");
        var outcome = await PaperGraphProcess.RunAsync("communities", network);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error: links.txt:9: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("error: links.txt:10: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(9, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("", 1, "node,community\n")]
    [InlineData("one one\n", 0, "node,community\none,0\n")]
    [InlineData("one two 0\n", 0, "node,community\none,0\ntwo,1\n")]
    public async Task Degenerate_networks_are_read(string text, int exitCode, string table)
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), text, "communities", "-");
        Assert.Equal((exitCode, table), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public async Task A_broken_file_and_a_place_that_cannot_be_written_fail_and_leave_nothing()
    {
        var broken = await FileAsync("cut.graphml", "<graphml><graph><node id='1'/>");
        var folder = Path.GetDirectoryName(broken)!;
        var outcome = await PaperGraphProcess.RunAsync("communities", broken, "-o", Path.Combine(folder, "table.csv"));
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("cut.graphml:1: ", outcome.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder));
        var network = await FileAsync("links.txt", Triangles);
        var nowhere = await PaperGraphProcess.RunAsync("communities", network, "-o", Path.Combine(folder, "none", "table.csv"));
        Assert.Equal(2, nowhere.ExitCode);
        Assert.Contains("there is no such folder", nowhere.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_input_that_is_cut_off_is_refused_also_from_standard_input()
    {
        var network = await FileAsync("links.txt.gz", "");
        await using (var gzip = new System.IO.Compression.GZipStream(File.Create(network), System.IO.Compression.CompressionLevel.Fastest))
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Triangles), Cancelled);
        Assert.Equal(0, (await PaperGraphProcess.RunAsync("communities", network)).ExitCode);
        await using (var file = File.OpenWrite(network)) file.SetLength(file.Length - 5);
        var outcome = await PaperGraphProcess.RunAsync("communities", network);
        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("is cut off", outcome.Error, StringComparison.Ordinal);
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "papergraph.dll")}' communities - < '{network}' 2>/dev/null"]))!;
        await shell.WaitForExitAsync(Cancelled);
        Assert.Equal(3, shell.ExitCode);
    }

    [Fact]
    public async Task Numbers_of_options_may_have_an_exponent()
        => Assert.Equal(0, (await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--resolution", "1e-9")).ExitCode);

    [Theory]
    [InlineData("cpm at γ=0.5 on weights by association: ", "--objective", "cpm", "--normalization", "association", "--resolution", "0.5")]
    [InlineData("modularity at γ=2: ", "--resolution", "2")]
    public async Task The_summary_tells_the_objective_from_the_modularity_of_the_network_as_given(string words, params string[] options)
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, ["communities", "-", .. options]);
        Assert.Contains(words, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("modularity of the network as given (γ=1): 0.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_two_nodes_in_common_are_not_compared()
    {
        var table = await FileAsync("groups.csv", "node,group\na,left\n");
        var line = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--compare", table);
        Assert.Contains("on 1 node: too few nodes in common to compare", line.Error, StringComparison.Ordinal);
        var json = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "communities", "-", "--compare", table, "--json");
        using var summary = JsonDocument.Parse(json.Error);
        Assert.Equal(JsonValueKind.Null, summary.RootElement.GetProperty("comparison").GetProperty("nmi").ValueKind);
    }

    [Fact]
    public async Task All_measures_can_be_asked_for_at_once()
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), Triangles, "centrality", "-", "--measures", "all");
        Assert.StartsWith("node,degree,strength,betweenness,weightedBetweenness,closeness,pageRank,eigenvector,core,clustering,participation,withinModuleZ,constraint,effectiveSize,bridging\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explanation_is_JSON_when_asked_for()
    {
        var one = await PaperGraphProcess.RunAsync("explain", "page-rank", "--json");
        using var measure = JsonDocument.Parse(one.Output);
        Assert.Equal(["name", "sentence", "formula", "range", "readAs", "doNotTrust", "source"], measure.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("pageRank", measure.RootElement.GetProperty("name").GetString());
        Assert.Contains("https://doi.org/", measure.RootElement.GetProperty("source").GetString(), StringComparison.Ordinal);
        using var all = JsonDocument.Parse((await PaperGraphProcess.RunAsync("explain", "--json")).Output);
        Assert.Contains(all.RootElement.EnumerateArray(), entry => entry.GetProperty("name").GetString() == "adjustedRand");
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("# nothing\n", "only comments")]
    public async Task Nothing_to_do_is_explained(string text, string words)
    {
        var outcome = await PaperGraphProcess.RunAsync(new Dictionary<string, string?>(), text, "communities", "-", "--quiet");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(words, outcome.Error, StringComparison.Ordinal);
    }

    private static async Task<string> FileAsync(string name, string text)
    {
        var path = Path.Combine(Folders.New(name), name);
        await File.WriteAllTextAsync(path, text, Cancelled);
        return path;
    }
}
