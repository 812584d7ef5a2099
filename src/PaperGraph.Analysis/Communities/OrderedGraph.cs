namespace PaperGraph.Analysis.Communities;

/// <summary>A network whose nodes stand in an order of their own, and the way back.</summary>
internal sealed class OrderedGraph
{
    private readonly int[]? nodes;

    /// <summary>A network in its own order.</summary>
    public OrderedGraph(LeidenGraph graph) => Graph = graph;

    private OrderedGraph(LeidenGraph graph, int[] nodes)
    {
        Graph = graph;
        this.nodes = nodes;
    }

    /// <summary>The network in this order.</summary>
    public LeidenGraph Graph { get; }

    /// <summary>The same network with the nodes of a community side by side.</summary>
    /// <param name="community">By node in the present order; put in the new one.</param>
    public OrderedGraph ByCommunity(ref int[] community)
    {
        var order = NodeOrder.ByCommunity(community, Graph.NodeCount, out _);
        var before = community;
        community = Array.ConvertAll(order, v => before[v]);
        return new OrderedGraph(Graph.InOrder(order), Array.ConvertAll(order, v => nodes is null ? v : nodes[v]));
    }

    /// <summary>Labels in the order of the network that it was made of.</summary>
    public int[] Restore(int[] labels)
    {
        if (nodes is null) return labels;
        var restored = new int[labels.Length];
        for (var i = 0; i < labels.Length; i++) restored[nodes[i]] = labels[i];
        return restored;
    }
}
