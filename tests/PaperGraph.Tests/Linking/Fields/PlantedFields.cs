using PaperGraph.Model;

namespace PaperGraph.Tests.Linking.Fields;

/// <summary>Corpora whose fields are known because they were made so: each field has words of its own and shares most with all others.</summary>
internal static class PlantedFields
{
    /// <summary>Topic of a paper that no field has: all its telling words are of a kind of their own.</summary>
    public const int OffTopic = -1;

    /// <summary>A graph with these papers.</summary>
    /// <param name="topics">Per paper the field whose words it has, or <see cref="OffTopic"/>.</param>
    /// <param name="stated">Per paper the field that a source states, or -1.</param>
    /// <param name="own">Share of a paper's words, in percent, that are its field's own.</param>
    public static LiteratureGraph Graph(int[] topics, int[] stated, int own = 15) => new()
    {
        Papers = [.. topics.Select((topic, i) => new Paper { Id = $"title:{i:D6}", Title = Text(topic, i, 6, own), Abstract = Text(topic, i + 1_000_000, 90, own) })],
        Fields = [.. Enumerable.Range(0, 1 + Math.Max(stated.Max(), topics.Max())).Select(field => new Field($"f{field:D2}", $"Field {field}"))],
        FieldAssignments = [.. stated.Index().Where(pair => pair.Item >= 0).Select(pair => new FieldAssignment(pair.Index, pair.Item, Provenance.Stated))],
    };

    private static string Text(int topic, int seed, int words, int own)
    {
        var random = new SplitMix64((ulong)seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Below(100) < own ? Word(topic == OffTopic ? 40 : topic, random.Below(30)) : Word(50 + random.Below(3), random.Below(100))));
    }

    /// <summary>Letters only, since words start with a letter and a plural ending would be cut.</summary>
    private static string Word(int kind, int number) => $"w{(char)('a' + kind % 26)}{(char)('a' + kind / 26)}{(char)('a' + number % 26)}{(char)('a' + number / 26)}x";
}
