using System.Collections.Immutable;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Recipes;

/// <summary>Cuts lists, and tells names from what stands for names that are left out.</summary>
internal static class ListEntries
{
    private static readonly string[] Others = [AuthorNames.AndOthers, "et al", "and others", "…", "..."];

    /// <summary>Cuts at each separator; parts without a letter or digit are punctuation.</summary>
    public static IEnumerable<string> Cut(string text, ImmutableArray<string> separators) =>
        text.Split([.. separators], StringSplitOptions.None).Select(TextCleaner.Clean).Where(part => part.Any(char.IsLetterOrDigit));

    /// <summary>A suffix such as "Jr." that was cut off goes back to its name, and "et al." goes, after which the list is not complete.</summary>
    public static (ImmutableArray<string> Names, bool Complete) ToNames(IEnumerable<string> parts)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var complete = true;
        foreach (var part in parts)
        {
            var name = WithoutOthers(part);
            complete &= name.Length == part.Length;
            if (name.Length == 0) continue;
            if (names.Count > 0 && NameSuffix.Is(name)) names[^1] += ", " + name;
            else names.Add(name);
        }
        return (names.ToImmutable(), complete);
    }

    private static string WithoutOthers(string name)
    {
        foreach (var others in Others)
        {
            if (!name.EndsWith(others, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = name[..^others.Length];
            if (rest.Length == 0 || !char.IsLetterOrDigit(rest[^1])) return rest.TrimEnd(' ', ',', ';');
        }
        return name;
    }
}
