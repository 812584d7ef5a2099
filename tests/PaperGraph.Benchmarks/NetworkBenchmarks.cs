using BenchmarkDotNet.Attributes;
using PaperGraph.Analysis;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Networks;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>The parts of the analysis engine, on a network of 20,000 nodes in 200 communities with about 100,000 links, one in five of them between communities.</summary>
[MemoryDiagnoser]
public class NetworkBenchmarks
{
    private const int Nodes = 20_000;
    private const int Communities = 200;
    private const int Links = 100_000;
    private const double Within = 0.8;

    private LinkList links = new();
    private Network network = NetworkBuilder.Build(0, new LinkList()).Network;

    /// <summary>Draws the links.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new SplitMix64(1);
        links = new LinkList();
        for (var i = 0; i < Links; i++)
        {
            var a = (int)(random.NextDouble() * Nodes);
            var b = (int)(random.NextDouble() * Nodes);
            links.Add(a, random.NextDouble() < Within ? b - b % Communities + a % Communities : b);
        }
        network = Build();
    }

    /// <summary>Links in any order to compressed rows.</summary>
    [Benchmark]
    public Network Build() => NetworkBuilder.Build(Nodes, links).Network;

    /// <summary>Leiden, one start, until nothing improves.</summary>
    [Benchmark]
    public NetworkCommunities LeidenModularity() => NetworkAnalyzer.Communities(network, new CommunityOptions { Starts = 1 });

    /// <summary>Leiden with the constant Potts model on association strengths, one start, until nothing improves.</summary>
    [Benchmark]
    public NetworkCommunities LeidenConstantPotts() => NetworkAnalyzer.Communities(network,
        new CommunityOptions { Objective = Objective.Cpm, Normalization = Normalization.Association, Resolution = 40, Starts = 1 });

    /// <summary>One measure of all nodes.</summary>
    [Benchmark]
    [Arguments(NetworkMeasure.Betweenness)]
    [Arguments(NetworkMeasure.Closeness)]
    [Arguments(NetworkMeasure.PageRank)]
    [Arguments(NetworkMeasure.Eigenvector)]
    [Arguments(NetworkMeasure.Core)]
    [Arguments(NetworkMeasure.Clustering)]
    [Arguments(NetworkMeasure.Constraint)]
    [Arguments(NetworkMeasure.EffectiveSize)]
    public MeasureValues[] Measure(NetworkMeasure measure) => NetworkAnalyzer.Measures(network, [measure], seed: 1);
}
