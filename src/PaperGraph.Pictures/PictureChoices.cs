namespace PaperGraph.Pictures;

/// <summary>What is known of a node and can be shown by colour, or if it is a number by size. docs/measures.md defines the measures.</summary>
public enum NodeAspect
{
    /// <summary>Its community; a colour only.</summary>
    Community,

    /// <summary>The field of most of its papers; a colour only.</summary>
    Field,

    /// <summary>The mean year of its papers.</summary>
    Year,

    /// <summary>The year of its first paper.</summary>
    FirstYear,

    /// <summary>Its papers.</summary>
    Papers,

    /// <summary>Number of neighbours.</summary>
    Degree,

    /// <summary>Σ of the weights of its links.</summary>
    Strength,

    /// <summary>Share of shortest paths through it.</summary>
    Betweenness,

    /// <summary>The same with weights as nearness.</summary>
    WeightedBetweenness,

    /// <summary>Harmonic closeness.</summary>
    Closeness,

    /// <summary>PageRank.</summary>
    PageRank,

    /// <summary>Eigenvector centrality.</summary>
    Eigenvector,

    /// <summary>Core number.</summary>
    Core,

    /// <summary>Share of linked pairs of neighbours.</summary>
    Clustering,

    /// <summary>How evenly it is spread over fields, or over communities in a network of one's own.</summary>
    Participation,

    /// <summary>Z-score within its community.</summary>
    WithinModuleZ,

    /// <summary>Burt's constraint.</summary>
    Constraint,

    /// <summary>Burt's effective size.</summary>
    EffectiveSize,

    /// <summary>Bridging centrality.</summary>
    Bridging,
}

/// <summary>How nodes get their places.</summary>
public enum PictureLayout
{
    /// <summary>VOS mapping, stress majorisation and packing, refined for few crossings; communities stay whole.</summary>
    Stress,

    /// <summary>MSAGL's multidimensional scaling.</summary>
    Mds,

    /// <summary>MSAGL's layers (Sugiyama).</summary>
    Layered,

    /// <summary>MSAGL's force-directed layout (incremental stress with constraints).</summary>
    Force,
}

/// <summary>How links run.</summary>
public enum LinkRouting
{
    /// <summary>Smooth and around every label; the fastest.</summary>
    Corridor,

    /// <summary>Splines around every label, a little shorter and four times slower.</summary>
    Spline,

    /// <summary>Links that run the same way are bundled; they may run under labels.</summary>
    Bundles,

    /// <summary>Straight lines under the labels.</summary>
    Straight,
}

/// <summary>Colours of sheet and text.</summary>
public enum PictureTheme
{
    /// <summary>White, for screens and paper.</summary>
    Light,

    /// <summary>Dark, for slides.</summary>
    Dark,

    /// <summary>White with black text and firm lines, readable without colour.</summary>
    Print,
}

/// <summary>A file format.</summary>
public enum PictureFormat
{
    /// <summary>Vectors with text that stays text.</summary>
    Svg,

    /// <summary>Pixels.</summary>
    Png,

    /// <summary>Vectors on a sheet of the given width, fonts embedded.</summary>
    Pdf,
}
