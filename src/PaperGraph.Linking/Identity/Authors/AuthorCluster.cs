using PaperGraph.Linking.Names;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>What is known of one author while names are being joined.</summary>
internal sealed class AuthorCluster(PersonName name, string best, List<int> papers) : IComparable<AuthorCluster>
{
    private readonly HashSet<int> paperSet = [.. papers];
    private readonly Sides sides = new();

    /// <summary>Everything that the names of the author tell together.</summary>
    public PersonName Name { get; private set; } = name;

    /// <summary>The name to show.</summary>
    public string Best { get; private set; } = best;

    /// <summary>How much <see cref="Best"/> tells.</summary>
    public int Detail { get; private set; } = name.Detail;

    /// <summary>The name that the user wants shown.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>The author's papers.</summary>
    public IReadOnlyCollection<int> Papers => paperSet;

    /// <summary>Lets the user name the author.</summary>
    public void Rename(string name)
    {
        Best = name;
        IsNamed = true;
    }

    /// <summary>Whether a paper names both.</summary>
    public bool Meets(AuthorCluster other)
    {
        var (few, many) = paperSet.Count <= other.paperSet.Count ? (paperSet, other.paperSet) : (other.paperSet, paperSet);
        return few.Any(many.Contains);
    }

    /// <summary>Puts the author on one side of a line that nothing may cross.</summary>
    public void PutOnSide(int line, int side) => sides.Put(line, side);

    /// <summary>Whether a line runs between both.</summary>
    public bool IsKeptFrom(AuthorCluster other) => sides.AreKeptFrom(other.sides);

    /// <summary>Takes over what is known of another cluster.</summary>
    public void Absorb(AuthorCluster other, PersonName name, string best)
    {
        Detail = Math.Max(Detail, other.Detail);
        IsNamed |= other.IsNamed;
        (Name, Best) = (name, best);
        paperSet.UnionWith(other.paperSet);
        sides.Absorb(other.sides);
    }

    /// <summary>The better name to show is the greater: the user's, then the fuller, then the one with accents, then that on more papers, then the ordinally first.</summary>
    public int CompareTo(AuthorCluster? other)
    {
        if (other is null) return 1;
        var order = IsNamed.CompareTo(other.IsNamed);
        if (order == 0) order = Detail.CompareTo(other.Detail);
        if (order == 0) order = HasAccents(Best).CompareTo(HasAccents(other.Best));
        if (order == 0) order = Papers.Count.CompareTo(other.Papers.Count);
        return order != 0 ? order : string.CompareOrdinal(other.Best, Best);
    }

    private static bool HasAccents(string text) => text.Any(letter => letter > 127 && char.IsLetter(letter));
}
