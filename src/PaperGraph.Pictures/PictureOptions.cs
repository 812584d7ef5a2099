namespace PaperGraph.Pictures;

/// <summary>What the pictures can be told.</summary>
public sealed record PictureOptions
{
    /// <summary>Topics in the co-topic picture at most, from 1 to 300: those with the most papers.</summary>
    public int Top { get; init; } = 100;

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How long one step of the Node process may take before it is ended.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Checks every option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Top, 300);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Timeout, TimeSpan.Zero);
    }
}
