namespace PaperGraph.Model;

/// <summary>A small generator of pseudo-random numbers: the same seed gives the same numbers on every machine.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014, DOI 10.1145/2714064.2660195): period 2^64, 8 bytes of state. Not for secrets, not thread-safe.</remarks>
/// <param name="seed">Any value.</param>
public sealed class SplitMix64(ulong seed)
{
    private const ulong Increment = 0x9E3779B97F4A7C15;
    private ulong state = seed;

    /// <summary>The next 64 bits, uniform.</summary>
    public ulong Next() => Mix(state += Increment);

    /// <summary>A uniform number in [0, <paramref name="bound"/>); the bias is below bound/2^64.</summary>
    /// <param name="bound">≥ 1.</param>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A uniform number in [0,1) with 53 random bits.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A uniform number in [-1,1).</summary>
    public double NextSigned() => 2 * NextDouble() - 1;

    /// <summary>Puts the items in a uniformly random order (Fisher–Yates), O(n).</summary>
    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>A hash of a text that is the same in every run: FNV-1a over its UTF-16 units, mixed with a seed.</summary>
    public static ulong Hash(string text, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hash = 0xCBF29CE484222325;
        foreach (var unit in text) hash = (hash ^ unit) * 0x100000001B3;
        return Mix(hash ^ Mix(seed + Increment));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
