namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Weighs what two clusters have in common.</summary>
/// <remarks>
/// A common co-author counts 1, two co-authors whose names may be one person's ½. Common topics count ½ when chance gives as many with
/// p &lt; 0.05 and 1 for two or more with p &lt; 0.001; chance is a Poisson variable with mean λ = Σ over the topics t of one of
/// 1 − (1 − d_t/n)^m, for d_t of the corpus' n papers with topic t and m papers of the other. Relational evidence of this kind is
/// that of Bhattacharya and Getoor, doi:10.1145/1217299.1217304. O(c log c) for c co-authors of both.
/// </remarks>
internal sealed class AuthorEvidence(AuthorCorpus corpus, AuthorClusters clusters)
{
    private const double LooseCoAuthor = 0.5;
    private const int MostYearsBetween = 25;

    private readonly List<(int Block, int Cluster)> first = [];
    private readonly List<(int Block, int Cluster)> second = [];

    /// <summary>The common co-authors and topics of two clusters.</summary>
    public CommonGround Weigh(int a, int b)
    {
        CollectCoAuthors(a, first);
        CollectCoAuthors(b, second);
        var (coAuthors, names) = CommonCoAuthors();
        var (topics, chance) = CommonTopics(clusters[a].Papers, clusters[b].Papers);
        var fields = clusters[a].Papers.SelectMany(paper => corpus.FieldsOf[paper]).Intersect(clusters[b].Papers.SelectMany(paper => corpus.FieldsOf[paper])).Any();
        return new CommonGround(coAuthors, names, topics, chance, fields, AreYearsClose(clusters[a].Papers, clusters[b].Papers));
    }

    private void CollectCoAuthors(int cluster, List<(int Block, int Cluster)> into)
    {
        into.Clear();
        var self = clusters.Find(cluster);
        foreach (var paper in clusters[cluster].Papers.Where(corpus.HasTeam))
        {
            foreach (var atom in clusters.AtomsOf(paper))
            {
                var other = clusters.Find(atom);
                if (other != self) into.Add((corpus.Blocks[clusters.GroupOf[atom]], other));
            }
        }
        into.Sort();
    }

    private (double Weight, List<string> Names) CommonCoAuthors()
    {
        var weight = 0.0;
        var names = new List<string>();
        var (i, j) = (0, 0);
        while (i < first.Count && j < second.Count)
        {
            var block = first[i].Block;
            if (block != second[j].Block)
            {
                if (block < second[j].Block) i++; else j++;
                continue;
            }
            var (ours, theirs) = (Slice(first, ref i), Slice(second, ref j));
            foreach (var other in theirs)
            {
                if (ours.Contains(other)) weight++;
                else if (ours.Any(one => MayBeOne(one, other))) weight += LooseCoAuthor;
                else continue;
                names.Add(clusters[other].Best);
            }
        }
        return (weight, names);
    }

    private static List<int> Slice(List<(int Block, int Cluster)> all, ref int from)
    {
        var block = all[from].Block;
        var slice = new List<int>();
        for (; from < all.Count && all[from].Block == block; from++)
        {
            if (slice.Count == 0 || slice[^1] != all[from].Cluster) slice.Add(all[from].Cluster);
        }
        return slice;
    }

    private bool MayBeOne(int a, int b) => !clusters[a].Name.HasCrowdedSurname && clusters[a].Name.MayBe(clusters[b].Name);

    private (List<string> Topics, double Chance) CommonTopics(IReadOnlyCollection<int> a, IReadOnlyCollection<int> b)
    {
        var ours = a.SelectMany(paper => corpus.TagsOf[paper]).Distinct().ToArray();
        var common = ours.Intersect(b.SelectMany(paper => corpus.TagsOf[paper])).Order().ToArray();
        if (common.Length == 0) return ([], 1);
        var expected = ours.Sum(tag => 1 - Math.Pow(1 - ((double)corpus.TagPapers[tag] / corpus.Papers.Count), b.Count));
        return ([.. common.OrderBy(tag => corpus.TagPapers[tag]).ThenBy(tag => tag).Select(tag => corpus.TagNames[tag])], PoissonTail(common.Length, expected));
    }

    /// <summary>The chance of <paramref name="count"/> or more.</summary>
    private static double PoissonTail(int count, double mean)
    {
        var (term, below) = (Math.Exp(-mean), 0.0);
        for (var i = 0; i < count; i++)
        {
            below += term;
            term *= mean / (i + 1);
        }
        return Math.Max(0, 1 - below);
    }

    private bool AreYearsClose(IReadOnlyCollection<int> a, IReadOnlyCollection<int> b)
    {
        var (ours, theirs) = (Years(a), Years(b));
        if (ours.Length == 0 || theirs.Length == 0) return true;
        return Math.Max(ours.Min() - theirs.Max(), theirs.Min() - ours.Max()) <= MostYearsBetween;
    }

    private int[] Years(IReadOnlyCollection<int> papers) => [.. papers.Select(paper => corpus.Papers[paper].Year).OfType<int>()];
}
