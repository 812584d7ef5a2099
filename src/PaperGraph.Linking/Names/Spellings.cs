namespace PaperGraph.Linking.Names;

/// <summary>Counts how the same thing is written and gives it one identifier and one name.</summary>
internal sealed class Spellings
{
    private readonly SortedDictionary<string, Dictionary<string, int>> byId = new(StringComparer.Ordinal);

    /// <summary>Counts a spelling; returns the identifier of the thing.</summary>
    public string Add(string spelling)
    {
        var id = Slug.Of(spelling);
        if (!byId.TryGetValue(id, out var counts)) byId.Add(id, counts = new Dictionary<string, int>(StringComparer.Ordinal));
        counts[spelling] = counts.GetValueOrDefault(spelling) + 1;
        return id;
    }

    /// <summary>All things in ordinal order of their identifiers, with their spellings, the most frequent first and ordinal among equals.</summary>
    public IEnumerable<(string Id, string[] Spellings)> Things() =>
        byId.Select(thing => (thing.Key, thing.Value.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).Select(spelling => spelling.Key).ToArray()));
}
