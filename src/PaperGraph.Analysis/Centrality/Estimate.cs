namespace PaperGraph.Analysis.Centrality;

/// <summary>A measure of all nodes with the bound on its error.</summary>
/// <param name="Values">By node.</param>
/// <param name="Error">How far a value may be from the exact one; 0 if the values are exact up to rounding.</param>
/// <param name="FailureProbability">The probability that some value is farther from the exact one; 0 if exact.</param>
/// <param name="Samples">Number of samples that the values rest on; 0 if exact.</param>
internal sealed record Estimate(double[] Values, double Error = 0, double FailureProbability = 0, long Samples = 0)
{
    /// <summary>Whether the values are exact up to rounding.</summary>
    public bool IsExact => Samples == 0;
}
