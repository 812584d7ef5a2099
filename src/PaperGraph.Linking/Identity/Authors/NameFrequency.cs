using PaperGraph.Linking.Names;
using PaperGraph.Model;

namespace PaperGraph.Linking.Identity.Authors;

/// <summary>How many people of the corpus one would expect to bear a name if given names and surnames were drawn apart.</summary>
/// <remarks>
/// E = s·g / n, for s names with the surname and g with the first given name among n written-out names. A name with E well below 1 has
/// one bearer as a rule. O(n).
/// </remarks>
internal sealed class NameFrequency
{
    private const int FewestBearers = 3;
    private const double CommonFrom = 0.1;
    private const int MostLettersOfShortGivenName = 4;

    private readonly Dictionary<string, int> surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> givenNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> blocks = new(StringComparer.Ordinal);
    private readonly int total;

    /// <summary>Counts the names.</summary>
    public NameFrequency(IEnumerable<NameGroup> groups)
    {
        foreach (var name in groups.Where(group => group.Kind is AuthorKind.Person && group.Name.IsFull).Select(group => group.Name))
        {
            surnames[name.Surname] = surnames.GetValueOrDefault(name.Surname) + 1;
            givenNames[name.Given[0].Letters] = givenNames.GetValueOrDefault(name.Given[0].Letters) + 1;
            blocks[name.Block] = blocks.GetValueOrDefault(name.Block) + 1;
            total++;
        }
    }

    /// <summary>The expected number of bearers; of initials, the number of written-out names in their block, at least 1 for a crowded surname.</summary>
    public double Expected(PersonName name) =>
        total == 0 || name.Given.IsEmpty ? 0
        : !name.IsFull ? Math.Max(name.HasCrowdedSurname ? 1 : 0, blocks.GetValueOrDefault(name.Block))
        : (double)Surnames(name) * GivenNames(name) / total;

    /// <summary>
    /// Whether several people may bear the name: both halves are frequent here, or both are short and the surname is crowded everywhere;
    /// of a single initial, whether several names fit it or the surname is crowded.
    /// </summary>
    public bool IsCommon(PersonName name) =>
        name.Given.Length is 1 or 2
        && (name.IsFull ? IsCommonInFull(name) : name.Given.Length == 1 && (name.HasCrowdedSurname || Expected(name) > 1));

    private bool IsCommonInFull(PersonName name) =>
        (name.HasCrowdedSurname && name.Given.Sum(part => part.Letters.Length) <= MostLettersOfShortGivenName)
        || (Surnames(name) >= FewestBearers && GivenNames(name) >= FewestBearers && Expected(name) >= CommonFrom);

    private int Surnames(PersonName name) => surnames.GetValueOrDefault(name.Surname);

    private int GivenNames(PersonName name) => givenNames.GetValueOrDefault(name.Given[0].Letters);
}
