using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PaperGraph.Pictures.Text;

/// <summary>Makes labels short and narrow.</summary>
internal static class LabelText
{
    private const int Longest = 32;
    private const int LongestLine = 15;

    /// <summary>A label without control characters, cut to 32 letters with an ellipsis.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
            if (!Rune.IsControl(letter) && letter.Value is not (0xFFFE or 0xFFFF)) clean.Append(letter.ToString());
        var letters = new StringInfo(clean.ToString().Trim());
        return letters.LengthInTextElements <= Longest
            ? letters.String
            : letters.SubstringByTextElements(0, Longest - 1).TrimEnd() + "…";
    }

    /// <summary>
    /// One line up to 15 letters; else two, broken at the space or hyphen that makes the longer line shortest,
    /// or one when there is nowhere to break.
    /// </summary>
    public static ImmutableArray<string> Wrap(string text)
    {
        if (text.Length <= LongestLine) return [text];
        var best = -1;
        for (var i = 1; i < text.Length - 1; i++)
            if (text[i] is ' ' or '-' && (best < 0 || Longer(i) < Longer(best))) best = i;
        return best < 0 ? [text] : [text[..(text[best] == '-' ? best + 1 : best)], text[(best + 1)..]];

        int Longer(int at) => Math.Max(text[at] == '-' ? at + 1 : at, text.Length - at - 1);
    }
}
