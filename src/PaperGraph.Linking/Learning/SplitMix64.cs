namespace PaperGraph.Linking.Learning;

/// <summary>A small generator of pseudo-random numbers: the same seed gives the same numbers on every machine.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014, DOI 10.1145/2714064.2660195). Not thread-safe.</remarks>
/// <param name="seed">Any value.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 bits, uniform.</summary>
    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>A uniform number in [0, <paramref name="bound"/>), <paramref name="bound"/> ≥ 1; the bias is below bound/2^64.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

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
        var hash = 0xCBF29CE484222325;
        foreach (var unit in text) hash = (hash ^ unit) * 0x100000001B3;
        return Mix(hash ^ Mix(seed + 0x9E3779B97F4A7C15));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
