namespace PaperGraph.Analysis.Communities;

/// <summary>Splits communities that fall apart into their connected pieces, which can only raise modularity.</summary>
internal static class Connectivity
{
    /// <summary>Gives every connected piece of a community a label of its own, numbered by smallest node. O(n + m).</summary>
    public static void Split(LeidenGraph graph, int[] community)
    {
        var piece = new int[community.Length];
        var stack = new int[community.Length];
        Array.Fill(piece, -1);
        var pieces = 0;
        for (var start = 0; start < piece.Length; start++)
        {
            if (piece[start] >= 0) continue;
            piece[start] = pieces;
            stack[0] = start;
            for (var waiting = 1; waiting > 0;)
            {
                var v = stack[--waiting];
                for (var e = graph.Offsets[v]; e < graph.Offsets[v + 1]; e++)
                {
                    var u = graph.Targets[e];
                    if (piece[u] >= 0 || community[u] != community[v]) continue;
                    piece[u] = pieces;
                    stack[waiting++] = u;
                }
            }
            pieces++;
        }
        piece.CopyTo(community, 0);
    }
}
