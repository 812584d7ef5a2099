using System.Collections.Concurrent;

namespace PaperGraph.Analysis.Communities;

/// <summary>Runs batches of work in parallel, each with working memory of its own. Who runs which batch must not matter to the result.</summary>
internal sealed class Workers(int nodeCount, ParallelOptions parallel)
{
    private readonly ConcurrentBag<Worker> idle = [];

    /// <summary>Working memory for whoever runs alone.</summary>
    public Worker Own { get; } = new(nodeCount);

    /// <summary>Runs the batches from 0 to <paramref name="batches"/> − 1; a single one on this thread.</summary>
    public void ForEach(int batches, Action<int, Worker> body)
    {
        if (batches == 1) body(0, Own);
        else Parallel.For(0, batches, parallel, () => idle.TryTake(out var worker) ? worker : new Worker(nodeCount), (batch, _, worker) =>
        {
            body(batch, worker);
            return worker;
        }, idle.Add);
    }
}

/// <summary>The working memory of one thread.</summary>
/// <param name="nodeCount">Nodes of the lowest level.</param>
internal sealed class Worker(int nodeCount)
{
    /// <summary>Sums over the links of a node or part.</summary>
    public LinkTally Tally { get; } = new(nodeCount);

    /// <summary>Parts that a node may join.</summary>
    public int[] Candidates { get; } = new int[nodeCount];

    /// <summary>The running sum of their chances.</summary>
    public double[] Chances { get; } = new double[nodeCount];
}
