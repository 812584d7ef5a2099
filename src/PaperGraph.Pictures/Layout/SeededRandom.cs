namespace PaperGraph.Pictures.Layout;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014, DOI 10.1145/2660193.2660195): the same numbers from the same seed everywhere.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number in [0,1).</summary>
    public double NextDouble()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A number in [-1,1).</summary>
    public double NextSigned() => 2 * NextDouble() - 1;

    /// <summary>A whole number in [0,<paramref name="below"/>).</summary>
    public int Next(int below) => (int)(NextDouble() * below);
}
