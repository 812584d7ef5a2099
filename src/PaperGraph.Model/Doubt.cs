using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>A fact of a paper that was chosen among several readings, or that a source states and that looks wrong.</summary>
/// <param name="Kind">What was chosen.</param>
/// <param name="PaperId">The paper's id.</param>
/// <param name="Chosen">What the graph has.</param>
/// <param name="Alternative">The next best reading.</param>
/// <param name="Confidence">The probability of what the graph has, in [0,1].</param>
public sealed record Doubt(DoubtKind Kind, string PaperId, ImmutableArray<string> Chosen, ImmutableArray<string> Alternative, double Confidence);

/// <summary>What was chosen.</summary>
public enum DoubtKind
{
    /// <summary>How a line of tags was cut.</summary>
    TagLine,

    /// <summary>The field that a source states.</summary>
    StatedField,
}
