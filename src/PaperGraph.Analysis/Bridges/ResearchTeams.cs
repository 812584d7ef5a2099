using PaperGraph.Analysis.Networks;

namespace PaperGraph.Analysis.Bridges;

/// <summary>Groups of papers that may depend on each other.</summary>
internal static class ResearchTeams
{
    /// <summary>The papers of each team: those with the same most prolific author (most papers in the corpus, ties by index). O(size of the corpus).</summary>
    /// <returns>Rows are teams, some of them empty; columns are papers. A paper without authors is a team.</returns>
    public static Incidence Find(Corpus corpus)
    {
        var members = new (int Team, int Paper)[corpus.PaperCount];
        for (var paper = 0; paper < members.Length; paper++)
        {
            var (most, leader) = (0, corpus.AuthorPapers.RowCount + corpus.PaperOf[paper]);
            foreach (var author in corpus.PaperAuthors[paper])
                if (corpus.AuthorPapers.Size(author) > most) (most, leader) = (corpus.AuthorPapers.Size(author), author);
            members[paper] = (leader, paper);
        }
        return Incidence.FromPairs(corpus.AuthorPapers.RowCount + members.Length, members.Length, members);
    }

    /// <summary>Every paper of the graph on its own; what stands for the same one is together.</summary>
    public static Incidence Papers(Corpus corpus)
        => Incidence.FromPairs(corpus.PaperCount, corpus.PaperCount, corpus.PaperOf.Select((original, paper) => (original, paper)).ToArray());
}
