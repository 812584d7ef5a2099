using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

if (args is ["measure", var network, .. var algorithms]) return Measure.Run(network, algorithms, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
