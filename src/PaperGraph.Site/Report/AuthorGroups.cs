using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Report;

/// <summary>Tells whether papers come from one group of people or from several.</summary>
internal static class AuthorGroups
{
    /// <summary>Groups of papers such that papers of different groups share no author; a paper without authors is a group of its own.</summary>
    public static int Count(CorpusView corpus, IReadOnlyList<int> papers)
    {
        var parent = Enumerable.Range(0, papers.Count).ToArray();
        var firstPaperOf = new Dictionary<int, int>();
        for (var i = 0; i < papers.Count; i++)
            foreach (var link in corpus.AuthorsOf[papers[i]])
                if (!firstPaperOf.TryAdd(link.Author, i))
                    parent[Root(parent, i)] = Root(parent, firstPaperOf[link.Author]);
        return Enumerable.Range(0, papers.Count).Count(i => parent[i] == i);
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }
}
