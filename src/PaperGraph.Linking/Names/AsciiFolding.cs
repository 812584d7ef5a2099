using System.Globalization;
using System.Text;

namespace PaperGraph.Linking.Names;

/// <summary>Folds letters and digits of many alphabets onto lower-case ASCII, the same on every machine.</summary>
/// <remarks>A table of its own, because the runtime's Unicode normalisation does nothing in globalization-invariant mode.</remarks>
internal static class AsciiFolding
{
    /// <summary>U+00C0 to U+024F; a question mark stands for several letters or none.</summary>
    private const string Latin =
        "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bb????occdddd?eeeffg???ikkl??nnooo??ppr??s??tttuuuvyyzzz???????w?????????????aaiioouuuuuuuuuueaa" +
        "aa??ggggkkoooozzj???gg?wnnaa????aaaaeeeeiiiioooorrrruuuusstt??hhnd??zzaaeeooooooooyylntj??acclt?" +
        "???buveejjqqrryy";

    /// <summary>U+1E00 to U+1EFF.</summary>
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" +
        "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy?s????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    private static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    /// <summary>Characters with several letters, and those outside the tables.</summary>
    private const string Special =
        "Æ=ae æ=ae Œ=oe œ=oe ß=ss ẞ=ss Þ=th þ=th Ĳ=ij ĳ=ij Ǆ=dz ǅ=dz ǆ=dz Ǉ=lj ǈ=lj ǉ=lj Ǌ=nj ǋ=nj " +
        "ǌ=nj Ə=e ə=e ﬀ=ff ﬁ=fi ﬂ=fl ﬃ=ffi ﬄ=ffl ά=alpha έ=epsilon ή=eta ί=iota ό=omicron ύ=upsilon " +
        "ώ=omega ϊ=iota ϋ=upsilon ΐ=iota ΰ=upsilon ϑ=theta ϕ=phi ϖ=pi ϵ=epsilon ϱ=rho µ=mu ℓ=l ℏ=h " +
        "ℂ=c ℍ=h ℕ=n ℙ=p ℚ=q ℝ=r ℤ=z K=k Å=a ª=a º=o ¹=1 ²=2 ³=3 ⁰=0 ⁿ=n";

    /// <summary>What each ASCII character folds to, made once because texts consist of little else.</summary>
    private static readonly string?[] Ascii =
        [.. Enumerable.Range(0, 128).Select(value => char.IsAsciiLetterOrDigit((char)value) ? char.ToLowerInvariant((char)value).ToString() : null)];

    private static readonly Dictionary<int, string> Others =
        Special.Split(' ').ToDictionary(pair => (int)pair[0], pair => pair[2..]);

    /// <summary>The letters and digits for a character; empty for combining marks, null for what is neither a known letter nor a digit.</summary>
    public static string? Fold(Rune rune)
    {
        var value = rune.Value;
        if (rune.IsAscii) return Ascii[value];
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) return "";
        var lower = Rune.ToLowerInvariant(rune).Value;
        if (Others.TryGetValue(value, out var other) || Others.TryGetValue(lower, out other)) return other;
        return value switch
        {
            >= 0xC0 and < 0x250 => FromTable(Latin, value - 0xC0),
            >= 0x1E00 and < 0x1F00 => FromTable(LatinAdditional, value - 0x1E00),
            >= 0x370 and < 0x400 => lower is >= 'α' and <= 'ω' ? Greek[lower - 'α'] : null,
            >= 0x2074 and <= 0x2079 => Letter('4', value - 0x2074),
            >= 0x2080 and <= 0x2089 => Letter('0', value - 0x2080),
            >= 0xFF01 and <= 0xFF5E => Fold(new Rune(value - 0xFF01 + '!')),
            >= 0x1D400 and < 0x1D6A4 => Letter('a', (value - 0x1D400) % 26),
            >= 0x1D7CE and <= 0x1D7FF => Letter('0', (value - 0x1D7CE) % 10),
            _ => null,
        };
    }

    private static string? FromTable(string table, int index) => table[index] == '?' ? null : table[index].ToString();

    private static string Letter(char first, int offset) => ((char)(first + offset)).ToString();
}
