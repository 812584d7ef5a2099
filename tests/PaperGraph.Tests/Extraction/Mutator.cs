using System.Text;

namespace PaperGraph.Tests.Extraction;

/// <summary>Damages an input in ways that a seed determines.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Fragments = ["\0", "\u0085", "\u2028", "\u00AD", "\"", "\"\"", "{", "]", ";", "\t", "et al.", "• 99999999999 authors", "Mar 32, 2026", "99999999999 papers 1 x", "\r", "\uFEFF", "<p>", "\\ud800", "Ω", "数学。"];

    private readonly Random random = new(seed);

    public byte[] Cut(byte[] bytes) => bytes[..random.Next(bytes.Length + 1)];

    /// <summary>One to six changes of lines or bytes, and sometimes a cut.</summary>
    public byte[] Mutate(byte[] bytes)
    {
        var changes = 1 + random.Next(6);
        for (var change = 0; change < changes; change++)
        {
            bytes = random.Next(8) switch
            {
                0 => Flip(bytes),
                1 => Insert(bytes, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)])),
                2 => Insert(bytes, [(byte)random.Next(256)]),
                3 => Lines(bytes, lines => lines.RemoveAt(random.Next(lines.Count))),
                4 => Lines(bytes, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
                5 => Lines(bytes, Swap),
                6 => Lines(bytes, lines => lines[random.Next(lines.Count)] += lines[random.Next(lines.Count)]),
                _ => random.Next(3) == 0 ? Cut(bytes) : Lines(bytes, lines => lines.Insert(random.Next(lines.Count), "")),
            };
        }
        return bytes;
    }

    private byte[] Flip(byte[] bytes)
    {
        if (bytes.Length == 0) return bytes;
        var flipped = bytes.ToArray();
        flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private byte[] Insert(byte[] bytes, byte[] what)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. what, .. bytes[at..]];
    }

    private static byte[] Lines(byte[] bytes, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private void Swap(List<string> lines)
    {
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[one], lines[other]) = (lines[other], lines[one]);
    }
}
