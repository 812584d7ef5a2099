namespace PaperGraph.Storage.NetworkFiles;

/// <summary>How a network is written in a file.</summary>
public enum NetworkFormat
{
    /// <summary>One link per line: two names and perhaps a weight, between tabs, else commas, else blanks.</summary>
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
}
