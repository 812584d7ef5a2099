using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

if (args is ["measure", var network, .. var algorithms]) return Measure.Run(network, algorithms, Console.Out);
if (args is ["push", var output, var rounds, .. var peer]) return await PushBenchmark.RunAsync(output, int.Parse(rounds, CultureInfo.InvariantCulture), peer);
if (args is ["corpus", var papers, var path])
{
    using var corpus = File.Create(path);
    GeneratedCorpus.Write(int.Parse(papers, CultureInfo.InvariantCulture), corpus);
    return 0;
}
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
