using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using PaperGraph.Analysis;
using PaperGraph.Analysis.Networks;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>The co-occurrence network of 2.5 million papers with 5 of 100,000 tags each, the r-th tag drawn in proportion to 1/r.</summary>
/// <remarks>To reach: under 10 s and 2 GB. The peak of the whole process, with the papers in it, is printed at the end.</remarks>
public class ProjectionBenchmarks
{
    private const int Papers = 2_500_000;
    private const int Tags = 100_000;
    private const int TagsPerPaper = 5;

    private Incidence papers = Incidence.FromPairs(0, 0, []);
    private Incidence tags = Incidence.FromPairs(0, 0, []);

    /// <summary>Draws the papers.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new SplitMix64(1);
        var cumulative = new double[Tags];
        var sum = 0.0;
        for (var tag = 0; tag < Tags; tag++) cumulative[tag] = sum += 1.0 / (tag + 1);
        var pairs = new (int, int)[Papers * TagsPerPaper];
        for (var i = 0; i < pairs.Length; i++)
        {
            var at = Array.BinarySearch(cumulative, random.NextDouble() * sum);
            pairs[i] = (i / TagsPerPaper, Math.Min(Tags - 1, at < 0 ? ~at : at));
        }
        papers = Incidence.FromPairs(Papers, Tags, pairs);
        tags = papers.Transpose();
    }

    /// <summary>Each paper adds 1 to each pair of its tags.</summary>
    [Benchmark]
    public int FullCounting() => Links(Counting.Full);

    /// <summary>Each paper gives each of its tags a strength of 1.</summary>
    [Benchmark]
    public int FractionalCounting() => Links(Counting.Fractional);

    /// <summary>Prints the peak.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// Peak of the process with {papers.RowCount} papers: {process.PeakWorkingSet64 / 1e6:0} MB"));
    }

    private int Links(Counting counting)
        => CoOccurrence.Project(papers, tags, new ProjectionOptions { Counting = counting }, new ParallelOptions()).Network.LinkCount;
}
