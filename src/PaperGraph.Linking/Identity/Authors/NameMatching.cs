using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Joins the forms of one person's name, such as "J. D. Thaler" and "Jesse Thaler", where papers support it.</summary>
/// <remarks>
/// Names are compared within a block of one surname and first initial. The vaguer name goes to a fuller one when evidence supports that
/// one, or several that do not contradict each other; where it supports two different people nothing is joined. Joined co-authors are
/// evidence for the next round, at most <see cref="MostRounds"/>. The order of the blocks and of the papers decides, both fixed.
/// O(b²·c) for a block of b names with c co-authors.
/// </remarks>
internal sealed class NameMatching
{
    private const int MostRounds = 3;
    private const int MostProposals = 3;

    private readonly AuthorClusters clusters;
    private readonly AuthorEvidence evidence;
    private readonly int[][] blocks;

    /// <summary>Prepares the blocks.</summary>
    public NameMatching(AuthorCorpus corpus, AuthorClusters clusters)
    {
        this.clusters = clusters;
        evidence = new AuthorEvidence(corpus, clusters);
        blocks =
        [
            .. Enumerable.Range(0, clusters.Count)
                .Where(atom => corpus.Groups[clusters.GroupOf[atom]] is { Kind: AuthorKind.Person, Name.Given.IsEmpty: false })
                .GroupBy(atom => corpus.Blocks[clusters.GroupOf[atom]])
                .Where(block => block.Skip(1).Any()).OrderBy(block => block.Key).Select(block => block.ToArray()),
        ];
    }

    /// <summary>Joins until nothing more is supported.</summary>
    public void Join()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var before = clusters.Joined.Count;
            foreach (var block in blocks) JoinBlock(block);
            if (clusters.Joined.Count == before) break;
        }
    }

    /// <summary>The names that may be one and were not joined.</summary>
    public IEnumerable<(int Kept, int Other, string Reason, string Evidence)> Propose()
    {
        foreach (var block in blocks)
        {
            var roots = Roots(block);
            foreach (var vague in roots)
            {
                var fitting = Fitting(vague, roots).Take(MostProposals + 1).ToArray();
                if (fitting.Length is 0 or > MostProposals) continue;
                foreach (var full in fitting)
                {
                    var common = evidence.Weigh(vague, full);
                    if (IsPlausible(vague, full, common, fitting.Length)) yield return (full, vague, Reason(vague, full), common.Words);
                }
            }
        }
    }

    private void JoinBlock(int[] block)
    {
        foreach (var vague in Roots(block).OrderByDescending(root => clusters[root].Name.Detail).ThenBy(root => root).ToArray())
        {
            if (clusters.Find(vague) != vague) continue;
            var fitting = Fitting(vague, Roots(block)).ToArray();
            if (fitting.Length == 0) continue;
            var isOnly = IsOnlyBearer(fitting);
            var supported = fitting.Select(full => (Full: full, Common: evidence.Weigh(vague, full)))
                .Where(pair => pair.Common.Weight(isOnly) >= Needed(vague, pair.Full))
                .OrderByDescending(pair => pair.Common.Weight(isOnly)).ThenByDescending(pair => clusters[pair.Full].Name.Detail).ThenBy(pair => pair.Full)
                .ToArray();
            if (supported.Length == 0 || !AgreeAll([.. supported.Select(pair => pair.Full)])) continue;
            clusters.Join(vague, supported[0].Full, Reason(vague, supported[0].Full), supported[0].Common.Words);
        }
    }

    private int[] Roots(int[] block) => [.. block.Select(clusters.Find).Distinct()];

    private IEnumerable<int> Fitting(int vague, int[] roots) => roots.Where(full => full != vague
        && IsFuller(full, vague)
        && clusters[vague].Name.IsCompatibleWith(clusters[full].Name)
        && !(clusters.GroupOf[full] == clusters.GroupOf[vague] && clusters[full].Name.Key == clusters[vague].Name.Key)
        && clusters.MayJoin(vague, full));

    private bool IsFuller(int full, int vague) =>
        clusters[full].Name.Detail.CompareTo(clusters[vague].Name.Detail) is var order && (order > 0 || (order == 0 && full < vague));

    private bool IsOnlyBearer(int[] fitting) => AgreeAll(fitting) && !clusters[fitting[0]].Name.HasCrowdedSurname;

    private bool AgreeAll(int[] names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!clusters[names[i]].Name.IsCompatibleWith(clusters[names[j]].Name) || !clusters.MayJoin(names[i], names[j])) return false;
            }
        }
        return true;
    }

    /// <summary>Equal first names need less support than initials, and crowded surnames more than others.</summary>
    private double Needed(int vague, int full) => (AreBothFull(vague, full) ? 0.5 : 1) * (clusters[full].Name.HasCrowdedSurname ? 2 : 1);

    private bool AreBothFull(int a, int b) => clusters[a].Name.IsFull && clusters[b].Name.IsFull;

    private bool IsPlausible(int vague, int full, CommonGround common, int fitting) =>
        common.YearsClose && (common.CoAuthors > 0 || (fitting == 1 && (common.Topics.Count > 0 || common.ShareField)
            && (AreBothFull(vague, full) || !clusters[full].Name.HasCrowdedSurname)));

    private string Reason(int vague, int full)
    {
        var (a, b) = (clusters[vague].Name, clusters[full].Name);
        if (a.Key == b.Key) return "transliteration";
        if (!a.IsFull || !b.IsFull) return "initials";
        return a.Suffix == b.Suffix ? "middle-name" : "suffix";
    }
}
