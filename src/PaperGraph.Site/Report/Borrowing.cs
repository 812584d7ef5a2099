using System.Collections.Immutable;
using PaperGraph.Site.Corpus;

namespace PaperGraph.Site.Report;

/// <summary>Which topics of another field the papers of a field use: what the observed number of a pair is made of.</summary>
internal sealed class Borrowing
{
    private readonly ILookup<(int User, int Owner), BorrowedRow> rows;

    /// <summary>Looks at every topic once.</summary>
    public Borrowing(CorpusView corpus)
    {
        var owners = corpus.Bridges.Owners;
        rows = Enumerable.Range(0, corpus.Tags.Length).Where(tag => owners[tag] >= 0)
            .SelectMany(tag => corpus.SharesOf[tag].Where(share => share.Field != owners[tag]))
            .OrderByDescending(share => share.Papers).ThenBy(share => share.Tag)
            .ToLookup(share => (share.Field, owners[share.Tag]), share => new BorrowedRow(corpus.Tags[share.Tag].Id, corpus.Tags[share.Tag].Name, share.Papers));
    }

    /// <summary>The owner's topics in papers of the user, most papers first.</summary>
    public ImmutableArray<BorrowedRow> Of(int user, int owner) => [.. rows[(user, owner)]];
}
