using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PaperGraph.Analysis;
using PaperGraph.Extraction;
using PaperGraph.Linking;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>The stages before any output, on the examples.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private (string Name, byte[] Bytes)[] files = [];
    private ImmutableArray<ExtractedInput> inputs = [];
    private LiteratureGraph graph = LiteratureGraph.Empty;

    /// <summary>Reads the examples and makes sure that every stage has something to do.</summary>
    [GlobalSetup]
    public void Setup()
    {
        files = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "examples")).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))];
        inputs = Extract();
        graph = Link();
        if (graph.Papers.Length < 300 || graph.Tags.Length < 300) throw new InvalidOperationException("The examples were not read.");
    }

    /// <summary>Bytes to records.</summary>
    [Benchmark]
    public ImmutableArray<ExtractedInput> Extract() => [.. files.Select(file => Extractor.Extract(file.Name, file.Bytes))];

    /// <summary>Records to one graph, tag lines cut.</summary>
    [Benchmark]
    public LiteratureGraph Link() => Linker.Link(inputs).Graph;

    /// <summary>Graph to numbers.</summary>
    [Benchmark]
    public CorpusAnalysis Analyze() => CorpusAnalyzer.Analyze(graph, new AnalysisOptions());
}
