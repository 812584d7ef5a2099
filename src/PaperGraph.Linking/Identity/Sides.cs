namespace PaperGraph.Linking.Identity;

/// <summary>On which side of which lines a group stands: groups on different sides of one line must never be joined.</summary>
internal sealed class Sides
{
    private Dictionary<int, int>? sides;

    /// <summary>Puts the group on one side of a line.</summary>
    public void Put(int line, int side) => (sides ??= [])[line] = side;

    /// <summary>Whether a line runs between both groups. O(lines of this one).</summary>
    public bool AreKeptFrom(Sides other) =>
        sides is not null && other.sides is not null && sides.Any(side => other.sides.TryGetValue(side.Key, out var theirs) && theirs != side.Value);

    /// <summary>Takes over the sides of a group that is joined with this one.</summary>
    public void Absorb(Sides other)
    {
        foreach (var (line, side) in other.sides ?? []) (sides ??= []).TryAdd(line, side);
    }
}
