using System.Text.RegularExpressions;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Linking.Names;

/// <summary>Reads the names that sources give for authors.</summary>
internal static partial class AuthorName
{
    private const string FootnoteMarks = "*†‡§¶,; ";

    /// <summary>The authors that one entry stands for: one, or a person and the collaboration for which he or she writes.</summary>
    /// <returns>Names as a person reads them; none when the text has neither letter nor digit.</returns>
    public static IEnumerable<string> Read(string text)
    {
        var name = text.Trim(FootnoteMarks.ToCharArray());
        if (!name.Any(char.IsLetterOrDigit)) return [];
        if (OnBehalfPattern().Match(name) is { Success: true } match)
        {
            return [.. Read(match.Groups["person"].Value), WithoutArticle(match.Groups["group"].Value)];
        }
        return [KindOf(name) is AuthorKind.Collaboration ? WithoutArticle(name) : FirstNameFirst(name)];
    }

    /// <summary>A collaboration when one of the words says so.</summary>
    public static AuthorKind KindOf(string name) => GroupPattern().IsMatch(name) ? AuthorKind.Collaboration : AuthorKind.Person;

    /// <summary>Turns "Noether, Emmy" round; a suffix such as "Jr." stays where it is.</summary>
    private static string FirstNameFirst(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && !NameSuffix.Is(parts[1]) ? $"{parts[1]} {parts[0]}" : name;
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    [GeneratedRegex(@"\b(collaborations?|consortium|team|group|network|project)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupPattern();

    [GeneratedRegex(@"^(?<person>.*?)(^|,?[ (]+)(on behalf of|for) (?<group>the .+?|.+? collaborations?)\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnBehalfPattern();
}
