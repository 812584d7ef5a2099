using System.Collections.Immutable;

namespace PaperGraph.Linking.Names;

/// <summary>A person's name as its folded parts, so that names can be compared whatever their spelling.</summary>
internal sealed class PersonName
{
    /// <summary>Describes a name by its parts.</summary>
    /// <param name="given">The parts before the surname.</param>
    /// <param name="surname">The surname with its particles, folded and without gaps.</param>
    /// <param name="suffix">"jr", "iii" and the like; empty when there is none.</param>
    /// <param name="key">The letters of the whole name.</param>
    public PersonName(ImmutableArray<NamePart> given, string surname, string suffix, string key)
    {
        Given = given;
        Surname = surname;
        Suffix = suffix;
        Key = key;
    }

    /// <summary>Given names, initials, and the front parts of a compound surname, in order.</summary>
    public ImmutableArray<NamePart> Given { get; }

    /// <summary>The last part of the name with the particles before it: <c>vanderberg</c>.</summary>
    public string Surname { get; }

    /// <summary>What tells generations apart, such as <c>jr</c>; often empty.</summary>
    public string Suffix { get; }

    /// <summary>Equal for names that differ only in case, accents, points, hyphens and gaps between the same letters.</summary>
    public string Key { get; }

    /// <summary>The surname and the first letter of the first given name: what every written form of a name shares.</summary>
    public string Block => Given.IsEmpty ? Surname : $"{Surname} {Given[0].Letters[0]}";

    /// <summary>Whether the first given name is written out.</summary>
    public bool IsFull => !Given.IsEmpty && !Given[0].IsShort;

    /// <summary>Whether the surname is so short or frequent that initials tell its bearers apart badly.</summary>
    public bool HasCrowdedSurname => CrowdedSurnames.Contains(Surname);

    /// <summary>How much the name tells, for comparison: written-out given names count more than initials, and these more than nothing.</summary>
    public int Detail => Given.Sum(part => part.IsShort ? 1 : 100);

    /// <summary>Whether both may be forms of one person's name: initials agree with names, middle names may be missing, nothing contradicts.</summary>
    public bool IsCompatibleWith(PersonName other) =>
        Surname == other.Surname
        && (Suffix == other.Suffix || Suffix.Length == 0 || other.Suffix.Length == 0)
        && !Given.IsEmpty && !other.Given.IsEmpty
        && Given.Zip(other.Given).All(pair => pair.First.Agrees(pair.Second));

    /// <summary>The name with everything that either of two compatible names tells.</summary>
    public PersonName Unite(PersonName other)
    {
        var (longer, shorter) = Given.Length >= other.Given.Length ? (this, other) : (other, this);
        var given = longer.Given.Select((part, i) => i < shorter.Given.Length ? part.Longer(shorter.Given[i]) : part);
        return new PersonName([.. given], Surname, Suffix.Length > 0 ? Suffix : other.Suffix, Detail >= other.Detail ? Key : other.Key);
    }

    /// <summary>Whether two people on two papers may well be one: the surname and the first initial agree, and nothing contradicts.</summary>
    public bool MayBe(PersonName other) => Key == other.Key || IsCompatibleWith(other);
}

/// <summary>A part of a given name.</summary>
/// <param name="Letters">Its folded letters.</param>
/// <param name="IsShort">Whether it is an initial or an abbreviation.</param>
internal readonly record struct NamePart(string Letters, bool IsShort)
{
    /// <summary>Whether one is the other or an abbreviation of it.</summary>
    public bool Agrees(NamePart other) =>
        Letters == other.Letters
        || (IsShort && other.Letters.StartsWith(Letters, StringComparison.Ordinal))
        || (other.IsShort && Letters.StartsWith(other.Letters, StringComparison.Ordinal));

    /// <summary>Of two parts that agree the one that tells more.</summary>
    public NamePart Longer(NamePart other) => IsShort && (!other.IsShort || other.Letters.Length > Letters.Length) ? other : this;
}
