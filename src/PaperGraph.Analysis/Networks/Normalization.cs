namespace PaperGraph.Analysis.Networks;

/// <summary>How link weights are made comparable between frequent and rare nodes.</summary>
/// <remarks>
/// w is the weight of a link (a number of co-occurrences), s_i the size of node i: the number of its occurrences where that is known, else its
/// strength k_i = Σ_j w_ij, as in VOSviewer, which is given no more than the network. S = Σ s_i, which is 2M for strengths; n the number of nodes.
/// The measures are compared in van Eck and Waltman 2009 (DOI 10.1002/asi.21075); VOSviewer's choice is explained in van Eck and Waltman 2010
/// (DOI 10.1007/s11192-009-0146-3).
/// </remarks>
public enum Normalization
{
    /// <summary>w as it is.</summary>
    None,

    /// <summary>S·w/(s_i·s_j), above 0: how many times stronger than by chance; 1 is chance (DOI 10.1002/asi.21075).</summary>
    Association,

    /// <summary>w·(n/s_i + n/s_j)/2, above 0: the mean of the two shares that the link has in its ends, times n (Waltman and van Eck 2012, DOI 10.1002/asi.22748).</summary>
    Fractionalization,

    /// <summary>w/(s_i + s_j − w), in (0,1]: the share of the occurrences of either that are of both (DOI 10.1002/asi.21075).</summary>
    Jaccard,

    /// <summary>w/√(s_i·s_j), in (0,1]: Salton's cosine (DOI 10.1002/asi.21075).</summary>
    Salton,

    /// <summary>w/min(s_i, s_j), in (0,1]: 1 when the rarer never occurs without the other (DOI 10.1002/asi.21075).</summary>
    Inclusion,

    /// <summary>w²/(s_i·s_j), in (0,1]: the square of the cosine (Callon et al. 1991, DOI 10.1007/BF02019280).</summary>
    Equivalence,
}
