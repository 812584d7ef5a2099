using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Databases.Neo4jHttp;
using PaperGraph.Databases.Neo4jHttp.Push;
using PaperGraph.Storage;

namespace PaperGraph.Benchmarks;

/// <summary>
/// <c>push OUT ROUNDS [PEER ARG…]</c>: times a push into an empty database and a second one, in turns with another program that loads
/// the same graph folder, on the server of <c>NEO4J_URL</c>, which is emptied. The peer gets the folder as its last argument and prints
/// <c>{"rows": …, "seconds": …}</c>. What both leave in the database is compared before the times are.
/// </summary>
internal static class PushBenchmark
{
    private static readonly Neo4jConnection Server = new()
    {
        Url = Environment.GetEnvironmentVariable("NEO4J_URL") ?? "",
        User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
        Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),
    };

    /// <summary>A server that is there for tests has a folder of its own; no other is emptied.</summary>
    private static bool MayEmpty => Environment.GetEnvironmentVariable("NEO4J_TEST_DIR") is { Length: > 0 };

    internal static async Task<int> RunAsync(string output, int rounds, string[] peer)
    {
        if (!MayEmpty)
        {
            await Console.Error.WriteLineAsync("NEO4J_TEST_DIR is not set: there is no server that may be emptied.");
            return 2;
        }
        var manifest = RunFiles.ReadManifest(output);
        var source = new PushSource(Path.Combine(output, OutputFolder.Graph), manifest.Nodes.Concat(manifest.Relationships).ToDictionary());
        var loaders = new List<(string Name, Func<Task<double>> Load)>
        {
            ("LOAD CSV", () => PushAsync(source, PushTransport.Served)),
            ("parameters", () => PushAsync(source, PushTransport.Parameters)),
        };
        if (peer.Length > 0) loaders.Add(("peer", () => PeerAsync(peer, source.Folder)));

        await PushAsync(source, PushTransport.Auto);
        var expected = await DigestAsync();
        var best = new Dictionary<string, (double First, double Again)>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, load) in loaders)
            {
                await EmptyAsync();
                var (first, again) = (await load(), await load());
                if (await DigestAsync() is var digest && digest != expected) throw new InvalidOperationException($"{name} left another graph: {digest} instead of {expected}.");
                Print(name, first, again);
                var (bestFirst, bestAgain) = best.GetValueOrDefault(name);
                best[name] = (Math.Max(first, bestFirst), Math.Max(again, bestAgain));
            }
        }
        foreach (var (name, (first, again)) in best) Print($"best of {rounds}, {name}", first, again);
        if (best.TryGetValue("peer", out var theirs))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LOAD CSV : peer = {best["LOAD CSV"].First / theirs.First:0.00} first, {best["LOAD CSV"].Again / theirs.Again:0.00} again"));
        return 0;
    }

    private static void Print(string name, double first, double again) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {first,9:#,0} rows/s first {again,9:#,0} rows/s again"));

    private static async Task<double> PushAsync(PushSource source, PushTransport transport)
    {
        var clock = Stopwatch.StartNew();
        var result = await GraphPusher.PushAsync(source, Server, new PushOptions { Transport = transport }, null, CancellationToken.None);
        return result.Rows / clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> PeerAsync(string[] command, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], folder]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        using var result = JsonDocument.Parse(line);
        return result.RootElement.GetProperty("rows").GetInt64() / result.RootElement.GetProperty("seconds").GetDouble();
    }

    private static async Task EmptyAsync()
    {
        using var client = new QueryApiClient(Server, RetryPolicy.Default);
        await client.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", AccessMode.Write, null, CancellationToken.None);
    }

    /// <summary>Nodes, relationships and property values, without what only a push writes.</summary>
    private static async Task<string> DigestAsync()
    {
        await using var database = await Neo4jDatabase.ConnectAsync(Server, CancellationToken.None);
        var nodes = await database.QueryAsync("MATCH (n) RETURN count(n), sum(size([k IN keys(n) WHERE k <> 'datasets']))", new Dictionary<string, object?>(), CancellationToken.None);
        var links = await database.QueryAsync("MATCH ()-[e]->() RETURN count(e), sum(size([k IN keys(e) WHERE k <> 'datasets']))", new Dictionary<string, object?>(), CancellationToken.None);
        return string.Join(' ', nodes.Rows[0].Concat(links.Rows[0]));
    }
}
