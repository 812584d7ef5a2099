namespace PaperGraph.Analysis;

/// <summary>A number that each node of a network has. docs/measures.md has formulas, ranges and sources.</summary>
public enum NetworkMeasure
{
    /// <summary>Number of neighbours.</summary>
    Degree,

    /// <summary>Σ of the weights of a node's links.</summary>
    Strength,

    /// <summary>Share of the other pairs of nodes whose shortest paths (links count, weights do not) lead through the node.</summary>
    Betweenness,

    /// <summary>The same where a link of weight w is 1/w long.</summary>
    WeightedBetweenness,

    /// <summary>Harmonic closeness: mean of 1/distance to all other nodes.</summary>
    Closeness,

    /// <summary>PageRank, weighted, damping 0.85; the sum over all nodes is 1.</summary>
    PageRank,

    /// <summary>Eigenvector centrality, weighted; the largest entry is 1.</summary>
    Eigenvector,

    /// <summary>Largest k such that the node belongs to the k-core.</summary>
    Core,

    /// <summary>Share of the pairs of neighbours that are linked; NaN below two neighbours.</summary>
    Clustering,

    /// <summary>Participation coefficient between the communities of the network: how evenly a node's link weights are spread over them.</summary>
    Participation,

    /// <summary>Z-score of the node's link weights within its community against those of the community's other nodes.</summary>
    WithinModuleZ,

    /// <summary>Burt's constraint, weighted; NaN for a node without links.</summary>
    Constraint,

    /// <summary>Burt's effective size: neighbours less how much they overlap, weighted; NaN for a node without links.</summary>
    EffectiveSize,

    /// <summary>Bridging centrality: betweenness times bridging coefficient.</summary>
    Bridging,
}

/// <summary>A measure of all nodes.</summary>
/// <param name="Measure">Which one.</param>
/// <param name="Values">By node; NaN where it is not defined.</param>
/// <param name="Error">How far a value may be from the exact one; 0 if exact up to rounding.</param>
/// <param name="FailureProbability">The probability that some value is farther from the exact one; 0 if exact.</param>
public sealed record MeasureValues(NetworkMeasure Measure, double[] Values, double Error, double FailureProbability);
