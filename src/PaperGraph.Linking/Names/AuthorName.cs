using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Linking.Names;

/// <summary>Reads the names that sources give for authors.</summary>
internal static partial class AuthorName
{
    private const string FootnoteMarks = "*†‡§¶∗,; ¹²³⁴⁵⁶⁷⁸⁹⁰";
    private const string Collaboration = "collaboration";

    /// <summary>A longer entry is no name; finding the parts of a name takes more than linear time.</summary>
    private const int MostCharactersOnBehalf = 300;

    /// <summary>The authors that one entry stands for: one, or a person and the collaboration for which he or she writes.</summary>
    /// <returns>Names as a person reads them; none when the text has neither letter nor digit.</returns>
    public static IEnumerable<string> Read(string text)
    {
        var name = text.Trim(FootnoteMarks.ToCharArray());
        if (!name.Any(char.IsLetterOrDigit)) return [];
        if (name.Length <= MostCharactersOnBehalf && OnBehalfPattern().Match(name) is { Success: true } match)
        {
            return [.. Read(match.Groups["person"].Value), WithoutArticle(match.Groups["group"].Value)];
        }
        return [KindOf(name) is AuthorKind.Collaboration ? WithoutArticle(name) : FirstNameFirst(name)];
    }

    /// <summary>A collaboration when one of the words says so.</summary>
    public static AuthorKind KindOf(string name) => GroupPattern().IsMatch(name) ? AuthorKind.Collaboration : AuthorKind.Person;

    /// <summary>The same for "ATLAS", "ATLAS Collaboration" and "The ATLAS collaboration".</summary>
    public static string GroupKey(string name)
    {
        var slug = Slug.Of(WithoutArticle(name));
        var last = slug.LastIndexOf('-');
        return last > 0 && slug.AsSpan(last + 1) is Collaboration or Collaboration + "s" ? slug[..last] : slug;
    }

    /// <summary>Turns "Noether, Emmy" round; a suffix such as "Jr." comes last, as in "Davis, Jr., Sammy".</summary>
    private static string FirstNameFirst(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && !NameSuffix.Is(parts[1])) return $"{parts[1]} {parts[0]}";
        if (parts.Length != 3) return name;
        if (NameSuffix.Is(parts[1])) return $"{parts[2]} {parts[0]}, {parts[1]}";
        return NameSuffix.Is(parts[2]) ? $"{parts[1]} {parts[0]}, {parts[2]}" : name;
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    [GeneratedRegex(@"\b(collaborations?|consortium|team|group|network|project)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupPattern();

    [GeneratedRegex(@"^(?<person>.*?)(^|,?[ (]+)((on behalf of|for|representing) (?<group>the .+?|.+? collaborations?)|(?<=\()(?<group>[^()]+ collaborations?))\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnBehalfPattern();
}
