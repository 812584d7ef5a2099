namespace PaperGraph.Analysis.Communities;

/// <summary>What <see cref="Leiden"/> maximises.</summary>
public enum Objective
{
    /// <summary>More link weight inside communities than the nodes' strengths lead one to expect, see <see cref="Communities.Modularity"/>.</summary>
    Modularity,

    /// <summary>Constant Potts model: inside a community links are denser than the resolution, see <see cref="Communities.ConstantPotts"/>.</summary>
    Cpm,
}
