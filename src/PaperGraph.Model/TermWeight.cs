namespace PaperGraph.Model;

/// <summary>How much a word tells about a paper.</summary>
/// <param name="Term">The number of the word, ≥ 0; the same word has the same number in all papers.</param>
/// <param name="Weight">Its weight, &gt; 0.</param>
public readonly record struct TermWeight(int Term, double Weight);
