using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
