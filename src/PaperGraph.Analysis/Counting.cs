namespace PaperGraph.Analysis;

/// <summary>How much a paper adds to the link of each pair of its tags.</summary>
/// <remarks>Perianes-Rodriguez, Waltman and van Eck 2016, DOI 10.1016/j.joi.2016.10.006.</remarks>
public enum Counting
{
    /// <summary>1: a link's strength is the number of papers with both tags.</summary>
    Full,

    /// <summary>1/(t−1) for a paper of t tags: each tag gets a total link strength of 1 from it, however many there are.</summary>
    Fractional,
}
