using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>The names on papers, joined step by step into authors.</summary>
/// <remarks>
/// An atom is a name on some of its papers; a cluster is the atoms of one author. Union by number of papers with path halving:
/// O(α(n)) a step, and O(n log n) for moving papers in all.
/// </remarks>
internal sealed class AuthorClusters
{
    private readonly AuthorCorpus corpus;
    private readonly List<int> parents = [];
    private readonly List<AuthorCluster> states = [];
    private readonly int[][] atomsOf;

    /// <summary>Starts without atoms.</summary>
    public AuthorClusters(AuthorCorpus corpus)
    {
        this.corpus = corpus;
        atomsOf = [.. corpus.GroupsOf.Select(groups => new int[groups.Length])];
    }

    /// <summary>The number of atoms.</summary>
    public int Count => parents.Count;

    /// <summary>What was joined, in order.</summary>
    public List<JoinedNames> Joined { get; } = [];

    /// <summary>What bears the same name and was kept apart, as atoms, in order.</summary>
    public List<(int Larger, int Smaller, string Evidence)> Separated { get; } = [];

    /// <summary>Makes an atom of a name on some of its papers.</summary>
    public int Add(int group, List<int> papers)
    {
        var atom = parents.Count;
        parents.Add(atom);
        states.Add(new AuthorCluster(corpus.Groups[group].Name, corpus.Groups[group].Best, papers));
        GroupOf.Add(group);
        foreach (var paper in papers)
        {
            for (var place = 0; place < corpus.GroupsOf[paper].Length; place++)
            {
                if (corpus.GroupsOf[paper][place] == group) atomsOf[paper][place] = atom;
            }
        }
        return atom;
    }

    /// <summary>Per atom the name.</summary>
    public List<int> GroupOf { get; } = [];

    /// <summary>The atoms on a paper, in the order of its authors.</summary>
    public int[] AtomsOf(int paper) => atomsOf[paper];

    /// <summary>The cluster of an atom, named by one of its atoms.</summary>
    public int Find(int atom)
    {
        while (parents[atom] != atom) atom = parents[atom] = parents[parents[atom]];
        return atom;
    }

    /// <summary>What is known of the cluster of an atom.</summary>
    public AuthorCluster this[int atom] => states[Find(atom)];

    /// <summary>Whether two clusters may become one: no paper has both, and nobody has kept them apart.</summary>
    public bool MayJoin(int a, int b)
    {
        var (first, second) = (this[a], this[b]);
        return !first.IsKeptFrom(second) && !first.Meets(second);
    }

    /// <summary>Makes one cluster of two parts of the same name.</summary>
    public void JoinParts(int a, int b) => Union(Find(a), Find(b), this[a].Name, this[a].Best);

    /// <summary>Makes one cluster of two names and remembers why.</summary>
    public void Join(int a, int b, string reason, string evidence)
    {
        var (low, high) = (Find(a), Find(b));
        if (low == high) return;
        var (first, second) = (states[low], states[high]);
        var (kept, other) = first.CompareTo(second) >= 0 ? (first, second) : (second, first);
        Joined.Add(new JoinedNames(low, kept.Best, other.Best, reason, evidence));
        Union(low, high, first.Name.IsCompatibleWith(second.Name) ? first.Name.Unite(second.Name) : kept.Name, kept.Best);
    }

    private void Union(int a, int b, PersonName name, string best)
    {
        if (a == b) return;
        var (into, from) = states[a].Papers.Count >= states[b].Papers.Count ? (a, b) : (b, a);
        parents[from] = into;
        states[into].Absorb(states[from], name, best);
    }
}

/// <summary>Two names that were joined.</summary>
/// <param name="Atom">An atom of the author.</param>
/// <param name="Kept">The fuller name.</param>
/// <param name="Other">The other name.</param>
/// <param name="Reason">The rule.</param>
/// <param name="Evidence">What supports it.</param>
internal sealed record JoinedNames(int Atom, string Kept, string Other, string Reason, string Evidence);
