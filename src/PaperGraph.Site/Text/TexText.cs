using System.Buffers;
using System.Text;

namespace PaperGraph.Site.Text;

/// <summary>Reduces the TeX of titles and abstracts to readable Unicode. Text without TeX comes back as it is.</summary>
internal static class TexText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("$\\{}~^`'-");

    /// <summary><c>$\mathcal{F}_{ij}$</c> → <c>ℱᵢⱼ</c>. Commands that are not known keep their name without the backslash.</summary>
    /// <param name="text">One line of text.</param>
    public static string ToUnicode(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return text;
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var formula in TexFormulas.Find(text))
        {
            result.Append(new TexReader(text[position..formula.Start], math: false).Read());
            result.Append(new TexReader(formula.Tex, math: true).Read());
            position = formula.End;
        }
        result.Append(new TexReader(text[position..], math: false).Read());
        return result.ToString();
    }
}
