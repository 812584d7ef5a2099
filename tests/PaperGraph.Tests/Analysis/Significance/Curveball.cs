using PaperGraph.Model;

namespace PaperGraph.Tests.Analysis.Significance;

/// <summary>
/// Random papers with the same numbers of tags per paper and papers per tag: two papers trade the tags that only one of them has
/// (Strona et al. 2014, DOI 10.1038/ncomms5114).
/// </summary>
internal sealed class Curveball(int[][] papers, ulong seed)
{
    private readonly HashSet<int>[] _papers = [.. papers.Select(tags => tags.ToHashSet())];
    private readonly SplitMix64 _random = new(seed);

    public IReadOnlyList<IReadOnlySet<int>> Papers => _papers;

    public void Trade(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var (a, b) = (_papers[_random.Below(_papers.Length)], _papers[_random.Below(_papers.Length)]);
            var (onlyA, onlyB) = (a.Except(b).ToArray(), b.Except(a).ToArray());
            if (onlyA.Length == 0 || onlyB.Length == 0) continue;
            int[] pool = [.. onlyA, .. onlyB];
            _random.Shuffle(pool);
            a.ExceptWith(onlyA);
            b.ExceptWith(onlyB);
            a.UnionWith(pool[..onlyA.Length]);
            b.UnionWith(pool[onlyA.Length..]);
        }
    }
}
