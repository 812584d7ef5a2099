using System.Collections.Immutable;

namespace PaperGraph.Extraction.Text;

/// <summary>Cuts a line of names.</summary>
internal static class AuthorNames
{
    /// <summary>What a source writes in place of the names that it leaves out.</summary>
    public const string AndOthers = "et al.";

    /// <summary>Cuts at commas; a suffix such as "Jr." stays with its name, and parts without a letter or digit are punctuation, not names.</summary>
    /// <returns>The names, and whether they are all of them: false where the line ends with "et al.".</returns>
    public static (ImmutableArray<string> Names, bool Complete) Cut(string line)
    {
        var complete = !line.EndsWith(AndOthers, StringComparison.Ordinal);
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in (complete ? line : line[..^AndOthers.Length]).Split(',', StringSplitOptions.TrimEntries))
        {
            if (names.Count > 0 && NameSuffix.Is(part)) names[^1] += ", " + part;
            else if (part.Any(char.IsLetterOrDigit)) names.Add(part);
        }
        return (names.ToImmutable(), complete);
    }
}
