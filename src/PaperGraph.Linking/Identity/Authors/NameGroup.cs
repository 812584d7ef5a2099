using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>The spellings that are one name: equal but for case, accents, points, hyphens, or a transliteration that the corpus shows.</summary>
/// <param name="Name">The parts of the name.</param>
/// <param name="Kind">Person or collaboration.</param>
/// <param name="Spellings">The spellings with the number of papers of each, the best to read first.</param>
internal sealed record NameGroup(PersonName Name, AuthorKind Kind, (string Text, int Papers)[] Spellings)
{
    /// <summary>The papers with the name, by index in ascending order.</summary>
    public List<int> Papers { get; } = [];

    /// <summary>The spelling to show: mixed case before capitals, with accents before without, then the most frequent, then the ordinally first.</summary>
    public string Best => Spellings[0].Text;

    /// <summary>Puts spellings in the order of <see cref="Best"/>.</summary>
    public static (string Text, int Papers)[] InOrder(IEnumerable<(string Text, int Papers)> spellings) =>
    [
        .. spellings.OrderByDescending(spelling => spelling.Text.Any(char.IsLower))
            .ThenByDescending(spelling => spelling.Text.Any(letter => letter > 127 && char.IsLetter(letter)))
            .ThenByDescending(spelling => spelling.Papers)
            .ThenBy(spelling => spelling.Text, StringComparer.Ordinal),
    ];
}
