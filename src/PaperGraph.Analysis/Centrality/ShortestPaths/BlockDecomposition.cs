using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Centrality.ShortestPaths;

/// <summary>Cuts a network at its cut nodes into biconnected blocks, so that betweenness needs to be searched for within blocks only.</summary>
/// <remarks>
/// Every shortest path between two nodes of one block stays in the block, and every path between nodes that a cut node parts leads
/// through that node. So the pairs that v parts are counted, not searched for: ((N−1)² − Σ_B branch_B(v)²)/2 of them, N the size
/// of v's component, branch_B(v) the number of nodes that v reaches through block B; what is left is the betweenness within
/// each block where each node counts as often as nodes hang on the block by it (Sariyüce et al. 2013, DOI
/// 10.1137/1.9781611972832.76). Trees, pendant nodes and bridges need no search at all. The blocks are found by depth-first search
/// without recursion (Hopcroft and Tarjan 1973, DOI 10.1145/362248.362272). O(n + m), deterministic.
/// </remarks>
internal sealed class BlockDecomposition
{
    private readonly Network network;
    private readonly bool keepCliques;
    private readonly int[] discovered;
    private readonly int[] low;
    private readonly int[] parent;
    private readonly int[] nextLink;
    private readonly int[] subtree;
    private readonly int[] path;
    private readonly int[] waiting;
    private readonly double[] squares;
    private readonly double[] hanging;
    private readonly int[] ownBlock;
    private readonly List<(int[] Nodes, int Branch)> found = [];
    private int time;
    private int waitingCount;

    private BlockDecomposition(Network network, bool keepCliques)
    {
        (this.network, this.keepCliques) = (network, keepCliques);
        var n = network.NodeCount;
        (discovered, low, parent, subtree) = (new int[n], new int[n], new int[n], new int[n]);
        (nextLink, path, waiting, ownBlock) = (network.Offsets[..n], new int[n], new int[n], new int[n]);
        (squares, hanging, PartedPairs) = (new double[n], new double[n], new double[n]);
        Array.Fill(ownBlock, -1);
    }

    /// <summary>By node of the network: the pairs of other nodes that have no path without it.</summary>
    public double[] PartedPairs { get; }

    /// <summary>The blocks of three or more nodes, without cliques unless they were asked for.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Decomposes a network.</summary>
    /// <param name="network">Any network.</param>
    /// <param name="keepCliques">Whether to keep blocks in which all are neighbours: without weights no node lies between two others there.</param>
    public static BlockDecomposition Of(Network network, bool keepCliques = false)
    {
        var result = new BlockDecomposition(network, keepCliques);
        for (var root = 0; root < network.NodeCount; root++)
            if (result.discovered[root] == 0 && network.Degree(root) > 0) result.Component(root);
        return result;
    }

    private void Component(int root)
    {
        var (firstBlock, firstTime) = (found.Count, time);
        var depth = 0;
        Enter(root, -1, depth);
        while (depth >= 0)
        {
            var v = path[depth];
            if (nextLink[v] < network.Offsets[v + 1])
            {
                var u = network.Targets[nextLink[v]++];
                if (discovered[u] == 0) Enter(u, v, ++depth);
                else if (u != parent[v]) low[v] = Math.Min(low[v], discovered[u]);
            }
            else if (--depth >= 0)
            {
                Leave(v);
            }
        }
        waitingCount = 0;
        Finish(root, firstBlock, time - firstTime);
    }

    private void Enter(int v, int from, int depth)
    {
        (discovered[v], parent[v], subtree[v], path[depth]) = (++time, from, 1, v);
        low[v] = discovered[v];
        waiting[waitingCount++] = v;
    }

    /// <summary>Ends the search below v; the block that ends at its parent, if any, are the nodes that wait since v and the parent.</summary>
    private void Leave(int v)
    {
        var top = parent[v];
        low[top] = Math.Min(low[top], low[v]);
        subtree[top] += subtree[v];
        if (low[v] < discovered[top]) return;
        var start = waitingCount;
        while (waiting[--start] != v) { }
        var nodes = new int[waitingCount - start + 1];
        nodes[0] = top;
        waiting.AsSpan(start, nodes.Length - 1).CopyTo(nodes.AsSpan(1));
        waitingCount = start;
        foreach (var u in nodes.AsSpan(1)) ownBlock[u] = found.Count;
        hanging[top] += subtree[v];
        squares[top] += (double)subtree[v] * subtree[v];
        found.Add((nodes, subtree[v]));
    }

    private void Finish(int root, int firstBlock, int componentSize)
    {
        for (var b = firstBlock; b < found.Count; b++)
        {
            var (nodes, branch) = found[b];
            foreach (var v in nodes.AsSpan(1))
            {
                // v reaches the rest of the component through this block, and each block below it on its own.
                var above = componentSize - 1 - hanging[v];
                PartedPairs[v] = ((componentSize - 1.0) * (componentSize - 1.0) - squares[v] - above * above) / 2;
            }
            if (nodes.Length > 2) Keep(nodes, b, componentSize - branch);
        }
        PartedPairs[root] = ((componentSize - 1.0) * (componentSize - 1.0) - squares[root]) / 2;
    }

    /// <summary>Builds the block as a network; a link to the top is in the row of its other end, which belongs to one block only.</summary>
    private void Keep(int[] nodes, int number, double reachOfTop)
    {
        var top = nodes[0];
        var offsets = new int[nodes.Length + 1];
        var order = LocalOrder(nodes, number, offsets);
        if (!keepCliques && offsets[^1] == (long)nodes.Length * (nodes.Length - 1)) return;
        var targets = new int[offsets[^1]];
        var weights = new double[targets.Length];
        var reach = new double[order.Length];
        var next = offsets[..order.Length];
        var local = low; // No longer needed for the nodes of a finished component, except the tops, which are set here again.
        for (var i = 0; i < order.Length; i++) local[order[i]] = i;
        for (var i = 0; i < order.Length; i++)
        {
            var v = order[i];
            reach[i] = v == top ? reachOfTop : 1 + hanging[v];
            if (v == top) continue;
            for (var e = network.Offsets[v]; e < network.Offsets[v + 1]; e++)
            {
                var u = network.Targets[e];
                if (u != top && ownBlock[u] != number) continue;
                (targets[next[i]], weights[next[i]++]) = (local[u], network.WeightArray[e]);
                if (u == top) (targets[next[local[u]]], weights[next[local[u]]++]) = (i, network.WeightArray[e]);
            }
        }
        Blocks.Add(new Block(order, offsets, targets, weights, reach));
    }

    /// <summary>Orders the nodes by falling degree in the block, so that what is read most lies together, and fills the offsets.</summary>
    private int[] LocalOrder(int[] nodes, int number, int[] offsets)
    {
        var top = nodes[0];
        var degree = new int[nodes.Length];
        for (var i = 1; i < nodes.Length; i++)
            foreach (var u in network.Neighbours(nodes[i]))
            {
                if (u == top) degree[0]++;
                if (u == top || ownBlock[u] == number) degree[i]++;
            }
        var keys = new (int Degree, int Node)[nodes.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = (-degree[i], nodes[i]);
        Array.Sort(keys, nodes);
        for (var i = 0; i < keys.Length; i++) offsets[i + 1] = offsets[i] - keys[i].Degree;
        return nodes;
    }
}
