using System.Collections.Immutable;
using PaperGraph.Linking.Papers;

namespace PaperGraph.Linking.Corrections;

/// <summary>Finds papers that a person names, by their index.</summary>
internal sealed class JoinedPaperLookup(ImmutableArray<JoinedPaper> papers)
{
    private readonly PaperLookup records = new([.. papers.SelectMany(paper => paper.Entries)]);
    private readonly int[] owners = [.. papers.SelectMany((paper, index) => paper.Entries.Select(_ => index))];

    /// <summary>The papers with this id, arXiv id, DOI or title.</summary>
    public HashSet<int> Find(string paper) => [.. records.Find(paper).Select(record => owners[record])];
}
