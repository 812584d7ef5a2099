namespace PaperGraph.Linking.Identity.Authors;

/// <summary>Puts things that share a token, directly or by way of others, into one component.</summary>
/// <remarks>Union–find; O(tokens·α). Components are named by their lowest member, so their order depends on the things alone.</remarks>
internal sealed class Components(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];
    private readonly Dictionary<(char Kind, int Token), int> first = [];

    /// <summary>Gives a thing a token.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="kind">Tokens of different kinds are different.</param>
    /// <param name="token">The token.</param>
    public void Mark(int thing, char kind, int token)
    {
        if (!first.TryAdd((kind, token), thing)) Join(first[(kind, token)], thing);
    }

    /// <summary>Puts two things into one component.</summary>
    public void Join(int a, int b)
    {
        var (low, high) = (Math.Min(Find(a), Find(b)), Math.Max(Find(a), Find(b)));
        parents[high] = low;
    }

    /// <summary>The lowest member of a thing's component.</summary>
    public int Find(int thing)
    {
        while (parents[thing] != thing) thing = parents[thing] = parents[parents[thing]];
        return thing;
    }

    /// <summary>The components, each in ascending order, in the order of their lowest members.</summary>
    public IEnumerable<int[]> All() => Enumerable.Range(0, parents.Length).GroupBy(Find).Select(group => group.ToArray());
}
