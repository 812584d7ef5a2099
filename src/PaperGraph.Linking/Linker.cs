using System.Collections.Immutable;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Linking;

/// <summary>Links the records of all inputs into one graph.</summary>
public static class Linker
{
    /// <summary>Joins records of the same paper, cuts tag lines, and gives every thing its stable id.</summary>
    /// <param name="inputs">What was read, in the order of the inputs.</param>
    public static LinkedCorpus Link(ImmutableArray<ExtractedInput> inputs) => throw new NotImplementedException();
}

/// <summary>A linked graph and what had to be guessed on the way.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Issues">Guesses and conflicts found while linking, in the order of the inputs.</param>
public sealed record LinkedCorpus(LiteratureGraph Graph, ImmutableArray<Issue> Issues);
