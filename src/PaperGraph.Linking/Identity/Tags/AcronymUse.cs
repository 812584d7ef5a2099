namespace PaperGraph.Linking.Identity.Tags;

/// <summary>How a corpus uses one acronym: what it stands for, and whether the same letters are a common word.</summary>
internal sealed class AcronymUse
{
    private SortedDictionary<string, Expansion>? expansions;
    private int lastUpper = -1;
    private int lastLower = -1;

    /// <summary>Texts that write it with capital letters.</summary>
    public int Upper { get; private set; }

    /// <summary>Texts that write the same letters as a common word.</summary>
    public int Lower { get; private set; }

    /// <summary>What it stands for, the most frequent first, ordinal among equals.</summary>
    public IReadOnlyList<Expansion> Expansions => expansions is null ? [] : [.. expansions.Values.OrderByDescending(expansion => expansion.Papers)];

    /// <summary>Counts a text that uses the letters; each text once for either way of writing.</summary>
    public void Count(int text, bool isUpper)
    {
        if (isUpper && lastUpper != text)
        {
            lastUpper = text;
            Upper++;
        }
        else if (!isUpper && lastLower != text)
        {
            lastLower = text;
            Lower++;
        }
    }

    /// <summary>Counts a definition.</summary>
    public void Define(string key, string[] words, Definition definition)
    {
        expansions ??= new SortedDictionary<string, Expansion>(StringComparer.Ordinal);
        if (!expansions.TryGetValue(key, out var expansion)) expansions.Add(key, expansion = new Expansion(words));
        expansion.Count(definition);
    }
}

/// <summary>One long form of an acronym.</summary>
/// <param name="words">Its words, folded.</param>
internal sealed class Expansion(string[] words)
{
    /// <summary>The words, folded to ASCII.</summary>
    public string[] Words { get; private set; } = words;

    /// <summary>The ordinally first definition as written.</summary>
    public string Example { get; private set; } = "";

    /// <summary>Papers with this definition.</summary>
    public int Papers { get; private set; }

    /// <summary>Counts a paper.</summary>
    public void Count(Definition definition)
    {
        Papers++;
        var example = $"{definition.Long} ({definition.Short})";
        if (Papers > 1 && string.CompareOrdinal(example, Example) >= 0) return;
        Example = example;
        Words = Names.Slug.Key(definition.Long).Split('-');
    }
}
