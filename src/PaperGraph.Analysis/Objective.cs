namespace PaperGraph.Analysis.Communities;

/// <summary>What communities maximise.</summary>
public enum Objective
{
    /// <summary>Modularity.</summary>
    Modularity,

    /// <summary>The constant Potts model.</summary>
    Cpm,
}
