using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Text;

/// <summary>Who wrote a paper and where it was listed, on one line each.</summary>
internal static class PaperPeople
{
    private const int MostNames = 6;

    /// <summary>Up to six names, "et al." when the source cut the list, the number of authors when it names none.</summary>
    public static string Of(CorpusView corpus, int paper)
    {
        var links = corpus.AuthorsOf[paper];
        var stated = corpus.Papers[paper].AuthorCount;
        if (links.Length == 0) return stated is { } count ? Say.Count(count, "author") + ", not named by the source" : "Authors not named by the source";
        var names = string.Join(", ", links.Take(MostNames).Select(link => corpus.Authors[link.Author].Name));
        if (links.Length > MostNames) return $"{names} and {Say.Number(Math.Max(stated ?? 0, links.Length) - MostNames)} more";
        return corpus.Papers[paper].AuthorsComplete ? names : names + " et al.";
    }

    /// <summary>The names of the sources that list the paper.</summary>
    public static string Sources(CorpusView corpus, int paper)
        => string.Join(", ", corpus.ListingsOf[paper].Select(listing => corpus.Analyzed.Graph.Sources[listing.Source].Name).Distinct());
}
