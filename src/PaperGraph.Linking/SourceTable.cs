using PaperGraph.Extraction;
using PaperGraph.Linking.Names;
using PaperGraph.Linking.Papers;
using PaperGraph.Model;

namespace PaperGraph.Linking;

/// <summary>The sources of all records with their identifiers.</summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, string> idsByName = new(StringComparer.Ordinal);

    /// <summary>Collects the inputs, and the sources that records name themselves.</summary>
    /// <remarks>
    /// The identifier of a source that records name is the slug of its name: two spellings are one source. An input is
    /// a source of its own when it has records that name none: its identifier is the slug of its name without extension; where another source has that
    /// one, of the whole name; where that is taken too, of the whole name with a hash.
    /// </remarks>
    public SourceTable(IEnumerable<ExtractedInput> inputs, IEnumerable<Entry> entries)
    {
        var kinds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var inputNames = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs.Where(input => input.Records.Any(record => record.SourceName is null)))
        {
            inputNames.Add(input.Name);
            AddKind(kinds, input.Name, input.Kind);
        }
        foreach (var entry in entries) AddKind(kinds, NameOf(entry), entry.Input.Kind);
        foreach (var name in kinds.Keys.Where(name => !inputNames.Contains(name))) idsByName[name] = Slug.Of(name);
        NameInputs(inputNames);
        Sources = [.. kinds.Select(pair => new Source(idsByName[pair.Key], pair.Key, pair.Value)).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal)];
    }

    /// <summary>The sources in ordinal order of their identifiers.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The identifier of the source that lists a record.</summary>
    public string IdOf(Entry entry) => idsByName[NameOf(entry)];

    private static string NameOf(Entry entry) => entry.Record.SourceName ?? entry.Input.Name;

    /// <summary>Gives each input the first of its identifiers that no other source has; which one does not depend on their order.</summary>
    private void NameInputs(IReadOnlyCollection<string> names)
    {
        foreach (var identify in (Func<string, string>[])[name => Slug.Of(WithoutExtension(name)), Slug.Of, name => $"{Slug.Of(name)}-{StableHash.Of(name)}"])
        {
            var taken = idsByName.Values.ToHashSet(StringComparer.Ordinal);
            foreach (var group in names.Where(name => !idsByName.ContainsKey(name)).GroupBy(identify).ToArray())
            {
                if (group.Count() == 1 && !taken.Contains(group.Key)) idsByName[group.First()] = group.Key;
            }
        }
    }

    /// <summary>The name with its folders and without its extension; a name that starts with its only dot has none.</summary>
    private static string WithoutExtension(string name)
    {
        var start = name.LastIndexOf('/') + 1;
        var dot = name.LastIndexOf('.');
        return dot > start ? name[..dot] : name;
    }

    private static void AddKind(SortedDictionary<string, string> kinds, string name, string kind)
    {
        if (!kinds.TryGetValue(name, out var known) || string.CompareOrdinal(kind, known) < 0) kinds[name] = kind;
    }
}
