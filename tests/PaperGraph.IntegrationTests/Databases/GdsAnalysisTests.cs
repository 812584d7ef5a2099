using System.Globalization;
using System.Text;
using System.Text.Json;
using PaperGraph.Databases;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.IntegrationTests.CommandLine;

namespace PaperGraph.IntegrationTests.Databases;

/// <summary>The analysis inside the server against the one on this machine: the graph is pushed with our numbers, they are read, wiped and computed there.</summary>
[Collection(Neo4jTests.Name)]
public sealed class GdsAnalysisTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    private const string ReadTags =
        "MATCH (t:Tag) RETURN t.tagId, t.pageRank, t.betweenness, t.strength, toFloat(t.degree), t.community ORDER BY t.tagId";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_examples_get_the_numbers_of_this_machine() => await CompareAsync(examples.Folder);

    [Fact]
    public async Task So_they_do_with_every_option() =>
        await CompareAsync(await BuildAsync(Folders.Examples, "--counting", "fractional", "--origin", "all", "--resolution", "0.5"));

    [Fact]
    public async Task So_do_thousands_of_papers_with_tags_that_share_none() => await CompareAsync(await BuildAsync(MadePapers(4000, 900), "--max-tags", "9"));

    [Fact]
    public async Task Where_no_tags_meet_each_is_a_community()
    {
        var connection = Neo4jServer.Connection();
        var file = Path.Combine(Folders.New(), "apart.csv");
        await File.WriteAllTextAsync(file, "title,tags\nOne,alpha\nTwo,beta\nThree,gamma\n", Cancelled);
        var folder = await PushedAsync(connection, await BuildAsync(file));

        var found = await AnalyzeAsync(folder);

        Assert.Equal((3, 0), (found.GetProperty("communities").GetInt32(), found.GetProperty("modularity").GetDouble()));
        Assert.Equal([["c01", "alpha"], ["c02", "beta"], ["c03", "gamma"]], await Neo4jServer.RunAsync(connection, "MATCH (c:Community) RETURN c.communityId, c.label ORDER BY c.communityId"));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_what_others_have_stays()
    {
        var connection = Neo4jServer.Connection();
        var folder = await PushedAsync(connection, examples.Folder);
        await Neo4jServer.RunAsync(connection, "CREATE (:Community {communityId: 'c900', label: 'mine'})<-[:LIKES]-(:Person {name: 'x'}), (:Tag {tagId: 'zz-mine', pageRank: 7.0, datasets: ['theirs']})");
        await AnalyzeAsync(folder);
        // The server adds betweenness up in several threads, whose order shows in the last digits.
        var once = await DatabaseContent.ReadAsync(connection, "betweenness");

        await AnalyzeAsync(folder);

        Assert.Equal(once, await DatabaseContent.ReadAsync(connection, "betweenness"));
        Assert.Empty(await Neo4jServer.RunAsync(connection, "CALL gds.graph.list() YIELD graphName RETURN graphName"));
        Assert.Equal([1L, 1L], Assert.Single(await Neo4jServer.RunAsync(connection,
            "RETURN COUNT { (:Person)-[:LIKES]->(:Community {communityId: 'c900', label: 'mine'}) }, COUNT { (:Tag {tagId: 'zz-mine', pageRank: 7.0}) }")));
    }

    [Fact]
    public async Task Another_graph_than_the_folders_is_not_analysed()
    {
        var connection = Neo4jServer.Connection();
        var folder = await PushedAsync(connection, examples.Folder);
        await Neo4jServer.RunAsync(connection, "MATCH (p:Paper) WITH p LIMIT 1 DETACH DELETE p");
        var before = await DatabaseContent.ReadAsync(connection);

        var refused = await PaperGraphProcess.RunAsync("analyze", folder, "--engine", "neo4j");

        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("run papergraph push OUT --prune first", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, await DatabaseContent.ReadAsync(connection));
        await Neo4jServer.ClearAsync(connection);
        Assert.Contains("run papergraph push OUT first", (await PaperGraphProcess.RunAsync("analyze", folder, "--engine", "neo4j")).Error, StringComparison.Ordinal);
    }

    private static async Task CompareAsync(string folder)
    {
        var connection = Neo4jServer.Connection();
        await PushedAsync(connection, folder);
        var ours = await Neo4jServer.RunAsync(connection, ReadTags);
        var groups = await Neo4jServer.RunAsync(connection, "MATCH (c:Community) RETURN c.communityId, c.tags, c.papers, c.label, COUNT { (:Tag)-[:IN_COMMUNITY]->(c) } ORDER BY c.communityId");
        var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json"), Cancelled)).RootElement.GetProperty("options");
        var links = await LinksAsync(connection, manifest);
        await Neo4jServer.RunAsync(connection, "MATCH (t:Tag) REMOVE t.pageRank, t.betweenness, t.strength, t.degree, t.community");
        await Neo4jServer.RunAsync(connection, "MATCH (p:Paper) REMOVE p.community");

        var found = await AnalyzeAsync(folder);

        var theirs = await Neo4jServer.RunAsync(connection, ReadTags);
        Assert.Equal(ours.Length, theirs.Length);
        foreach (var (mine, other) in ours.Zip(theirs))
        {
            Assert.Equal(mine[0], other[0]);
            for (var column = 1; column <= 4; column++) AssertClose((double)mine[column]!, (double)other[column]!, $"{mine[0]}, column {column}");
            Assert.Equal(mine[5] is null, other[5] is null);
        }
        var modularity = found.GetProperty("modularity").GetDouble();
        var resolutionUsed = manifest.GetProperty("resolution").GetDouble();
        Assert.Equal(Modularity(links, theirs, resolutionUsed), modularity, 1e-6);
        Assert.InRange(modularity / Modularity(links, ours, resolutionUsed), 0.99, 1.01);
        await AssertCommunitiesHoldTogetherAsync(connection);
        if (groups.Length == found.GetProperty("communities").GetInt32() && ours.Zip(theirs).All(pair => Equals(pair.First[5], pair.Second[5])))
            Assert.Equal(groups, await Neo4jServer.RunAsync(connection, "MATCH (c:Community) RETURN c.communityId, c.tags, c.papers, c.label, COUNT { (:Tag)-[:IN_COMMUNITY]->(c) } ORDER BY c.communityId"));
    }

    /// <summary>What the communities say of themselves, counted anew.</summary>
    private static async Task AssertCommunitiesHoldTogetherAsync(Neo4jConnection connection)
    {
        var rows = await Neo4jServer.RunAsync(connection, """
            MATCH (c:Community)
            RETURN c.communityId, c.tags, COUNT { (t:Tag)-[:IN_COMMUNITY]->(c) WHERE t.community = c.communityId }, c.papers, COUNT { (p:Paper) WHERE p.community = c.communityId }, c.label
            ORDER BY c.communityId
            """);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal((row[1], row[3]), (row[2], row[4])));
        Assert.All(rows, row => Assert.NotEmpty((string)row[5]!));
        Assert.Equal(rows.Select(row => (long)row[1]!).OrderDescending(), rows.Select(row => (long)row[1]!));
    }

    /// <summary>The links of the co-topic network and their strengths, by definition.</summary>
    private static async Task<List<(string A, string B, double Strength)>> LinksAsync(Neo4jConnection connection, JsonElement options)
    {
        var origins = options.GetProperty("origin").GetString() == "listed" ? "h.origin = 'listed'" : "true";
        var fractional = options.GetProperty("counting").GetString() == "fractional";
        var papers = await Neo4jServer.RunAsync(connection, $"MATCH (p:Paper)-[h:HAS_TAG]->(t:Tag) WHERE {origins} RETURN p.paperId, collect(t.tagId)");
        return [.. papers.Select(row => ((object?[])row[1]!).Cast<string>().Order(StringComparer.Ordinal).ToArray())
            .Where(tags => tags.Length >= 2 && tags.Length <= options.GetProperty("maxTags").GetInt32())
            .SelectMany(tags => tags.SelectMany((a, i) => tags.Skip(i + 1).Select(b => (a, b, Strength: fractional ? 1.0 / (tags.Length - 1) : 1))))
            .GroupBy(link => (link.a, link.b))
            .Select(same => (same.Key.a, same.Key.b, same.Sum(link => link.Strength)))];
    }

    /// <summary>Newman's modularity by its definition: the share of the strength within communities, less γ times what the tags' strengths alone lead to expect.</summary>
    private static double Modularity(List<(string A, string B, double Strength)> links, ImmutableArray<object?[]> tags, double resolution)
    {
        var community = tags.ToDictionary(row => (string)row[0]!, row => (string?)row[5]);
        var total = links.Sum(link => link.Strength);
        var ends = links.SelectMany(link => new[] { (community[link.A], link.Strength), (community[link.B], link.Strength) }).GroupBy(end => end.Item1, end => end.Strength);
        return links.Where(link => community[link.A] == community[link.B]).Sum(link => link.Strength) / total - resolution * ends.Sum(group => Math.Pow(group.Sum() / (2 * total), 2));
    }

    private static void AssertClose(double expected, double actual, string what) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-6 * Math.Abs(expected) + 1e-15, FormattableString.Invariant($"{what}: {expected} here, {actual} there"));

    private static async Task<string> BuildAsync(string papers, params string[] options)
    {
        var folder = Path.Combine(Folders.New(), "out");
        var built = await PaperGraphProcess.RunAsync(["build", papers, "-o", folder, "--skip", "draw,site,report", .. options]);
        Assert.True(built.ExitCode == 0, built.Error);
        return folder;
    }

    private static async Task<string> PushedAsync(Neo4jConnection connection, string folder)
    {
        await SkipWithoutGdsAsync(connection);
        await Neo4jServer.ClearAsync(connection);
        await GraphPusher.PushAsync(new PushSource(Path.Combine(folder, "graph"), null), connection, new PushOptions { Dataset = "out" }, null, Cancelled);
        return folder;
    }

    private static async Task<JsonElement> AnalyzeAsync(string folder)
    {
        var outcome = await PaperGraphProcess.RunAsync("analyze", folder, "--engine", "neo4j", "--json");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    /// <summary>Papers of up to eleven tags, most from a part of the tags of their own; every tenth has one tag that nothing else has.</summary>
    private static string MadePapers(int papers, int tags)
    {
        var random = new Random(1);
        var text = new StringBuilder("title,authors,year,tags\n");
        for (var paper = 0; paper < papers; paper++)
        {
            var part = random.Next(12);
            var chosen = paper % 10 == 0 ? [$"alone {paper}"]
                : Enumerable.Range(0, random.Next(1, 12)).Select(_ => $"topic {(random.Next(8) == 0 ? random.Next(tags) : part * (tags / 12) + random.Next(tags / 12))}");
            text.Append(CultureInfo.InvariantCulture, $"Paper number {paper},Author {paper % 500},{2000 + paper % 20},{string.Join(';', chosen.Distinct())}\n");
        }
        var file = Path.Combine(Folders.New(), "made.csv");
        File.WriteAllText(file, text.ToString());
        return file;
    }

    private static async Task SkipWithoutGdsAsync(Neo4jConnection connection)
    {
        try
        {
            await Neo4jServer.RunAsync(connection, "RETURN gds.version()");
        }
        catch (DatabaseException failure) when (failure.Message.Contains("gds.version", StringComparison.Ordinal))
        {
            Assert.Skip($"The server has no Graph Data Science. {failure.Message}");
        }
    }
}
