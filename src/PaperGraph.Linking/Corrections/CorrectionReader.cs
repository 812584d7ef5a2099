using System.Collections.Immutable;
using PaperGraph.Model;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Linking.Corrections;

/// <summary>Turns the nodes of a YAML document into corrections.</summary>
internal sealed class CorrectionReader(string source)
{
    private const string Papers = "papers", Authors = "authors", Tags = "tags", Fields = "fields", Published = "published", Into = "into", To = "to", Name = "name";
    private const string Merge = "merge", NeverMerge = "never-merge", Rename = "rename", Split = "split", Drop = "drop", Set = "set";

    private static readonly Dictionary<string, ThingKind> Kinds = new(StringComparer.Ordinal)
    {
        [Papers] = ThingKind.Paper,
        [Authors] = ThingKind.Author,
        [Tags] = ThingKind.Tag,
        [Fields] = ThingKind.Field,
    };

    /// <summary>What each verb needs beside itself.</summary>
    private static readonly Dictionary<string, string[]> Companions = new(StringComparer.Ordinal)
    {
        [Merge] = [],
        [NeverMerge] = [],
        [Rename] = [To],
        [Split] = [Into],
        [Drop] = [],
        [Set] = [Fields, Authors, Tags, Published],
    };

    /// <summary>Reads a mapping from kinds of things to lists of corrections.</summary>
    /// <exception cref="CorrectionException">Something is not in the expected form.</exception>
    public ImmutableArray<Correction> Read(YamlNode root)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        if (IsEmpty(root)) return [];
        foreach (var (key, value) in Mapping(root, "lists named papers, authors, tags or fields"))
        {
            var kind = Known(key, Kinds);
            if (IsEmpty(value)) continue;
            foreach (var item in Sequence(value, $"a list of corrections under {Text(key)}")) corrections.Add(ReadItem(kind, item));
        }
        return corrections.ToImmutable();
    }

    private Correction ReadItem(ThingKind kind, YamlNode item)
    {
        var entries = Mapping(item, $"one of {string.Join(", ", Companions.Keys)} with its value").ToDictionary(entry => Text(entry.Key), entry => entry, StringComparer.Ordinal);
        var verb = entries.Keys.FirstOrDefault(Companions.ContainsKey);
        if (verb is null) throw Wrong(item, $"\"{entries.Keys.FirstOrDefault()}\" is no correction", Companions.Keys, entries.Keys.FirstOrDefault());
        foreach (var (key, entry) in entries)
        {
            if (key != verb && !Companions[verb].Contains(key)) throw Wrong(entry.Key, $"\"{key}\" does not go with {verb}", Companions[verb], key);
        }
        var (place, value) = (PlaceOf(item), entries[verb].Value);
        return (verb, kind) switch
        {
            (Merge, _) => new MergeCorrection(kind, place, Several(value, verb)),
            (NeverMerge, not ThingKind.Field) => new NeverMergeCorrection(kind, place, Several(value, verb)),
            (Rename, _) => new RenameCorrection(kind, place, Text(value), Text(Needed(To))),
            (Drop, _) => new DropCorrection(kind, place, Text(value)),
            (Split, ThingKind.Tag) => new SplitCorrection(kind, place, Text(value), [.. Several(Needed(Into), Into).Select(part => new SplitPart(part, []))]),
            (Split, ThingKind.Author) => new SplitCorrection(kind, place, Text(value), [.. Sequence(Needed(Into), "a list of people with their papers").Select(ReadPerson)]),
            (Set, ThingKind.Paper) => ReadFacts(new SetCorrection(place, Text(value)), entries, item),
            _ => throw new CorrectionException($"{source}:{place.Line}: {verb} does not apply to a {kind.ToString().ToLowerInvariant()}."),
        };

        YamlNode Needed(string key) =>
            entries.TryGetValue(key, out var entry) ? entry.Value : throw new CorrectionException($"{source}:{place.Line}: {verb} needs \"{key}:\" beside it.");
    }

    private SplitPart ReadPerson(YamlNode node)
    {
        var parts = Mapping(node, "name: and papers:").ToDictionary(entry => Text(entry.Key), entry => entry.Value, StringComparer.Ordinal);
        if (parts.Count != 2 || !parts.TryGetValue(Name, out var name) || !parts.TryGetValue(Papers, out var papers))
            throw new CorrectionException($"{source}:{node.Start.Line}: each person of a split needs \"name:\" and \"papers:\".");
        return new SplitPart(Text(name), List(papers));
    }

    private SetCorrection ReadFacts(SetCorrection correction, Dictionary<string, KeyValuePair<YamlNode, YamlNode>> entries, YamlNode item)
    {
        if (entries.Count == 1) throw Wrong(item, "set needs a fact beside it", Companions[Set], null);
        foreach (var (key, entry) in entries)
        {
            correction = key switch
            {
                Fields => correction with { Fields = List(entry.Value) },
                Authors => correction with { Authors = List(entry.Value) },
                Tags => correction with { Tags = [.. List(entry.Value).Select(tag => tag.ToLowerInvariant())] },
                Published => correction with { Published = Date(entry.Value) },
                _ => correction,
            };
        }
        return correction;
    }

    private PartialDate Date(YamlNode node) => PartialDate.TryParse(Text(node), out var date)
        ? date
        : throw new CorrectionException($"{source}:{node.Start.Line}: \"{Text(node)}\" is no date such as 2024-05-01, 2024-05 or 2024.");

    private ImmutableArray<string> Several(YamlNode node, string what)
    {
        var names = List(node);
        return names.Length > 1 ? names : throw new CorrectionException($"{source}:{node.Start.Line}: {what} needs a list of two or more names, such as [one, other].");
    }

    private ImmutableArray<string> List(YamlNode node) => node is YamlSequenceNode sequence ? [.. sequence.Children.Select(Text)] : IsEmpty(node) ? [] : [Text(node)];

    private string Text(YamlNode node) => node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text
        ? text
        : throw new CorrectionException($"{source}:{node.Start.Line}: a name is expected here; write it on this line, in quotes if it has a colon.");

    private YamlMappingNode Mapping(YamlNode node, string expected) =>
        node as YamlMappingNode ?? throw new CorrectionException($"{source}:{node.Start.Line}: {expected} is expected here.");

    private YamlSequenceNode Sequence(YamlNode node, string expected) =>
        node as YamlSequenceNode ?? throw new CorrectionException($"{source}:{node.Start.Line}: {expected} is expected here; start each entry with \"- \".");

    private ThingKind Known(YamlNode key, Dictionary<string, ThingKind> known) =>
        known.TryGetValue(Text(key), out var kind) ? kind : throw Wrong(key, $"\"{Text(key)}\" is no kind of thing", known.Keys, Text(key));

    private CorrectionException Wrong(YamlNode node, string what, IEnumerable<string> allowed, string? given)
    {
        var suggestion = given is null ? null : new NearestName(allowed).Find(given);
        return new CorrectionException($"{source}:{node.Start.Line}: {what}; allowed are {string.Join(", ", allowed)}.{(suggestion is null ? "" : $" Did you mean {suggestion}?")}");
    }

    private CorrectionPlace PlaceOf(YamlNode node) => new(source, (int)node.Start.Line);

    private static bool IsEmpty(YamlNode node) => node is YamlScalarNode { Value: null or "" };
}
