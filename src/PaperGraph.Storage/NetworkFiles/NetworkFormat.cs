namespace PaperGraph.Storage.NetworkFiles;

/// <summary>How a network is written in a file.</summary>
public enum NetworkFormat
{
    /// <summary>One link per line: two names and perhaps a weight, between tabs, else commas, else semicolons, else blanks.</summary>
    EdgeList,

    /// <summary>Pajek's <c>.net</c>: <c>*Vertices</c>, <c>*Edges</c>, <c>*Arcs</c> and their lists.</summary>
    Pajek,

    /// <summary>GraphML.</summary>
    GraphMl,

    /// <summary>Graph Modelling Language.</summary>
    Gml,

    /// <summary>Gephi's GEXF.</summary>
    Gexf,

    /// <summary>VOSviewer's network file with its map file beside it.</summary>
    VosViewerText,

    /// <summary>VOSviewer's JSON.</summary>
    VosViewerJson,

    /// <summary>JSON with <c>nodes</c> and <c>links</c> (or <c>edges</c>), as d3 and networkx exchange it.</summary>
    NodeLinkJson,

    /// <summary>A square matrix of link weights in the coordinate format of MatrixMarket.</summary>
    MatrixMarket,
}
