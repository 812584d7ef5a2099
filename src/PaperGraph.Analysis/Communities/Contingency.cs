namespace PaperGraph.Analysis.Communities;

/// <summary>How many nodes each pair of communities of two partitions has in common.</summary>
internal sealed class Contingency
{
    private readonly int[] a;
    private readonly int[] b;
    private readonly Dictionary<(int A, int B), int> common = [];

    /// <summary>Counts. O(n).</summary>
    /// <param name="a">Labels from 0 by node.</param>
    /// <param name="b">Labels from 0 of the same nodes.</param>
    public Contingency(int[] a, int[] b)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(b.Length, a.Length);
        (this.a, this.b) = (a, b);
        SizesA = Sizes(a);
        SizesB = Sizes(b);
        for (var v = 0; v < a.Length; v++) common[(a[v], b[v])] = common.GetValueOrDefault((a[v], b[v])) + 1;
    }

    /// <summary>Nodes by community of the first partition.</summary>
    public int[] SizesA { get; }

    /// <summary>Nodes by community of the second partition.</summary>
    public int[] SizesB { get; }

    /// <summary>Pairs of communities that have nodes in common, in the order of their first node, with the number of these nodes.</summary>
    public IEnumerable<(int A, int B, int Nodes)> Cells => common.Select(cell => (cell.Key.A, cell.Key.B, cell.Value));

    /// <summary>Nodes that lie with a node in both partitions, itself included.</summary>
    public int Common(int node) => common[(a[node], b[node])];

    /// <summary>Nodes of a node's community in the first partition.</summary>
    public int SizeA(int node) => SizesA[a[node]];

    /// <summary>Nodes of a node's community in the second partition.</summary>
    public int SizeB(int node) => SizesB[b[node]];

    private static int[] Sizes(int[] labels)
    {
        var sizes = new int[labels.Append(-1).Max() + 1];
        foreach (var label in labels) sizes[label]++;
        return sizes;
    }
}
