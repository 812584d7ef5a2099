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
    /// An identifier is the slug of the name without extension; where two names have the same one, of the whole name.
    /// </remarks>
    public SourceTable(IEnumerable<ExtractedInput> inputs, IEnumerable<Entry> entries)
    {
        var kinds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs) AddKind(kinds, input.Name, input.Kind, isUsed: !input.Records.IsEmpty);
        foreach (var entry in entries) AddKind(kinds, NameOf(entry), entry.Input.Kind, isUsed: true);
        foreach (var group in kinds.Keys.GroupBy(name => Slug.Of(Path.GetFileNameWithoutExtension(name))))
        {
            foreach (var name in group) idsByName[name] = group.Count() == 1 ? group.Key : Slug.Of(name);
        }
        Sources = [.. kinds.Select(pair => new Source(idsByName[pair.Key], pair.Key, pair.Value)).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal)];
    }

    /// <summary>The sources in ordinal order of their identifiers.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The identifier of the source that lists a record.</summary>
    public string IdOf(Entry entry) => idsByName[NameOf(entry)];

    private static string NameOf(Entry entry) => entry.Record.SourceName is { } name && OneLine.Of(name) is { Length: > 0 } clean ? clean : entry.Input.Name;

    private static void AddKind(SortedDictionary<string, string> kinds, string name, string kind, bool isUsed)
    {
        if (!isUsed) return;
        if (!kinds.TryGetValue(name, out var known) || string.CompareOrdinal(kind, known) < 0) kinds[name] = kind;
    }
}
