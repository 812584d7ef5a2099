using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Rendering;

/// <summary>The topics and people that occur most among some papers, as rows of an address, a name and a number of papers; ties by index.</summary>
internal static class CountedRows
{
    /// <summary>Rows of a list at most.</summary>
    public const int Most = 20;

    /// <summary>The topics on most of the papers.</summary>
    public static IReadOnlyList<(string? Address, string Name, int Papers)> Topics(CorpusView corpus, Links links, IEnumerable<int> papers) =>
        Of(papers.SelectMany(paper => corpus.TagsOf[paper]).Select(link => link.Tag), tag => (links.Page(PageKind.Topic, corpus.Tags[tag].Id), corpus.Tags[tag].Name));

    /// <summary>The authors of most of the papers.</summary>
    public static IReadOnlyList<(string? Address, string Name, int Papers)> People(CorpusView corpus, Links links, IEnumerable<int> papers) =>
        Of(papers.SelectMany(paper => corpus.AuthorsOf[paper]).Select(link => link.Author), author => (links.Page(PageKind.Author, corpus.Authors[author].Id), corpus.Authors[author].Name));

    private static List<(string? Address, string Name, int Papers)> Of(IEnumerable<int> things, Func<int, (string? Address, string Name)> describe) =>
    [
        .. things.CountBy(thing => thing).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(Most)
            .Select(entry => (describe(entry.Key).Address, describe(entry.Key).Name, entry.Value)),
    ];
}
