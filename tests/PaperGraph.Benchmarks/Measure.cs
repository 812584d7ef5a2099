using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;
using PaperGraph.Storage.NetworkFiles;

namespace PaperGraph.Benchmarks;

/// <summary><c>measure NETWORK ALGORITHM…</c>: times algorithms on a network, one JSON line per measurement, so that other tools can run in turns with it.</summary>
/// <remarks>Reading is not timed. A small network is worked on first, so that compiling is not timed either.</remarks>
internal static class Measure
{
    private static readonly Dictionary<string, Func<Network, IEnumerable<(string Name, Func<object> Run)>>> Algorithms = new()
    {
        ["leiden"] = network => [Leiden(network, 1), Leiden(network, 2), Leiden(network, 3), Leiden(network, null)],
        ["cpm"] = network => [ConstantPotts(network)],
        ["pagerank"] = network => [Of(network, "pagerank", NetworkMeasure.PageRank)],
        ["betweenness"] = network => [Of(network, "betweenness", NetworkMeasure.Betweenness)],
        ["closeness"] = network => [Of(network, "closeness (harmonic)", NetworkMeasure.Closeness)],
        ["constraint"] = network => [Of(network, "constraint", NetworkMeasure.Constraint)],
        ["core"] = network => [Of(network, "core", NetworkMeasure.Core)],
    };

    /// <returns>The exit code: 0, or 2 for an algorithm that there is not.</returns>
    internal static int Run(string path, string[] algorithms, TextWriter output)
    {
        if (algorithms.Length == 0) algorithms = ["leiden", "pagerank"];
        foreach (var unknown in algorithms.Except(Algorithms.Keys))
        {
            Console.Error.WriteLine($"There is no algorithm {unknown}; choose from {string.Join(", ", Algorithms.Keys)}.");
            return 2;
        }
        var network = NetworkFile.Read(path).Built.Network;
        var version = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Print(new { network = path, nodes = network.NodeCount, edges = network.LinkCount, papergraph = version, threads = Environment.ProcessorCount });
        var small = Small();
        foreach (var algorithm in algorithms)
        {
            foreach (var (_, warm) in Algorithms[algorithm](small)) warm();
            foreach (var (name, run) in Algorithms[algorithm](network))
            {
                GC.Collect();
                var clock = Stopwatch.StartNew();
                var result = run();
                var seconds = Math.Round(clock.Elapsed.TotalSeconds, 4);
                Print(result is NetworkCommunities found
                    ? new { tool = "papergraph", algorithm = name, seconds, modularity = Math.Round(found.Modularity, 5), objective = found.Quality, communities = found.Count }
                    : new { tool = "papergraph", algorithm = name, seconds });
            }
        }
        return 0;

        void Print(object line) => output.WriteLine(JsonSerializer.Serialize(line));
    }

    private static (string, Func<object>) Leiden(Network network, int? iterations) =>
        ($"leiden it={iterations ?? -1}", () => NetworkAnalyzer.Communities(network, new CommunityOptions { Starts = 1, Iterations = iterations }));

    /// <summary>On association strengths, where resolution 1 is the average.</summary>
    private static (string, Func<object>) ConstantPotts(Network network) =>
        ("cpm association it=10", () => NetworkAnalyzer.Communities(network, new CommunityOptions { Objective = Objective.Cpm, Normalization = Normalization.Association, Starts = 1, Iterations = 10 }));

    private static (string, Func<object>) Of(Network network, string name, NetworkMeasure measure) => (name, () => NetworkAnalyzer.Measures(network, [measure], seed: 1));

    /// <summary>Enough nodes for the code that large networks take.</summary>
    private static Network Small()
    {
        var links = new LinkList();
        for (var i = 0; i < 100_000; i++) links.Add(i % 25_000, (int)((i * 7919L + i / 25_000 * 104_729L) % 25_000));
        return NetworkBuilder.Build(25_000, links).Network;
    }
}
