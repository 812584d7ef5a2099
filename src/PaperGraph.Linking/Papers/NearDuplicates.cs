using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Model;

namespace PaperGraph.Linking.Papers;

/// <summary>Finds papers whose titles are so alike that they may be versions of one.</summary>
/// <remarks>
/// The sorted-neighbourhood method of Hernández and Stolfo, doi:10.1145/223784.223807: papers are sorted by title, by the title read
/// backwards, and by their rarest words, and compared with their <see cref="Window"/> next neighbours in each order.
/// O(n log n + n·w·l) for n papers, window w and titles of l letters. A pair that differs at both ends and in its rarest words is missed.
/// </remarks>
internal sealed class NearDuplicates
{
    private const int Window = 4;
    private const int RarestWords = 4;
    private const double SimilarEnoughAlone = 0.95;

    private readonly ImmutableArray<JoinedPaper> papers;
    private readonly ComparableTitle[] titles;

    private NearDuplicates(ImmutableArray<JoinedPaper> papers)
    {
        this.papers = papers;
        titles = [.. papers.Select(paper => new ComparableTitle(paper.Paper.Title))];
    }

    /// <summary>The proposals, in the order of the papers.</summary>
    /// <param name="papers">The papers in ordinal order of their ids.</param>
    public static IEnumerable<Merge> Find(ImmutableArray<JoinedPaper> papers)
    {
        var search = new NearDuplicates(papers);
        return search.Candidates().Select(search.ToProposal).OfType<Merge>();
    }

    /// <summary>How many times the letters of two titles are compared.</summary>
    /// <param name="papers">The papers in ordinal order of their ids.</param>
    internal static int Comparisons(ImmutableArray<JoinedPaper> papers) => new NearDuplicates(papers).Neighbours().Count();

    private SortedSet<(int A, int B)> Candidates()
        => [.. Neighbours().Where(pair => TitlePair.Compare(titles[pair.A], titles[pair.B]) is not null)];

    /// <summary>The pairs, the lower first, whose letters are compared: at most three times the window for each paper. A pair may come several times.</summary>
    private IEnumerable<(int A, int B)> Neighbours()
    {
        foreach (var key in (Func<int, string>[])[i => titles[i].Key, i => Backwards(titles[i].Key), RarestFirst()])
        {
            var keys = Enumerable.Range(0, papers.Length).Select(key).ToArray();
            int[] order = [.. Enumerable.Range(0, papers.Length)];
            Array.Sort(keys, order, StringComparer.Ordinal);
            for (var i = 0; i < order.Length; i++)
            {
                for (var j = i + 1; j <= Math.Min(i + Window, order.Length - 1); j++)
                {
                    if (TitlePair.MayBeVersions(titles[order[i]], titles[order[j]])) yield return (Math.Min(order[i], order[j]), Math.Max(order[i], order[j]));
                }
            }
        }
    }

    private static string Backwards(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private Func<int, string> RarestFirst()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in titles.SelectMany(title => title.Words)) counts[word] = counts.GetValueOrDefault(word) + 1;
        return i => string.Join(' ', titles[i].Words.Where(word => counts[word] > 1).Distinct(StringComparer.Ordinal).OrderBy(word => counts[word]).ThenBy(word => word, StringComparer.Ordinal).Take(RarestWords));
    }

    private Merge? ToProposal((int A, int B) pair)
    {
        var (a, b) = (papers[pair.A], papers[pair.B]);
        if (HaveDifferentIds(a.Paper, b.Paper) || TitlePair.Compare(titles[pair.A], titles[pair.B]) is not { } likeness) return null;
        var areAuthorsKnown = !a.Authors.IsEmpty && !b.Authors.IsEmpty;
        var common = PaperEvidence.CommonAuthors(a.Authors, b.Authors);
        if (PaperEvidence.AreYearsApart(PaperEvidence.YearsOf(a), PaperEvidence.YearsOf(b))) return null;
        if (areAuthorsKnown && common.Length == 0) return null;
        if (!areAuthorsKnown && !likeness.IsSubtitle && likeness.Similarity < SimilarEnoughAlone) return null;
        var (kept, other) = IsBetter(b, a) ? (b, a) : (a, b);
        var similarity = likeness.Similarity.ToString("0.00", CultureInfo.InvariantCulture);
        return new Merge(ThingKind.Paper, MergeDecision.Proposed, kept.Paper.Id, kept.Paper.Title, other.Paper.Id, "near-duplicate-title",
            $"\"{other.Paper.Title}\": {likeness.Words} (similarity {similarity}); {PaperEvidence.Words(PaperEvidence.YearsOf(a), PaperEvidence.YearsOf(b), common, areAuthorsKnown)}");
    }

    private static bool HaveDifferentIds(Paper a, Paper b) => a.ArxivId is not null && b.ArxivId is not null;

    /// <summary>The one with identifiers, then with more authors, then the longer abstract.</summary>
    private static bool IsBetter(JoinedPaper a, JoinedPaper b) => Rank(a).CompareTo(Rank(b)) > 0;

    private static (int, int, int) Rank(JoinedPaper paper) =>
        ((paper.Paper.ArxivId is null ? 0 : 1) + (paper.Paper.Doi is null ? 0 : 1), paper.Authors.Length, paper.Paper.Abstract?.Length ?? 0);
}
