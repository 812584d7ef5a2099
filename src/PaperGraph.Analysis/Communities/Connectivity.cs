using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Communities;

/// <summary>Splits communities that fall apart into their connected pieces, which can only raise modularity.</summary>
internal static class Connectivity
{
    /// <summary>Gives every connected piece of a community a label of its own, numbered by smallest node. O(n + m).</summary>
    public static void Split(Network network, int[] community)
    {
        var piece = new int[community.Length];
        Array.Fill(piece, -1);
        var stack = new Stack<int>();
        var pieces = 0;
        for (var start = 0; start < piece.Length; start++)
        {
            if (piece[start] >= 0) continue;
            piece[start] = pieces;
            stack.Push(start);
            while (stack.TryPop(out var v))
                foreach (var u in network.Neighbours(v))
                {
                    if (piece[u] >= 0 || community[u] != community[v]) continue;
                    piece[u] = pieces;
                    stack.Push(u);
                }
            pieces++;
        }
        piece.CopyTo(community, 0);
    }
}
